package org.handlungskonzept.storage;

import java.util.Map;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a query must know of a measure to leave it out.
 *
 * @param field the field of action it belongs to
 * @param lead the name of the unit or function that leads, or null
 * @param timeline its states on all days, or null if they are not known
 * @param texts a signature of its texts
 */
record MeasureFacts(
        FieldId field, @Nullable String lead, @Nullable MeasureTimeline timeline, TextSignature texts) {

    /** The facts; equal names are kept once. */
    static MeasureFacts of(FieldId field, Measure measure, Map<String, String> names) {
        Party lead = measure.responsibility().lead();
        return new MeasureFacts(
                field,
                lead == null ? null : names.computeIfAbsent(lead.name(), name -> name),
                MeasureTimeline.of(measure).orElse(null),
                TextSignature.of(MeasureSearch.texts(measure).toList()));
    }
}
