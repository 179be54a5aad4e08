package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.Indicator;

/** Rules on M (messbar). Context indicators are left out: they never show the effect of a measure. */
final class IndicatorRules extends RuleGroup {

    IndicatorRules() {
        super(
                values("M201", "no-indicator", Severity.WARNING),
                values("M202", "indicator-no-unit", Severity.WARNING),
                values("M203", "indicator-no-target", Severity.WARNING),
                values("M204", "indicator-no-baseline", Severity.INFORMATION),
                values("M213", "target-contradicts-direction", Severity.ERROR));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        List<Indicator> indicators = subject.measure().indicators();
        if (rule.equals("M201")) {
            noIndicator(subject, look);
            return;
        }
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            if (MeasurableVerdict.counts(indicator)) {
                indicator(rule, subject, indicator, i, look);
            }
        }
    }

    private static void indicator(String rule, MeasureSubject subject, Indicator indicator, int number, Look look) {
        switch (rule) {
            case "M202" -> noUnit(indicator, number, look);
            case "M203" -> noTarget(subject, indicator, number, look);
            case "M204" -> noBaseline(indicator, number, look);
            case "M213" -> contradictsDirection(indicator, number, look);
            default -> {}
        }
    }

    private static void noIndicator(MeasureSubject subject, Look look) {
        if (look.at(!hasIndicator(subject) && subject.measurable().complete().isEmpty())) {
            look.report("/indicators", Arguments.of("due", subject.times().due()));
        }
    }

    private static boolean hasIndicator(MeasureSubject subject) {
        for (Indicator indicator : subject.measure().indicators()) {
            if (MeasurableVerdict.counts(indicator)) {
                return true;
            }
        }
        return false;
    }

    private static void noUnit(Indicator indicator, int number, Look look) {
        if (look.at(indicator.unit().isBlank())) {
            look.report(place(number) + "/unit", named(indicator));
        }
    }

    private static void noTarget(MeasureSubject subject, Indicator indicator, int number, Look look) {
        if (look.at(indicator.targets().isEmpty())) {
            look.report(
                    place(number) + "/targets",
                    named(indicator).and("due", subject.times().due()));
        }
    }

    private static void noBaseline(Indicator indicator, int number, Look look) {
        if (look.at(indicator.baseline() == null)) {
            look.report(place(number) + "/baseline", named(indicator));
        }
    }

    private static void contradictsDirection(Indicator indicator, int number, Look look) {
        DatedValue baseline = indicator.baseline();
        if (baseline == null || indicator.direction() == Direction.NEAR) {
            return;
        }
        for (int t = 0; t < indicator.targets().size(); t++) {
            DatedValue target = indicator.targets().get(t);
            int change = target.value().compareTo(baseline.value());
            if (look.at(indicator.direction() == Direction.UP ? change < 0 : change > 0)) {
                look.report(
                        place(number) + "/targets/" + t,
                        named(indicator)
                                .and("baseline", baseline.value().toPlainString())
                                .and("target", target.value().toPlainString())
                                .and("direction", indicator.direction()));
            }
        }
    }

    private static String place(int number) {
        return "/indicators/" + number;
    }

    private static Arguments named(Indicator indicator) {
        return Arguments.label("indicator", indicator.title(), indicator.id());
    }
}
