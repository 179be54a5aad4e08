package org.handlungskonzept.participation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.ProposalId;
import org.handlungskonzept.concept.RoundId;
import org.handlungskonzept.concept.Uptake;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a proposal on a day (Antwort auf einen Vorschlag).
 *
 * <p>Immutable and thread-safe.
 *
 * @param round the round in which it was made
 * @param proposal its identifier, or null if it has none
 * @param text the proposal as written
 * @param uptake whether it was taken up; {@link Uptake#OPEN} if the answer came after the day
 * @param places where it was taken up, fields before goals before measures
 * @param reason why, as written, may be empty
 * @param answered the day of the answer, or null if it is not known or not answered
 * @param decision the decision it rests on, or null
 * @param gaps what the answer lacks; it counts as answered if there are none
 * @param pointer its place: a JSON pointer (RFC 6901) into the concept
 */
public record ProposalAnswer(
        RoundId round,
        @Nullable ProposalId proposal,
        String text,
        Uptake uptake,
        List<AnswerPlace> places,
        String reason,
        @Nullable LocalDate answered,
        @Nullable DecisionId decision,
        List<AnswerGap> gaps,
        String pointer) {

    /** Checks that nothing is missing and copies the lists. */
    public ProposalAnswer {
        requireNonNull(round, "round");
        requireNonNull(text, "text");
        requireNonNull(uptake, "uptake");
        places = List.copyOf(places);
        requireNonNull(reason, "reason");
        gaps = List.copyOf(gaps);
        requireNonNull(pointer, "pointer");
    }

    /**
     * Tells whether a participant finds an answer.
     *
     * @return true if it was decided, and there is the place or the reason that belongs to the decision
     */
    public boolean isAnswered() {
        return gaps.isEmpty();
    }

    /**
     * Words the answer.
     *
     * @param locale the language; German or English
     * @return for example: taken up in measure 2.3 "Lamps at the station" (done)
     */
    public String explain(Locale locale) {
        return ParticipationTexts.answer(this, requireNonNull(locale, "locale"));
    }
}
