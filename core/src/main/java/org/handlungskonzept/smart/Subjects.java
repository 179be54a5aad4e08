package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.text.MeasureReader;
import org.handlungskonzept.text.MeasureReading;

/** Reads the measures of a concept as deeply as its rules ask for. Not thread-safe. */
final class Subjects {

    private final Concept concept;
    private final LocalDate asOf;
    private final MeasureReader reader;
    private final FieldTexts texts;
    private final boolean entries;
    private final boolean running;

    Subjects(Concept concept, LocalDate asOf, ReadingDepth depth, Surroundings surroundings) {
        this.concept = concept;
        this.asOf = asOf;
        this.reader = MeasureReader.of(concept, surroundings.units());
        this.texts = new FieldTexts(concept.language(), surroundings.names());
        this.entries = depth.includes(ReadingDepth.ENTRIES);
        this.running = depth.includes(ReadingDepth.TEXTS);
    }

    MeasureSubject of(FieldOfAction field, Measure measure, String place) {
        return new MeasureSubject(
                concept,
                field,
                measure,
                place,
                asOf,
                entries ? reader.read(measure) : MeasureReading.nothing(),
                running ? texts.of(measure) : List.of());
    }
}
