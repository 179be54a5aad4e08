package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.MeasureId;

/**
 * A cell about which two sheets disagree (Widerspruch zweier Tabellen).
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the measure
 * @param column what it is about
 * @param oneRow the row in the one sheet
 * @param otherRow the row in the other sheet
 * @param base what the concept says
 * @param one what the one sheet says
 * @param other what the other sheet says
 */
public record SheetConflict(
        MeasureId measure, SheetColumn column, int oneRow, int otherRow, String base, String one, String other) {

    /** Checks that nothing is missing. */
    public SheetConflict {
        requireNonNull(measure, "measure");
        requireNonNull(column, "column");
        requireNonNull(base, "base");
        requireNonNull(one, "one");
        requireNonNull(other, "other");
    }
}
