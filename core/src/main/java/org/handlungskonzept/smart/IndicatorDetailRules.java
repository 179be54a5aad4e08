package org.handlungskonzept.smart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorKind;

/** Rules on M (messbar) that ask more of indicators than most concepts offer; off unless a rule set wants them. */
final class IndicatorDetailRules {

    /** What is counted where the work itself is counted, and not what comes of it. */
    private static final List<String> ACTIVITY = List.of(
            "sitzung",
            "treffen",
            "flyer",
            "termin",
            "gespräch",
            "veranstaltung",
            "newsletter",
            "rundschreiben",
            "pressemitteilung",
            "beiträge",
            "beitrag",
            "plakat",
            "broschüre",
            "workshop",
            "meeting",
            "leaflet",
            "event",
            "session",
            "press release",
            "brochure",
            "poster");

    private IndicatorDetailRules() {}

    static List<SmartRule> all() {
        return List.of(
                new MeasureRule(off("M209", "activity-only", FalsePositiveRisk.HIGH), IndicatorDetailRules::activity),
                new MeasureRule(off("M210", "no-source", FalsePositiveRisk.LOW), IndicatorDetailRules::noSource));
    }

    private static RuleDescriptor off(String id, String slug, FalsePositiveRisk risk) {
        return RuleDescriptor.of(id, slug, Severity.INFORMATION)
                .reading(ReadingDepth.VALUES, risk)
                .off();
    }

    private static void activity(MeasureSubject subject, Look look) {
        List<Indicator> indicators = subject.measure().indicators().stream()
                .filter(MeasurableVerdict::counts)
                .toList();
        if (!indicators.isEmpty() && !subject.measure().goals().isEmpty()) {
            boolean only = indicators.stream().allMatch(IndicatorDetailRules::isActivity);
            look.at("/indicators", only, () -> {
                Indicator first = indicators.get(0);
                return Arguments.label("indicator", first.title(), first.id());
            });
        }
    }

    private static boolean isActivity(Indicator indicator) {
        String words = (indicator.title() + " " + indicator.unit()).toLowerCase(Locale.ROOT);
        return indicator.kind() == IndicatorKind.OUTPUT && ACTIVITY.stream().anyMatch(words::contains);
    }

    private static void noSource(MeasureSubject subject, Look look) {
        IndicatorRules.forEachIndicator(subject, (place, indicator) -> {
            List<DatedValue> values = Stream.of(
                            Stream.ofNullable(indicator.baseline()),
                            indicator.targets().stream(),
                            indicator.values().stream())
                    .flatMap(stream -> stream)
                    .toList();
            if (!values.isEmpty()) {
                boolean none = values.stream().allMatch(value -> value.source().isBlank());
                look.at(place, none, () -> Arguments.label("indicator", indicator.title(), indicator.id()));
            }
        });
    }
}
