package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Party;

/**
 * What somebody has to do for a review and has not done (offene Aufgabe einer Überprüfung): a value from which a host makes a
 * mail or a task. This library sends nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param step what has to be there, and by when
 * @param party the unit or function that has to do it
 * @param leadMissing true if the party only stands in, because no definite unit or function leads the measures
 * @param state how urgent it is
 * @param asked the measures to report on, in the order of the concept; none at a later stage
 * @param open those of them nobody has reported on for this review
 * @param stale those of them nobody has reported on for the review before either
 */
public record ReviewTask(
        ReviewStep step,
        Party party,
        boolean leadMissing,
        ReviewTaskState state,
        List<MeasureId> asked,
        List<MeasureId> open,
        List<MeasureId> stale) {

    /** Checks that nothing is missing and copies the lists. */
    public ReviewTask {
        requireNonNull(step, "step");
        requireNonNull(party, "party");
        requireNonNull(state, "state");
        asked = List.copyOf(asked);
        open = List.copyOf(open);
        stale = List.copyOf(stale);
    }

    /**
     * Says who has to do what by when.
     *
     * @param locale German, or any other language for English
     * @return a sentence or two
     */
    public String explain(Locale locale) {
        return EvaluationTexts.task(this, locale);
    }
}
