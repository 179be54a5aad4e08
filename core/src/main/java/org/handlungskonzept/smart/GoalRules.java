package org.handlungskonzept.smart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Measure;

/** Rules on gaps between goals and measures. */
final class GoalRules extends RuleGroup {

    GoalRules() {
        super(
                values("P605", "goal-without-measure", Severity.INFORMATION),
                values("P606", "measure-without-goal", Severity.INFORMATION),
                values("P612", "field-without-goal", Severity.INFORMATION));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        if (rule.equals("P606")) {
            measureWithoutGoal(subject, look);
        }
    }

    @Override
    void concept(String rule, ConceptSubject subject, Look look) {
        switch (rule) {
            case "P605" -> goalWithoutMeasure(subject, look);
            case "P612" -> fieldWithoutGoal(subject, look);
            default -> {}
        }
    }

    /** Whether the concept states any goal; mostly the field of the measure does, and no other has to be asked. */
    static boolean areStated(MeasureSubject subject) {
        if (!subject.field().goals().isEmpty()) {
            return true;
        }
        for (FieldOfAction field : subject.concept().fields()) {
            if (!field.goals().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void goalWithoutMeasure(ConceptSubject subject, Look look) {
        Set<GoalId> served = new HashSet<>();
        for (MeasureSubject measure : subject.measures()) {
            served.addAll(measure.measure().goals());
        }
        List<FieldOfAction> fields = subject.concept().fields();
        for (int f = 0; f < fields.size(); f++) {
            List<Goal> goals = fields.get(f).goals();
            for (int g = 0; g < goals.size(); g++) {
                Goal goal = goals.get(g);
                if (look.at(!served.contains(goal.id()))) {
                    look.report("/fields/" + f + "/goals/" + g, Arguments.label("goal", goal.text(), goal.id()));
                }
            }
        }
    }

    private static void measureWithoutGoal(MeasureSubject subject, Look look) {
        Measure measure = subject.measure();
        if (areStated(subject) && look.at(measure.goals().isEmpty())) {
            look.report("/goals", Arguments.label("measure", measure.title(), measure.id()));
        }
    }

    private static void fieldWithoutGoal(ConceptSubject subject, Look look) {
        List<FieldOfAction> fields = subject.concept().fields();
        for (int f = 0; f < fields.size(); f++) {
            FieldOfAction field = fields.get(f);
            if (!field.measures().isEmpty() && look.at(field.goals().isEmpty())) {
                look.report("/fields/" + f + "/goals", Arguments.label("field", field.title(), field.id()));
            }
        }
    }
}
