@NullMarked
package org.handlungskonzept.reporting.word;

import org.jspecify.annotations.NullMarked;
