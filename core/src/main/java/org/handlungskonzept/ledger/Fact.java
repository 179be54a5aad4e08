package org.handlungskonzept.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 */
record Fact(
        LocalDate day,
        int rank,
        Account account,
        @Nullable MeasureEvent event,
        @Nullable StatusUpdate report,
        String pointer) {

    private static final int END_OF_CONCEPT = 4;

    static List<Fact> of(Concept concept, List<Account> accounts, LocalDate asOf) {
        List<Fact> facts = new ArrayList<>();
        int next = 0;
        for (FieldOfAction field : concept.fields()) {
            for (Measure measure : field.measures()) {
                collect(measure, accounts.get(next++), asOf, facts);
            }
        }
        addEnd(concept, accounts, asOf, facts);
        facts.sort(Comparator.comparing(Fact::day).thenComparing(Fact::rank));
        return facts;
    }

    /** A concept ends on the last day on which it goes on in another. */
    private static void addEnd(Concept concept, List<Account> accounts, LocalDate asOf, List<Fact> facts) {
        int last = concept.successors().size() - 1;
        if (last >= 0 && !concept.successors().get(last).day().isAfter(asOf)) {
            LocalDate day = concept.successors().get(last).day();
            accounts.forEach(
                    account -> facts.add(new Fact(day, END_OF_CONCEPT, account, null, null, "/successors/" + last)));
        }
    }

    boolean isEndOfConcept() {
        return rank == END_OF_CONCEPT;
    }

    private static void collect(Measure measure, Account account, LocalDate asOf, List<Fact> facts) {
        for (int i = account.earlierEvents; i < measure.events().size(); i++) {
            MeasureEvent event = measure.events().get(i);
            if (!event.day().isAfter(asOf)) {
                int rank = event.kind().opens() ? 0 : 1;
                facts.add(new Fact(event.day(), rank, account, event, null, account.pointer + "/events/" + i));
            }
        }
        for (int i = 0; i < measure.statusUpdates().size(); i++) {
            StatusUpdate report = measure.statusUpdates().get(i);
            if (!report.day().isAfter(asOf) && !account.isEarlier(report.day())) {
                facts.add(new Fact(report.day(), 2, account, null, report, account.pointer + "/statusUpdates/" + i));
            }
        }
        LocalDate end = measure.schedule().actualEnd();
        if (end != null && !end.isAfter(asOf) && !account.isEarlier(end)) {
            facts.add(new Fact(end, 3, account, null, null, account.pointer + "/schedule/actualEnd"));
        }
    }
}
