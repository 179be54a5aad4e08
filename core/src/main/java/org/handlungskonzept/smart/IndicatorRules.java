package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.Indicator;

/** Rules on M (messbar). Context indicators are left out: they never show the effect of a measure. */
final class IndicatorRules {

    private IndicatorRules() {}

    static List<SmartRule> all() {
        return List.of(
                MeasureRule.of("M201", "no-indicator", Severity.WARNING, IndicatorRules::noIndicator),
                MeasureRule.of("M202", "indicator-no-unit", Severity.WARNING, IndicatorRules::noUnit),
                MeasureRule.of("M203", "indicator-no-target", Severity.WARNING, IndicatorRules::noTarget),
                MeasureRule.of("M204", "indicator-no-baseline", Severity.INFORMATION, IndicatorRules::noBaseline),
                MeasureRule.of(
                        "M213", "target-contradicts-direction", Severity.ERROR, IndicatorRules::contradictsDirection));
    }

    private static void noIndicator(MeasureSubject subject, Look look) {
        boolean none = subject.measure().indicators().stream().noneMatch(MeasurableVerdict::counts);
        look.at("/indicators", none && !MeasurableVerdict.showsInText(subject), () -> due(subject));
    }

    private static void noUnit(MeasureSubject subject, Look look) {
        forEachIndicator(
                subject,
                (place, indicator) -> look.at(place + "/unit", indicator.unit().isBlank(), () -> named(indicator)));
    }

    private static void noTarget(MeasureSubject subject, Look look) {
        forEachIndicator(
                subject,
                (place, indicator) -> look.at(
                        place + "/targets",
                        indicator.targets().isEmpty(),
                        () -> due(subject).andLabel("indicator", indicator.title(), indicator.id())));
    }

    private static void noBaseline(MeasureSubject subject, Look look) {
        forEachIndicator(
                subject,
                (place, indicator) ->
                        look.at(place + "/baseline", indicator.baseline() == null, () -> named(indicator)));
    }

    private static void contradictsDirection(MeasureSubject subject, Look look) {
        forEachIndicator(subject, (place, indicator) -> {
            DatedValue baseline = indicator.baseline();
            if (baseline == null || indicator.direction() == Direction.NEAR) {
                return;
            }
            for (int t = 0; t < indicator.targets().size(); t++) {
                DatedValue target = indicator.targets().get(t);
                int change = target.value().compareTo(baseline.value());
                look.at(
                        place + "/targets/" + t,
                        indicator.direction() == Direction.UP ? change < 0 : change > 0,
                        () -> named(indicator)
                                .and("baseline", baseline.value().toPlainString())
                                .and("target", target.value().toPlainString())
                                .and("direction", indicator.direction()));
            }
        });
    }

    static void forEachIndicator(MeasureSubject subject, BiConsumer<String, Indicator> look) {
        List<Indicator> indicators = subject.measure().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            if (MeasurableVerdict.counts(indicators.get(i))) {
                look.accept("/indicators/" + i, indicators.get(i));
            }
        }
    }

    private static Arguments named(Indicator indicator) {
        return Arguments.label("indicator", indicator.title(), indicator.id());
    }

    private static Arguments due(MeasureSubject subject) {
        LocalDate due = subject.measure().schedule().due(subject.asOf()).orElse(null);
        return Arguments.of("due", due);
    }
}
