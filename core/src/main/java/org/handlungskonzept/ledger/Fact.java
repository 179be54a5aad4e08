package org.handlungskonzept.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.StatusUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the books have to take note of: an event, a report, the day on which a measure was done, or the last day
 * of the concept.
 *
 * @param rank the order within one day: adoptions and takeovers, other events, reports, actual ends, the end of the concept
 * @param index its place in the list it stands in
 */
record Fact(
        LocalDate day,
        int rank,
        Account account,
        @Nullable MeasureEvent event,
        @Nullable StatusUpdate report,
        int index) {

    private static final int ENTRY = 0;
    private static final int OTHER_EVENT = 1;
    private static final int REPORT = 2;
    private static final int ACTUAL_END = 3;
    private static final int END_OF_CONCEPT = 4;
    private static final Comparator<Fact> WITHIN_A_DAY = Comparator.comparingInt(Fact::rank);

    /** All facts up to a day, day by day; those of one day by rank, and then in the order of the concept. */
    static SortedMap<LocalDate, List<Fact>> of(Concept concept, List<Account> accounts, LocalDate asOf) {
        Map<LocalDate, List<Fact>> byDay = new HashMap<>();
        int next = 0;
        for (FieldOfAction field : concept.fields()) {
            for (Measure measure : field.measures()) {
                collect(measure, accounts.get(next++), asOf, byDay);
            }
        }
        collectEnd(concept, accounts, asOf, byDay);
        byDay.values().forEach(facts -> facts.sort(WITHIN_A_DAY));
        return new TreeMap<>(byDay);
    }

    /** A concept ends on the last day on which it goes on in another. */
    private static void collectEnd(
            Concept concept, List<Account> accounts, LocalDate asOf, Map<LocalDate, List<Fact>> byDay) {
        int last = concept.successors().size() - 1;
        if (last >= 0 && !concept.successors().get(last).day().isAfter(asOf)) {
            LocalDate day = concept.successors().get(last).day();
            accounts.forEach(account -> new Fact(day, END_OF_CONCEPT, account, null, null, last).addTo(byDay));
        }
    }

    private static void collect(Measure measure, Account account, LocalDate asOf, Map<LocalDate, List<Fact>> byDay) {
        for (int i = account.earlierEvents; i < measure.events().size(); i++) {
            MeasureEvent event = measure.events().get(i);
            if (!event.day().isAfter(asOf)) {
                int rank = event.kind().opens() ? ENTRY : OTHER_EVENT;
                new Fact(event.day(), rank, account, event, null, i).addTo(byDay);
            }
        }
        for (int i = 0; i < measure.statusUpdates().size(); i++) {
            StatusUpdate report = measure.statusUpdates().get(i);
            if (!report.day().isAfter(asOf) && !account.isEarlier(report.day())) {
                new Fact(report.day(), REPORT, account, null, report, i).addTo(byDay);
            }
        }
        LocalDate end = measure.schedule().actualEnd();
        if (end != null && !end.isAfter(asOf) && !account.isEarlier(end)) {
            new Fact(end, ACTUAL_END, account, null, null, 0).addTo(byDay);
        }
    }

    private void addTo(Map<LocalDate, List<Fact>> byDay) {
        byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(this);
    }

    boolean isEndOfConcept() {
        return rank == END_OF_CONCEPT;
    }

    /** Where it stands in the concept, as a JSON pointer. */
    String pointer() {
        return switch (rank) {
            case ENTRY, OTHER_EVENT -> account.pointer + "/events/" + index;
            case REPORT -> account.pointer + "/statusUpdates/" + index;
            case ACTUAL_END -> account.pointer + "/schedule/actualEnd";
            default -> "/successors/" + index;
        };
    }
}
