/** Tests of reports that stand beside each other. */
@NullMarked
package org.handlungskonzept.reporting.comparison;

import org.jspecify.annotations.NullMarked;
