package org.handlungskonzept.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * The account of one measure (Konto einer Maßnahme): how it came into the books, and where it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the measure
 * @param label its number as printed in the concept, or its identifier where it has none
 * @param adopted true if it was adopted by itself in this concept; false if it is there because it follows an adopted
 *     measure, or was taken over
 * @param adoption the decision by which it was first adopted, or null if none is named
 * @param whereabouts where it is
 * @param postings all postings on it, in the order of days, at least one
 * @param pointer its place: a JSON pointer (RFC 6901) into the concept
 */
public record LedgerEntry(
        MeasureId measure,
        String label,
        boolean adopted,
        @Nullable DecisionId adoption,
        Whereabouts whereabouts,
        List<Posting> postings,
        String pointer) {

    /**
     * Checks that nothing is missing and copies the list.
     *
     * @throws IllegalArgumentException if there is no posting
     */
    public LedgerEntry {
        requireNonNull(measure, "measure");
        requireNonNull(label, "label");
        requireNonNull(whereabouts, "whereabouts");
        postings = List.copyOf(postings);
        requireNonNull(pointer, "pointer");
        if (postings.isEmpty()) {
            throw new IllegalArgumentException("The account of (%s) needs a posting.".formatted(measure));
        }
    }

    /**
     * Tells whether it comes from another concept, which counts it as adopted or arisen.
     *
     * @return true if it came into these books by being taken over
     */
    public boolean takenOver() {
        return postings.get(0).basis() == PostingBasis.TAKEOVER;
    }

    /**
     * The day on which it came into the books.
     *
     * @return the day of the first posting
     */
    public LocalDate entered() {
        return postings.get(0).day();
    }

    /**
     * The day since which it is where it is.
     *
     * @return the day on which it came there last; a confirmation does not change it
     */
    public LocalDate since() {
        LocalDate since = last().day();
        for (int i = postings.size() - 1; i >= 0; i--) {
            if (postings.get(i).to() != last().to()) {
                break;
            }
            since = postings.get(i).day();
        }
        return since;
    }

    /**
     * The newest posting, with its reason, its decision, and the measures that follow.
     *
     * @return the posting
     */
    public Posting last() {
        return postings.get(postings.size() - 1);
    }

    /**
     * Where it was on an earlier day.
     *
     * @param day the day, inclusive
     * @return the place, or null if it was not in the books yet
     */
    public @Nullable Whereabouts on(LocalDate day) {
        @Nullable Whereabouts place = null;
        for (Posting posting : postings) {
            if (posting.day().isAfter(day)) {
                break;
            }
            place = posting.to();
        }
        return place;
    }
}
