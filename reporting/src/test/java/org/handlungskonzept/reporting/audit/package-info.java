/** Tests of the whole SMART check as a report. */
@NullMarked
package org.handlungskonzept.reporting.audit;

import org.jspecify.annotations.NullMarked;
