package org.handlungskonzept.storage.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Party;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say of a measure.
 *
 * @param lead the name of the unit or function that leads, or null without one
 */
record MeasureLine(
        String measure,
        String field,
        String number,
        String title,
        @Nullable String lead,
        List<MeasureState> states) {

    /** The lines of a concept by measure. */
    static Map<String, MeasureLine> of(Concept concept) {
        Map<String, MeasureLine> lines = new LinkedHashMap<>();
        for (FieldOfAction field : concept.fields()) {
            for (Measure measure : field.measures()) {
                Party lead = measure.responsibility().lead();
                lines.put(
                        measure.id().value(),
                        new MeasureLine(
                                measure.id().value(),
                                field.id().value(),
                                measure.number(),
                                measure.title(),
                                lead == null ? null : lead.name(),
                                MeasureState.of(measure)));
            }
        }
        return lines;
    }
}
