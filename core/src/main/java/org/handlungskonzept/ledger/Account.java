package org.handlungskonzept.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.jspecify.annotations.Nullable;

/** The account of one measure while the books are being made. */
final class Account {

    final MeasureId measure;
    final String label;
    final String pointer;
    final List<Posting> postings = new ArrayList<>();
    /** How many of its events, from the first on, stand in the books of the concepts before. */
    final int earlierEvents;

    /** The last day that stands in the books of the concepts before, or null if it does not come from there. */
    final @Nullable LocalDate earlierUntil;

    boolean adopted;
    boolean lost;

    @Nullable
    DecisionId adoption;

    Account(Measure measure, String pointer) {
        this.measure = measure.id();
        this.label = measure.number().isBlank() ? measure.id().value() : measure.number();
        this.pointer = pointer;
        int takeover = measure.events().size() - 1;
        while (takeover >= 0 && measure.events().get(takeover).kind() != MeasureEventKind.TAKEN_OVER) {
            takeover--;
        }
        this.earlierEvents = Math.max(0, takeover);
        this.earlierUntil = takeover < 0 ? null : measure.events().get(takeover).day();
        for (int i = earlierEvents - 1; i >= 0; i--) {
            if (measure.events().get(i).kind() == MeasureEventKind.ADOPTED) {
                adoption = measure.events().get(i).decision();
            }
        }
    }

    /** Tells whether something of a day, apart from events, stands in the books of the concepts before. */
    boolean isEarlier(LocalDate day) {
        return earlierUntil != null && !day.isAfter(earlierUntil);
    }

    @Nullable
    Posting last() {
        return postings.isEmpty() ? null : postings.get(postings.size() - 1);
    }

    @Nullable
    Whereabouts place() {
        Posting last = last();
        return last == null ? null : last.to();
    }

    /** Tells whether something may still become of it: it is open, or was left behind. */
    boolean isPending() {
        return place() == Whereabouts.OPEN || place() == Whereabouts.UNACCOUNTED;
    }

    /** Tells whether something of this kind put it where it is, or confirmed it since. */
    boolean isThereBy(PostingBasis basis) {
        return since(posting -> posting.basis() == basis);
    }

    boolean isThereByReportsAlone() {
        return !since(posting -> posting.basis() != PostingBasis.REPORT);
    }

    private boolean since(Predicate<Posting> wanted) {
        for (int i = postings.size() - 1; i >= 0 && postings.get(i).to() == place(); i--) {
            if (wanted.test(postings.get(i))) {
                return true;
            }
        }
        return false;
    }

    void post(
            LocalDate day,
            Whereabouts to,
            PostingBasis basis,
            String reason,
            @Nullable DecisionId decision,
            String at) {
        postings.add(new Posting(day, measure, place(), to, basis, reason, decision, List.of(), null, at));
    }

    void post(MeasureEvent event, Whereabouts to, PostingBasis basis, String at) {
        postings.add(new Posting(
                event.day(),
                measure,
                place(),
                to,
                basis,
                event.reason(),
                event.decision(),
                basis == PostingBasis.EVENT ? event.successors() : List.of(),
                event.concept(),
                at));
    }

    LedgerProblem problem(LedgerProblemKind kind, String at, @Nullable LocalDate day, List<String> others) {
        return new LedgerProblem(kind, measure, label, at, day, others);
    }

    LedgerEntry entry() {
        Whereabouts place = place();
        if (place == null) {
            throw new IllegalStateException("The measure (%s) is not in the books.".formatted(measure));
        }
        return new LedgerEntry(
                measure, label, adopted, adoption, lost ? Whereabouts.UNACCOUNTED : place, postings, pointer);
    }
}
