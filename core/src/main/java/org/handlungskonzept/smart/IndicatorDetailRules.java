package org.handlungskonzept.smart;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorKind;

/** Rules on M (messbar) that ask more of indicators than most concepts offer; off unless a rule set wants them. */
final class IndicatorDetailRules extends RuleGroup {

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

    IndicatorDetailRules() {
        super(off("M209", "activity-only", FalsePositiveRisk.HIGH), off("M210", "no-source", FalsePositiveRisk.LOW));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        switch (rule) {
            case "M209" -> activity(subject, look);
            case "M210" -> noSource(subject, look);
            default -> {}
        }
    }

    private static RuleDescriptor off(String id, String slug, FalsePositiveRisk risk) {
        return RuleDescriptor.of(id, slug, Severity.INFORMATION)
                .reading(ReadingDepth.VALUES, risk)
                .off();
    }

    private static void activity(MeasureSubject subject, Look look) {
        if (subject.measure().goals().isEmpty()) {
            return;
        }
        Indicator first = null;
        boolean only = true;
        for (Indicator indicator : subject.measure().indicators()) {
            if (MeasurableVerdict.counts(indicator)) {
                first = first == null ? indicator : first;
                only = only && isActivity(indicator);
            }
        }
        if (first != null && look.at(only)) {
            look.report("/indicators", Arguments.label("indicator", first.title(), first.id()));
        }
    }

    private static boolean isActivity(Indicator indicator) {
        if (indicator.kind() != IndicatorKind.OUTPUT) {
            return false;
        }
        String words = (indicator.title() + " " + indicator.unit()).toLowerCase(Locale.ROOT);
        for (String word : ACTIVITY) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void noSource(MeasureSubject subject, Look look) {
        List<Indicator> indicators = subject.measure().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            if (MeasurableVerdict.counts(indicator) && hasValue(indicator) && look.at(!hasSource(indicator))) {
                look.report("/indicators/" + i, Arguments.label("indicator", indicator.title(), indicator.id()));
            }
        }
    }

    private static boolean hasValue(Indicator indicator) {
        return indicator.baseline() != null
                || !indicator.targets().isEmpty()
                || !indicator.values().isEmpty();
    }

    private static boolean hasSource(Indicator indicator) {
        DatedValue baseline = indicator.baseline();
        return (baseline != null && !baseline.source().isBlank())
                || hasSource(indicator.targets())
                || hasSource(indicator.values());
    }

    private static boolean hasSource(List<DatedValue> values) {
        for (DatedValue value : values) {
            if (!value.source().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
