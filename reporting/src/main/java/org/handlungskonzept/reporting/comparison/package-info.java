/**
 * Reports that stand beside each other: of one concept on two days, and of several municipalities (Vergleiche).
 *
 * <p>What makes figures incomparable is said beside them, and nothing is ranked.
 */
@NullMarked
package org.handlungskonzept.reporting.comparison;

import org.jspecify.annotations.NullMarked;
