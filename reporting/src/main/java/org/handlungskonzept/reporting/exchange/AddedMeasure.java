package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.MeasureId;

/**
 * A measure that the concept does not have yet (neue Maßnahme). Its cells are among the changes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure its identifier, made of its title
 * @param field the field it goes to, at the end
 * @param row the row from 1
 */
public record AddedMeasure(MeasureId measure, FieldId field, int row) {

    /** Checks that nothing is missing. */
    public AddedMeasure {
        requireNonNull(measure, "measure");
        requireNonNull(field, "field");
    }
}
