package org.handlungskonzept.participation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ProposalId;
import org.handlungskonzept.meta.Internal;

/**
 * All proposals and their answers on a day (Bericht über die Beteiligung).
 *
 * <p>Rounds after the day are left aside; a round or an answer without a day counts as known. Immutable and thread-safe.
 *
 * @param asOf the day, inclusive
 * @param rounds the rounds, in the order of the concept
 */
public record ParticipationReport(LocalDate asOf, List<RoundAnswers> rounds) {

    /** Not API: use {@link #of(Concept, LocalDate)}. */
    @Internal
    public ParticipationReport {
        requireNonNull(asOf, "asOf");
        rounds = List.copyOf(rounds);
    }

    /**
     * Looks up all answers of a concept.
     *
     * @param concept the concept
     * @param asOf the day, inclusive
     * @return the answers
     */
    public static ParticipationReport of(Concept concept, LocalDate asOf) {
        return new ParticipationReport(asOf, new AnswerSearch(concept, asOf).rounds());
    }

    /**
     * The answer to one proposal.
     *
     * @param proposal the identifier of the proposal
     * @return the answer, or empty if there is no such proposal yet
     */
    public Optional<ProposalAnswer> answer(ProposalId proposal) {
        return rounds.stream()
                .flatMap(round -> round.answers().stream())
                .filter(answer -> proposal.equals(answer.proposal()))
                .findFirst();
    }

    /**
     * How many proposals of all rounds were answered.
     *
     * @return the counts
     */
    public AnswerCount count() {
        return rounds.stream().map(RoundAnswers::count).reduce(new AnswerCount(0, 0, 0), AnswerCount::plus);
    }
}
