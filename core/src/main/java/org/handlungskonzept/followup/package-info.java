/**
 * How a measure stands (Umsetzungskontrolle): what its record shows beside what was reported, every move of its deadline,
 * and how the status words of others translate into ours.
 *
 * <p>Everything here is read from a {@link org.handlungskonzept.concept.Measure} as of a given day and speaks of carrying
 * out alone, never of effect. Nothing here replaces a report: what differs stands side by side and says why.
 */
@NullMarked
package org.handlungskonzept.followup;

import org.jspecify.annotations.NullMarked;
