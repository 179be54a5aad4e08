package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.ReviewCycle;

/** Rules on the plan as a whole. */
final class PlanRules {

    private static final LocalDate YEAR_START = LocalDate.of(2001, 1, 1);

    private PlanRules() {}

    static List<SmartRule> all() {
        return List.of(
                ConceptRule.of("P601", "term-missing", Severity.WARNING, PlanRules::termMissing),
                ConceptRule.of("P602", "fields-missing", Severity.WARNING, PlanRules::fieldsMissing),
                ConceptRule.of("P603", "measures-missing", Severity.WARNING, PlanRules::measuresMissing),
                ConceptRule.of("P604", "figures-contradict", Severity.WARNING, FigureRules::shareContradicts),
                ConceptRule.of("P607", "no-review-planned", Severity.INFORMATION, PlanRules::noReviewPlanned),
                ConceptRule.of("P608", "part-exceeds-whole", Severity.WARNING, FigureRules::partExceedsWhole),
                ConceptRule.of("P611", "no-yearly-review", Severity.INFORMATION, PlanRules::noYearlyReview));
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

    private static void noReviewPlanned(ConceptSubject subject, Look look) {
        look.at(
                "/evaluationPlan/cycles",
                subject.concept().evaluationPlan().cycles().isEmpty(),
                Arguments::none);
    }

    private static void noYearlyReview(ConceptSubject subject, Look look) {
        List<ReviewCycle> cycles = subject.concept().evaluationPlan().cycles();
        if (!cycles.isEmpty()) {
            boolean yearly = cycles.stream().anyMatch(PlanRules::isYearly);
            look.at("/evaluationPlan/cycles", !yearly, Arguments::none);
        }
    }

    private static boolean isYearly(ReviewCycle cycle) {
        return cycle.repeated() && !YEAR_START.plus(cycle.interval()).isAfter(YEAR_START.plusYears(1));
    }
}
