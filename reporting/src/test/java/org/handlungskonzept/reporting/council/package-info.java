/** Tests of the table by which a council follows its decisions. */
@NullMarked
package org.handlungskonzept.reporting.council;

import org.jspecify.annotations.NullMarked;
