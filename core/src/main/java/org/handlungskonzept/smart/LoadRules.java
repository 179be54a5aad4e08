package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Precision;
import org.jspecify.annotations.Nullable;

/** Rules on how much a plan asks for at once. */
final class LoadRules extends RuleGroup {

    private static final String MOST = "most";
    private static final String SHARE = "share";
    private static final String LEAST = "least";

    LoadRules() {
        super(
                values("R412", "overload", Severity.INFORMATION).option(MOST, 8),
                values("T516", "default-day", Severity.INFORMATION)
                        .option(SHARE, 80)
                        .option(LEAST, 5),
                values("P610", "too-many-elements", Severity.INFORMATION).option(MOST, 60));
    }

    @Override
    void concept(String rule, ConceptSubject subject, Look look) {
        switch (rule) {
            case "R412" -> overload(subject, look);
            case "T516" -> defaultDay(subject, look);
            case "P610" -> tooMany(subject, look);
            default -> {}
        }
    }

    private static void overload(ConceptSubject subject, Look look) {
        Map<String, List<MeasureSubject>> due = new LinkedHashMap<>();
        for (MeasureSubject measure : subject.measures()) {
            String key = leadAndQuarter(measure);
            if (key != null) {
                List<MeasureSubject> same = due.get(key);
                if (same == null) {
                    same = new ArrayList<>(1);
                    due.put(key, same);
                }
                same.add(measure);
            }
        }
        int most = look.number(MOST);
        for (List<MeasureSubject> measures : due.values()) {
            Party lead = measures.get(0).measure().responsibility().lead();
            Deadline deadline = measures.get(0).times().deadline();
            if (look.at(measures.size() > most) && lead != null && deadline != null) {
                look.report(
                        "/fields",
                        Arguments.of("lead", lead.name())
                                .and("count", measures.size())
                                .and("quarter", quarter(deadline.day()))
                                .and("year", deadline.day().getYear())
                                .and("measures", labels(measures)));
            }
        }
    }

    /** The lead and the quarter in which an open measure is due, if both are definite; else null. */
    private static @Nullable String leadAndQuarter(MeasureSubject subject) {
        Party lead = subject.measure().responsibility().lead();
        if (lead == null || !lead.kind().isDefinite() || subject.measure().isClosed(subject.asOf())) {
            return null;
        }
        Deadline deadline = subject.times().deadline();
        if (deadline == null || deadline.precision().compareTo(Precision.QUARTER) > 0) {
            return null;
        }
        LocalDate day = deadline.day();
        return day.getYear() + "/" + quarter(day) + " " + lead.name().strip().toLowerCase(Locale.ROOT);
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    private static String labels(List<MeasureSubject> measures) {
        StringJoiner labels = new StringJoiner(", ");
        for (MeasureSubject subject : measures) {
            Measure measure = subject.measure();
            labels.add(measure.number().isBlank() ? measure.id().value() : measure.number());
        }
        return labels.toString();
    }

    private static void defaultDay(ConceptSubject subject, Look look) {
        int days = 0;
        int last = 0;
        for (MeasureSubject measure : subject.measures()) {
            Deadline deadline = measure.times().deadline();
            if (deadline != null && deadline.precision() == Precision.DAY) {
                days++;
                last += isLastOfYear(deadline.day()) ? 1 : 0;
            }
        }
        if (days >= look.number(LEAST) && look.at(last * 100L > (long) look.number(SHARE) * days)) {
            look.report("/fields", Arguments.of("count", last).and("total", days));
        }
    }

    private static boolean isLastOfYear(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
    }

    private static void tooMany(ConceptSubject subject, Look look) {
        int goals = 0;
        for (FieldOfAction field : subject.concept().fields()) {
            goals += field.goals().size();
        }
        int measures = subject.measures().size();
        if (goals + measures > 0 && look.at(goals + measures > look.number(MOST))) {
            look.report(
                    "/fields",
                    Arguments.of("goals", goals).and("measures", measures).and("most", look.option(MOST)));
        }
    }
}
