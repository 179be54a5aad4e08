package org.handlungskonzept.storage;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a query must know of the measures of a concept to leave them out. Each fact stands for all measures together, so
 * that a look at one of them for 11,000 concepts does not wait for the memory at every measure.
 *
 * @param fields the fields of action they belong to
 * @param leads the names of the units or functions that lead
 * @param timelines their states on all days
 * @param texts the signatures of their texts
 */
record MeasureFacts(
        MeasureColumn<FieldId> fields, MeasureColumn<String> leads, MeasureTimelines timelines, TextSignatures texts) {

    static MeasureFacts of(Concept concept) {
        List<Measure> measures = new ArrayList<>();
        List<FieldId> fields = new ArrayList<>();
        for (FieldOfAction field : concept.fields()) {
            for (Measure measure : field.measures()) {
                measures.add(measure);
                fields.add(field.id());
            }
        }
        return new MeasureFacts(
                MeasureColumn.of(fields),
                MeasureColumn.of(measures.stream().map(MeasureFacts::lead).toList()),
                MeasureTimelines.of(measures),
                TextSignatures.of(measures.stream()
                        .map(measure -> MeasureSearch.texts(measure).toList())
                        .toList()));
    }

    private static @Nullable String lead(Measure measure) {
        Party lead = measure.responsibility().lead();
        return lead == null ? null : lead.name();
    }

    int count() {
        return fields.count();
    }
}
