package org.handlungskonzept.participation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.ledger.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal was taken up (Fundstelle eines Vorschlags), and how it stands there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of part it is
 * @param label its number as printed in the concept, or its identifier where it has none
 * @param title its title or text as written
 * @param measure the measure, or null if it is none
 * @param status the status of the measure as last reported, {@link Status#UNKNOWN} if nobody has or it is none
 * @param whereabouts where the measure is by the books, or null if it was never adopted or is none
 * @param goesOnIn the numbers of the measures in which it goes on in the end, or the concept into which it was carried over;
 *     empty if it does not
 */
public record AnswerPlace(
        AnswerPlaceKind kind,
        String label,
        String title,
        @Nullable MeasureId measure,
        Status status,
        @Nullable Whereabouts whereabouts,
        List<String> goesOnIn) {

    /** Checks that nothing is missing and copies the list. */
    public AnswerPlace {
        requireNonNull(kind, "kind");
        requireNonNull(label, "label");
        requireNonNull(title, "title");
        requireNonNull(status, "status");
        goesOnIn = List.copyOf(goesOnIn);
    }
}
