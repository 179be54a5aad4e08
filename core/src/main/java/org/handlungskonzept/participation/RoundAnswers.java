package org.handlungskonzept.participation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.handlungskonzept.concept.ParticipationRound;
import org.jspecify.annotations.Nullable;

/**
 * A round of participation with the answers to its proposals (Beteiligungsrunde mit Antworten).
 *
 * <p>Immutable and thread-safe.
 *
 * @param round the round
 * @param answers the answers, in the order of the proposals
 */
public record RoundAnswers(ParticipationRound round, List<ProposalAnswer> answers) {

    /** Checks that nothing is missing and copies the list. */
    public RoundAnswers {
        requireNonNull(round, "round");
        answers = List.copyOf(answers);
    }

    /**
     * How many proposals of the round were answered.
     *
     * @return the counts; proposals that do not stand in the concept count as not answered
     */
    public AnswerCount count() {
        int answered = (int) answers.stream().filter(ProposalAnswer::isAnswered).count();
        @Nullable Integer total = round.proposalsInTotal();
        return new AnswerCount(answered, answers.size(), total == null ? answers.size() : total);
    }
}
