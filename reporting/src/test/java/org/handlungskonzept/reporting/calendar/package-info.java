/** Tests of calendars of deadlines and reviews. */
@NullMarked
package org.handlungskonzept.reporting.calendar;

import org.jspecify.annotations.NullMarked;
