/**
 * Deadlines and reviews as a calendar (Fristenkalender): what is coming, as of a day, and its form as iCalendar.
 *
 * <p>Nothing is reckoned here that the evaluation has not said; nothing is sent, and nobody is named.
 */
@NullMarked
package org.handlungskonzept.reporting.calendar;

import org.jspecify.annotations.NullMarked;
