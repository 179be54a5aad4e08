package org.handlungskonzept.smart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Measure;

/** Rules on gaps between goals and measures. */
final class GoalRules {

    private GoalRules() {}

    static List<SmartRule> all() {
        return List.of(
                ConceptRule.of("P605", "goal-without-measure", Severity.INFORMATION, GoalRules::goalWithoutMeasure),
                MeasureRule.of("P606", "measure-without-goal", Severity.INFORMATION, GoalRules::measureWithoutGoal),
                ConceptRule.of("P612", "field-without-goal", Severity.INFORMATION, GoalRules::fieldWithoutGoal));
    }

    /** Whether the concept states any goal; mostly the field of the measure does, and no other has to be asked. */
    static boolean areStated(MeasureSubject subject) {
        return !subject.field().goals().isEmpty()
                || subject.concept().fields().stream()
                        .anyMatch(field -> !field.goals().isEmpty());
    }

    private static void goalWithoutMeasure(ConceptSubject subject, Look look) {
        Set<GoalId> served = new HashSet<>();
        subject.measures().forEach(measure -> served.addAll(measure.measure().goals()));
        List<FieldOfAction> fields = subject.concept().fields();
        for (int f = 0; f < fields.size(); f++) {
            List<Goal> goals = fields.get(f).goals();
            for (int g = 0; g < goals.size(); g++) {
                Goal goal = goals.get(g);
                look.at(
                        "/fields/" + f + "/goals/" + g,
                        !served.contains(goal.id()),
                        () -> Arguments.label("goal", goal.text(), goal.id()));
            }
        }
    }

    private static void measureWithoutGoal(MeasureSubject subject, Look look) {
        if (areStated(subject)) {
            Measure measure = subject.measure();
            look.at(
                    "/goals",
                    measure.goals().isEmpty(),
                    () -> Arguments.label("measure", measure.title(), measure.id()));
        }
    }

    private static void fieldWithoutGoal(ConceptSubject subject, Look look) {
        List<FieldOfAction> fields = subject.concept().fields();
        for (int f = 0; f < fields.size(); f++) {
            FieldOfAction field = fields.get(f);
            if (!field.measures().isEmpty()) {
                look.at(
                        "/fields/" + f + "/goals",
                        field.goals().isEmpty(),
                        () -> Arguments.label("field", field.title(), field.id()));
            }
        }
    }
}
