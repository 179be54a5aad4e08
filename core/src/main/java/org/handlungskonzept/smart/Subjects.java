package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.text.MeasureReader;
import org.handlungskonzept.text.MeasureReading;

/**
 * Reads the measures of a concept as deeply as its rules ask for, some at a time: one kind of work is done on all of them
 * before the next kind begins. Not thread-safe.
 */
final class Subjects {

    /** So many that each kind of work runs for a while, and so few that what was read stays near. */
    private static final int TOGETHER = 128;

    private final Concept concept;
    private final LocalDate asOf;
    private final MeasureReader reader;
    private final FieldTexts texts;
    private final boolean entries;
    private final boolean running;
    private final List<FieldOfAction> fields = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private int next;

    Subjects(Concept concept, LocalDate asOf, ReadingDepth depth, Surroundings surroundings) {
        this.concept = concept;
        this.asOf = asOf;
        this.reader = MeasureReader.of(concept, surroundings.units());
        this.texts = new FieldTexts(concept.language(), surroundings.names());
        this.entries = depth.includes(ReadingDepth.ENTRIES);
        this.running = depth.includes(ReadingDepth.TEXTS);
        for (int f = 0; f < concept.fields().size(); f++) {
            FieldOfAction field = concept.fields().get(f);
            for (int m = 0; m < field.measures().size(); m++) {
                fields.add(field);
                measures.add(field.measures().get(m));
                places.add("/fields/" + f + "/measures/" + m);
            }
        }
    }

    /** The next measures in the order of the concept; none after the last. */
    List<MeasureSubject> next() {
        int first = next;
        next = Math.min(first + TOGETHER, measures.size());
        List<Measure> some = measures.subList(first, next);
        List<MeasureReading> readings =
                entries ? reader.readAll(some) : Collections.nCopies(some.size(), MeasureReading.nothing());
        List<List<FieldText>> written = running ? texts.of(some) : Collections.nCopies(some.size(), List.of());
        List<MeasureSubject> subjects = new ArrayList<>(some.size());
        for (int i = 0; i < some.size(); i++) {
            subjects.add(new MeasureSubject(
                    concept,
                    fields.get(first + i),
                    some.get(i),
                    places.get(first + i),
                    asOf,
                    readings.get(i),
                    written.get(i)));
        }
        return subjects;
    }
}
