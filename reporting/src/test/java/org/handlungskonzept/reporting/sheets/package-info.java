/** Tests of the sheets of measures and of figures. */
@NullMarked
package org.handlungskonzept.reporting.sheets;

import org.jspecify.annotations.NullMarked;
