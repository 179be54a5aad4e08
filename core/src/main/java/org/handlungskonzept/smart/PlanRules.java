package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;

/** Rules on the plan as a whole. */
final class PlanRules {

    private PlanRules() {}

    static List<SmartRule> all() {
        return List.of(
                ConceptRule.of("P601", "term-missing", Severity.WARNING, PlanRules::termMissing),
                ConceptRule.of("P602", "fields-missing", Severity.WARNING, PlanRules::fieldsMissing),
                ConceptRule.of("P603", "measures-missing", Severity.WARNING, PlanRules::measuresMissing),
                ConceptRule.of("P604", "figures-contradict", Severity.WARNING, FigureRules::shareContradicts),
                ConceptRule.of("P605", "goal-without-measure", Severity.INFORMATION, PlanRules::goalWithoutMeasure),
                MeasureRule.of("P606", "measure-without-goal", Severity.INFORMATION, PlanRules::measureWithoutGoal),
                ConceptRule.of("P607", "no-review-planned", Severity.INFORMATION, PlanRules::noReviewPlanned),
                ConceptRule.of("P608", "part-exceeds-whole", Severity.WARNING, FigureRules::partExceedsWhole));
    }

    private static void termMissing(ConceptSubject subject, Look look) {
        look.at("/term", subject.concept().term() == null, Arguments::none);
    }

    private static void fieldsMissing(ConceptSubject subject, Look look) {
        look.at("/fields", subject.concept().fields().isEmpty(), Arguments::none);
    }

    private static void measuresMissing(ConceptSubject subject, Look look) {
        List<FieldOfAction> fields = subject.concept().fields();
        for (int f = 0; f < fields.size(); f++) {
            FieldOfAction field = fields.get(f);
            look.at(
                    "/fields/" + f + "/measures",
                    field.measures().isEmpty(),
                    () -> Arguments.label("field", field.title(), field.id()));
        }
    }

    private static void goalWithoutMeasure(ConceptSubject subject, Look look) {
        Concept concept = subject.concept();
        for (int f = 0; f < concept.fields().size(); f++) {
            List<Goal> goals = concept.fields().get(f).goals();
            for (int g = 0; g < goals.size(); g++) {
                Goal goal = goals.get(g);
                boolean unserved = concept.measures().stream()
                        .noneMatch(measure -> measure.goals().contains(goal.id()));
                look.at(
                        "/fields/" + f + "/goals/" + g,
                        unserved,
                        () -> Arguments.label("goal", goal.text(), goal.id()));
            }
        }
    }

    private static void measureWithoutGoal(MeasureSubject subject, Look look) {
        boolean hasGoals = subject.concept().fields().stream()
                .anyMatch(field -> !field.goals().isEmpty());
        if (hasGoals) {
            look.at(
                    "/goals",
                    subject.measure().goals().isEmpty(),
                    () -> Arguments.label(
                            "measure",
                            subject.measure().title(),
                            subject.measure().id()));
        }
    }

    private static void noReviewPlanned(ConceptSubject subject, Look look) {
        look.at(
                "/evaluationPlan/cycles",
                subject.concept().evaluationPlan().cycles().isEmpty(),
                Arguments::none);
    }
}
