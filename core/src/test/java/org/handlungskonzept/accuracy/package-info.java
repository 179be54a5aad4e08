/** Measures how right the readers and the SMART check are on the labelled development set. */
@NullMarked
package org.handlungskonzept.accuracy;

import org.jspecify.annotations.NullMarked;
