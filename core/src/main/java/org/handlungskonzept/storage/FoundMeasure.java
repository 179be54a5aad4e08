package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.Measure;

/**
 * A measure that a query found (gefundene Maßnahme).
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the concept and the measure
 * @param revision the number of the revision of the concept that was looked at, the newest at that moment
 * @param field the field of action it belongs to
 * @param measure the measure
 */
public record FoundMeasure(MeasureKey key, long revision, FieldId field, Measure measure) {

    /** Checks that nothing is missing. */
    public FoundMeasure {
        requireNonNull(key, "key");
        requireNonNull(field, "field");
        requireNonNull(measure, "measure");
    }
}
