package org.handlungskonzept.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Party;
import org.jspecify.annotations.Nullable;

/** Counts what is known of measures in a period. */
final class CoverageCount {

    private final LocalDate first;
    private final LocalDate last;

    CoverageCount(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    CoverageReport count(Concept concept) {
        List<Measure> all = new ArrayList<>();
        Map<FieldId, List<Measure>> byField = new LinkedHashMap<>();
        Map<String, List<Measure>> byUnit = new LinkedHashMap<>();
        for (FieldOfAction field : concept.fields()) {
            List<Measure> asked = field.measures().stream()
                    .filter(measure -> !measure.isClosed(first.minusDays(1)))
                    .toList();
            all.addAll(asked);
            byField.put(field.id(), asked);
            asked.forEach(measure -> byUnit.computeIfAbsent(lead(measure), key -> new ArrayList<>())
                    .add(measure));
        }
        return new CoverageReport(first, last, count(all), countAll(byField), countAll(byUnit));
    }

    private <K> Map<K, List<Coverage>> countAll(Map<K, List<Measure>> groups) {
        Map<K, List<Coverage>> counted = new LinkedHashMap<>();
        groups.forEach((key, group) -> counted.put(key, count(group)));
        return counted;
    }

    private List<Coverage> count(List<Measure> measures) {
        List<Coverage> coverages = new ArrayList<>();
        for (CoverageQuestion question : CoverageQuestion.values()) {
            List<Measure> asked = measures.stream()
                    .filter(measure -> question != CoverageQuestion.VALUE_IN_PERIOD || hasIndicator(measure))
                    .toList();
            List<MeasureId> missing = asked.stream()
                    .filter(measure -> !has(measure, question))
                    .map(Measure::id)
                    .toList();
            coverages.add(new Coverage(question, asked.size() - missing.size(), asked.size(), missing));
        }
        return coverages;
    }

    private boolean has(Measure measure, CoverageQuestion question) {
        return switch (question) {
            case EVER_REPORTED -> measure.latestStatus(last).isPresent();
            case REPORTED_IN_PERIOD ->
                measure.latestStatus(last)
                        .filter(update -> isInPeriod(update.day()))
                        .isPresent();
            case HAS_LEAD -> hasDefiniteLead(measure);
            case HAS_DEADLINE -> measure.schedule().due(last).isPresent();
            case HAS_INDICATOR -> hasIndicator(measure);
            case VALUE_IN_PERIOD ->
                measure.indicators().stream()
                        .filter(CoverageCount::showsTheMeasure)
                        .flatMap(indicator -> indicator.values(last).stream())
                        .anyMatch(value -> isInPeriod(value.day()));
        };
    }

    private boolean isInPeriod(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static boolean hasIndicator(Measure measure) {
        return measure.indicators().stream().anyMatch(CoverageCount::showsTheMeasure);
    }

    private static boolean showsTheMeasure(Indicator indicator) {
        return indicator.kind() != IndicatorKind.CONTEXT;
    }

    private static boolean hasDefiniteLead(Measure measure) {
        Party lead = measure.responsibility().lead();
        return lead != null && lead.kind().isDefinite();
    }

    private static String lead(Measure measure) {
        @Nullable Party lead = measure.responsibility().lead();
        return lead == null ? "" : lead.name();
    }
}
