package org.handlungskonzept.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;

/** Makes the books of a concept: goes through all facts, day by day, and posts each once. */
final class Bookkeeper {

    private final Concept concept;
    private final LocalDate asOf;
    private final Map<MeasureId, Account> accounts = new LinkedHashMap<>();
    private final List<LedgerProblem> problems = new ArrayList<>();

    Bookkeeper(Concept concept, LocalDate asOf) {
        this.concept = requireNonNull(concept, "concept");
        this.asOf = requireNonNull(asOf, "asOf");
        for (int f = 0; f < concept.fields().size(); f++) {
            List<Measure> measures = concept.fields().get(f).measures();
            for (int m = 0; m < measures.size(); m++) {
                Measure measure = measures.get(m);
                accounts.put(measure.id(), new Account(measure, "/fields/" + f + "/measures/" + m));
            }
        }
    }

    Ledger make() {
        Fact.of(concept, List.copyOf(accounts.values()), asOf).values().forEach(this::postDay);
        accounts.values().stream()
                .filter(account -> account.place() == Whereabouts.UNACCOUNTED)
                .forEach(this::noteLeftBehind);
        problems.addAll(Rings.find(accounts));
        problems.addAll(Paperwork.check(concept, accounts, asOf));
        List<LedgerEntry> entries = new ArrayList<>();
        List<MeasureId> outside = new ArrayList<>();
        accounts.values().forEach(account -> {
            if (account.postings.isEmpty()) {
                outside.add(account.measure);
            } else {
                entries.add(account.entry());
            }
        });
        return new Ledger(concept.id(), asOf, entries, outside, InOrder.of(problems, accounts));
    }

    /** What ends a measure that is not in the books waits until all else of the day is posted: it may follow another. */
    private void postDay(List<Fact> facts) {
        List<Fact> waiting = new ArrayList<>(facts);
        boolean moved = true;
        while (moved && !waiting.isEmpty()) {
            List<Fact> later = new ArrayList<>();
            for (Fact fact : waiting) {
                if (fact.rank() > 0 && fact.account().postings.isEmpty()) {
                    later.add(fact);
                } else {
                    post(fact);
                }
            }
            moved = later.size() < waiting.size();
            waiting = later;
        }
        waiting.forEach(this::noteOutside);
    }

    private void post(Fact fact) {
        if (fact.event() != null) {
            post(fact, fact.event());
        } else if (fact.report() != null) {
            post(fact, fact.report());
        } else if (fact.isEndOfConcept()) {
            leaveBehind(fact);
        } else if (fact.account().isPending()) {
            fact.account().post(fact.day(), Whereabouts.DONE, PostingBasis.ACTUAL_END, "", null, fact.pointer());
        }
    }

    private static void leaveBehind(Fact fact) {
        if (fact.account().place() == Whereabouts.OPEN) {
            fact.account().post(fact.day(), Whereabouts.UNACCOUNTED, PostingBasis.ABSENCE, "", null, fact.pointer());
        }
    }

    private void post(Fact fact, MeasureEvent event) {
        Account account = fact.account();
        Whereabouts to = Whereabouts.after(event.kind());
        if (event.kind() == MeasureEventKind.TAKEN_OVER) {
            account.post(event, Whereabouts.OPEN, PostingBasis.TAKEOVER, fact.pointer());
        } else if (to == Whereabouts.OPEN) {
            adopt(fact, event);
        } else if (to != null) {
            boolean madePermanent = account.place() == Whereabouts.DONE && to == Whereabouts.PERMANENT;
            if (account.isThereBy(PostingBasis.EVENT) && !madePermanent) {
                note(fact, LedgerProblemKind.CLOSED_TWICE, List.of());
                return;
            }
            account.post(event, to, PostingBasis.EVENT, fact.pointer());
            event.successors().forEach(successor -> follow(fact, event, successor));
        }
    }

    private void adopt(Fact fact, MeasureEvent event) {
        Account account = fact.account();
        boolean confirms = !account.adopted;
        if (confirms) {
            account.adopted = true;
            account.adoption = account.earlierUntil == null ? event.decision() : account.adoption;
        }
        if (account.place() == Whereabouts.OPEN && !confirms) {
            note(fact, LedgerProblemKind.ADOPTED_TWICE, List.of());
            return;
        }
        account.post(event, Whereabouts.OPEN, PostingBasis.ADOPTION, fact.pointer());
    }

    private void follow(Fact fact, MeasureEvent event, MeasureId successor) {
        Account next = requireNonNull(accounts.get(successor));
        Posting last = next.last();
        if (last == null) {
            next.post(event, Whereabouts.OPEN, PostingBasis.SUCCESSION, fact.pointer());
        } else if (last.to() != Whereabouts.OPEN && last.day().isBefore(event.day())) {
            note(fact, LedgerProblemKind.SUCCESSOR_CLOSED, List.of(next.label));
        }
    }

    private void post(Fact fact, StatusUpdate report) {
        Account account = fact.account();
        Whereabouts place = requireNonNull(account.place());
        Whereabouts reported = Whereabouts.reported(report.status());
        boolean isLeftBehind = place == Whereabouts.UNACCOUNTED;
        if (place == reported || (isLeftBehind && reported == Whereabouts.OPEN)) {
            return;
        }
        boolean madePermanent = place == Whereabouts.DONE && reported == Whereabouts.PERMANENT;
        if (account.isPending() || madePermanent || account.isThereByReportsAlone()) {
            account.post(report.day(), reported, PostingBasis.REPORT, report.reason(), null, fact.pointer());
        } else if (report.status() != Status.UNKNOWN) {
            note(fact, LedgerProblemKind.REPORT_CONTRADICTS, List.of());
        }
    }

    private void noteOutside(Fact fact) {
        if (fact.isEndOfConcept()) {
            return;
        }
        Whereabouts end = fact.event() == null
                ? Whereabouts.DONE
                : Whereabouts.after(fact.event().kind());
        if (fact.report() != null) {
            switch (fact.report().status()) {
                case IN_PROGRESS, DELAYED, COMPLETED, PERMANENT ->
                    note(fact, LedgerProblemKind.STATUS_BEFORE_ADOPTION, List.of());
                case PROPOSED, PLANNED, ABANDONED, UNKNOWN -> {}
            }
        } else if (end == Whereabouts.DONE || end == Whereabouts.PERMANENT) {
            note(fact, LedgerProblemKind.CLOSED_WITHOUT_ADOPTION, List.of());
        }
    }

    private void noteLeftBehind(Account account) {
        Posting last = requireNonNull(account.last());
        problems.add(account.problem(LedgerProblemKind.LEFT_BEHIND, account.pointer, last.day(), List.of()));
    }

    private void note(Fact fact, LedgerProblemKind kind, List<String> others) {
        problems.add(fact.account().problem(kind, fact.pointer(), fact.day(), others));
    }
}
