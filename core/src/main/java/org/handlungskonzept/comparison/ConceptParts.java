package org.handlungskonzept.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.Guideline;
import org.handlungskonzept.concept.Measure;
import org.jspecify.annotations.Nullable;

/** Compares the parts of two concepts: guidelines, fields, goals, measures. */
final class ConceptParts {

    private final Concept before;
    private final Concept after;
    private final List<Amendment> amendments = new ArrayList<>();

    ConceptParts(Concept before, Concept after) {
        this.before = before;
        this.after = after;
    }

    List<Amendment> compare() {
        compare(
                Placed.of(before.guidelines(), Guideline::id, "/guidelines"),
                Placed.of(after.guidelines(), Guideline::id, "/guidelines"),
                new Words<>(
                        AmendmentKind.GUIDELINE_ADDED,
                        guideline -> AmendmentKind.GUIDELINE_DROPPED,
                        AmendmentKind.GUIDELINE_REWORDED,
                        guideline -> label(guideline.number(), guideline.id()),
                        Guideline::text));
        compare(
                Placed.of(before.fields(), FieldOfAction::id, "/fields"),
                Placed.of(after.fields(), FieldOfAction::id, "/fields"),
                new Words<>(
                        AmendmentKind.FIELD_ADDED,
                        field -> AmendmentKind.FIELD_DROPPED,
                        AmendmentKind.FIELD_REWORDED,
                        field -> label(field.number(), field.id()),
                        field -> joined(field.title(), field.description())));
        compare(
                Placed.inFields(before, "goals", FieldOfAction::goals, Goal::id),
                Placed.inFields(after, "goals", FieldOfAction::goals, Goal::id),
                new Words<>(
                        AmendmentKind.GOAL_ADDED,
                        goal -> AmendmentKind.GOAL_DROPPED,
                        AmendmentKind.GOAL_REWORDED,
                        goal -> label(goal.number(), goal.id()),
                        Goal::text));
        compareMeasures();
        return amendments;
    }

    private void compareMeasures() {
        var was = Placed.inFields(before, "measures", FieldOfAction::measures, Measure::id);
        var is = Placed.inFields(after, "measures", FieldOfAction::measures, Measure::id);
        Words<Measure> words = new Words<>(
                AmendmentKind.MEASURE_ADDED,
                measure ->
                        measure.isClosed(LocalDate.MAX) ? AmendmentKind.MEASURE_ENDED : AmendmentKind.MEASURE_REMOVED,
                AmendmentKind.MEASURE_REWORDED,
                measure -> label(measure.number(), measure.id()),
                measure -> joined(measure.title(), measure.description()));
        is.forEach((id, now) -> {
            @Nullable Placed<Measure> then = was.get(id);
            compare(then, now, words);
            if (then != null) {
                amendments.addAll(new MeasureParts(then, now, words.label().apply(now.part())).compare());
            }
        });
        gone(was, is, words);
    }

    private <T, I> void compare(Map<I, Placed<T>> was, Map<I, Placed<T>> is, Words<T> words) {
        is.forEach((id, now) -> compare(was.get(id), now, words));
        gone(was, is, words);
    }

    private <T> void compare(@Nullable Placed<T> then, Placed<T> now, Words<T> words) {
        String label = words.label().apply(now.part());
        String text = words.text().apply(now.part());
        if (then == null) {
            amendments.add(new Amendment(words.added(), label, "", "", text, "", now.pointer()));
            return;
        }
        String old = words.text().apply(then.part());
        if (!old.equals(text)) {
            amendments.add(new Amendment(words.reworded(), label, "", old, text, then.pointer(), now.pointer()));
        }
    }

    private <T, I> void gone(Map<I, Placed<T>> was, Map<I, Placed<T>> is, Words<T> words) {
        was.forEach((id, then) -> {
            if (!is.containsKey(id)) {
                String text = words.text().apply(then.part());
                String label = words.label().apply(then.part());
                amendments.add(new Amendment(words.gone().apply(then.part()), label, "", text, "", then.pointer(), ""));
            }
        });
    }

    private static String label(String number, Object id) {
        return number.isBlank() ? id.toString() : number;
    }

    private static String joined(String title, String description) {
        return description.isEmpty() ? title : title + "\n" + description;
    }

    /** How parts of one kind are named, and what they say. */
    private record Words<T>(
            AmendmentKind added,
            Function<T, AmendmentKind> gone,
            AmendmentKind reworded,
            Function<T, String> label,
            Function<T, String> text) {}
}
