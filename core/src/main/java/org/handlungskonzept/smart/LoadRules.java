package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Precision;

/** Rules on how much a plan asks for at once. */
final class LoadRules {

    private static final String MOST = "most";
    private static final String SHARE = "share";
    private static final String LEAST = "least";

    private LoadRules() {}

    static List<SmartRule> all() {
        return List.of(
                new ConceptRule(
                        RuleDescriptor.of("R412", "overload", Severity.INFORMATION)
                                .option(MOST, 8),
                        LoadRules::overload),
                new ConceptRule(
                        RuleDescriptor.of("T516", "default-day", Severity.INFORMATION)
                                .option(SHARE, 80)
                                .option(LEAST, 5),
                        LoadRules::defaultDay),
                new ConceptRule(
                        RuleDescriptor.of("P610", "too-many-elements", Severity.INFORMATION)
                                .option(MOST, 60),
                        LoadRules::tooMany));
    }

    /** A lead and a quarter of a year. */
    private record Quarter(String lead, int year, int quarter) {}

    private static void overload(ConceptSubject subject, Look look) {
        Map<Quarter, List<Measure>> due = new LinkedHashMap<>();
        for (MeasureSubject measure : subject.measures()) {
            quarter(measure)
                    .ifPresent(quarter -> due.computeIfAbsent(quarter, key -> new ArrayList<>())
                            .add(measure.measure()));
        }
        int most = look.number(MOST);
        due.forEach((quarter, measures) -> look.at(
                "/fields",
                measures.size() > most,
                () -> Arguments.of("lead", lead(measures.get(0)))
                        .and("count", measures.size())
                        .and("quarter", quarter.quarter())
                        .and("year", quarter.year())
                        .and("measures", labels(measures))));
    }

    /** The quarter in which an open measure is due, if that and its lead are definite. */
    private static Optional<Quarter> quarter(MeasureSubject subject) {
        Party lead = subject.measure().responsibility().lead();
        if (lead == null || !lead.kind().isDefinite() || subject.measure().isClosed(subject.asOf())) {
            return Optional.empty();
        }
        return Deadline.of(subject.measure().schedule(), subject.asOf())
                .filter(deadline -> deadline.precision().compareTo(Precision.QUARTER) <= 0)
                .map(Deadline::day)
                .map(day -> new Quarter(
                        lead.name().strip().toLowerCase(Locale.ROOT), day.getYear(), (day.getMonthValue() + 2) / 3));
    }

    private static String lead(Measure measure) {
        Party lead = measure.responsibility().lead();
        return lead == null ? "" : lead.name();
    }

    private static String labels(List<Measure> measures) {
        return measures.stream()
                .map(measure -> measure.number().isBlank() ? measure.id().value() : measure.number())
                .collect(Collectors.joining(", "));
    }

    private static void defaultDay(ConceptSubject subject, Look look) {
        List<LocalDate> days = subject.measures().stream()
                .flatMap(measure -> Deadline.of(measure.measure().schedule(), measure.asOf()).stream())
                .filter(deadline -> deadline.precision() == Precision.DAY)
                .map(Deadline::day)
                .toList();
        if (days.size() >= look.number(LEAST)) {
            long last = days.stream()
                    .filter(day -> day.getMonthValue() == 12 && day.getDayOfMonth() == 31)
                    .count();
            boolean most = last * 100 > (long) look.number(SHARE) * days.size();
            look.at("/fields", most, () -> Arguments.of("count", last).and("total", days.size()));
        }
    }

    private static void tooMany(ConceptSubject subject, Look look) {
        int goals = subject.concept().fields().stream()
                .mapToInt(field -> field.goals().size())
                .sum();
        int measures = subject.measures().size();
        if (goals + measures > 0) {
            look.at(
                    "/fields",
                    goals + measures > look.number(MOST),
                    () -> Arguments.of("goals", goals).and("measures", measures).and("most", look.option(MOST)));
        }
    }
}
