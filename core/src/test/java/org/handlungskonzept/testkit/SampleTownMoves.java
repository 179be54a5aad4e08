package org.handlungskonzept.testkit;

import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;

/** Puts a measure into another field of action (Umzug einer Maßnahme). */
final class SampleTownMoves {

    private SampleTownMoves() {}

    /** Makes a concept in which the measure stands first in the field. */
    static Concept into(Concept concept, MeasureId id, FieldId field) {
        Measure moving = concept.measure(id).orElseThrow();
        return concept.toBuilder()
                .fields(concept.fields().stream()
                        .map(each -> each.id().equals(field) ? withFirst(each, moving) : without(each, moving))
                        .toList())
                .build();
    }

    private static FieldOfAction withFirst(FieldOfAction field, Measure measure) {
        return field.toBuilder()
                .measures(Stream.concat(Stream.of(measure), field.measures().stream())
                        .toList())
                .build();
    }

    private static FieldOfAction without(FieldOfAction field, Measure measure) {
        return field.toBuilder()
                .measures(field.measures().stream()
                        .filter(each -> !each.equals(measure))
                        .toList())
                .build();
    }
}
