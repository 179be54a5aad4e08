package org.handlungskonzept.storage.json;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.MeasureId;

/**
 * The part of a document that holds one measure (Dokument einer Maßnahme), character by character as it stands there.
 *
 * <p>Two parts are equal if and only if their measures are, were written alike, and belong to the same field of action: so
 * a store finds out what a save changed without reading all measures. Immutable and thread-safe.
 *
 * @param field the field of action it stands under
 * @param measure the measure
 * @param format the format of the document it was taken from
 * @param json the JSON object, without what stands around it
 */
public record MeasureDocument(FieldId field, MeasureId measure, int format, String json) {

    /** Checks that nothing is missing. */
    public MeasureDocument {
        requireNonNull(field, "field");
        requireNonNull(measure, "measure");
        requireNonNull(json, "json");
    }
}
