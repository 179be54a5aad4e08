package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.ReviewCycle;

/** Rules on the plan as a whole. */
final class PlanRules extends RuleGroup {

    private static final String CYCLES = "/evaluationPlan/cycles";
    private static final LocalDate YEAR_START = LocalDate.of(2001, 1, 1);

    PlanRules() {
        super(
                values("P601", "term-missing", Severity.WARNING),
                values("P602", "fields-missing", Severity.WARNING),
                values("P603", "measures-missing", Severity.WARNING),
                values("P604", "figures-contradict", Severity.WARNING),
                values("P607", "no-review-planned", Severity.INFORMATION),
                values("P608", "part-exceeds-whole", Severity.WARNING),
                values("P611", "no-yearly-review", Severity.INFORMATION));
    }

    @Override
    void concept(String rule, ConceptSubject subject, Look look) {
        switch (rule) {
            case "P601" -> missing("/term", subject.concept().term() == null, look);
            case "P602" -> missing("/fields", subject.concept().fields().isEmpty(), look);
            case "P603" -> measuresMissing(subject, look);
            case "P604" -> FigureRules.shareContradicts(subject, look);
            case "P607" -> missing(CYCLES, cycles(subject).isEmpty(), look);
            case "P608" -> FigureRules.partExceedsWhole(subject, look);
            case "P611" -> noYearlyReview(subject, look);
            default -> {}
        }
    }

    private static void missing(String place, boolean missing, Look look) {
        if (look.at(missing)) {
            look.report(place, Arguments.none());
        }
    }

    private static void measuresMissing(ConceptSubject subject, Look look) {
        List<FieldOfAction> fields = subject.concept().fields();
        for (int f = 0; f < fields.size(); f++) {
            FieldOfAction field = fields.get(f);
            if (look.at(field.measures().isEmpty())) {
                look.report("/fields/" + f + "/measures", Arguments.label("field", field.title(), field.id()));
            }
        }
    }

    private static void noYearlyReview(ConceptSubject subject, Look look) {
        List<ReviewCycle> cycles = cycles(subject);
        if (!cycles.isEmpty()) {
            missing(CYCLES, !hasYearly(cycles), look);
        }
    }

    private static List<ReviewCycle> cycles(ConceptSubject subject) {
        return subject.concept().evaluationPlan().cycles();
    }

    private static boolean hasYearly(List<ReviewCycle> cycles) {
        for (ReviewCycle cycle : cycles) {
            if (cycle.repeated() && !YEAR_START.plus(cycle.interval()).isAfter(YEAR_START.plusYears(1))) {
                return true;
            }
        }
        return false;
    }
}
