package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round of participation (Beteiligungsrunde): who took part, how many, and what was taken up where.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique in the concept
 * @param title what it is called
 * @param kind how people took part
 * @param day the day, or the last day if it took several, or null if not known
 * @param participants who took part, as groups and not as names
 * @param count how many took part, not negative, or null if not known
 * @param proposals what was proposed and what became of it
 * @param proposalsInTotal how many proposals there were, including those that do not stand here, or null if not known
 */
public record ParticipationRound(
        RoundId id,
        String title,
        RoundKind kind,
        @Nullable LocalDate day,
        String participants,
        @Nullable Integer count,
        List<Proposal> proposals,
        @Nullable Integer proposalsInTotal)
        implements Identified<RoundId> {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if the count is negative, or there are more proposals than their total
     */
    public ParticipationRound {
        requireNonNull(id, "id");
        Texts.checked(title, "title");
        requireNonNull(kind, "kind");
        Texts.checked(participants, "participants");
        if (count != null && count < 0) {
            throw new IllegalArgumentException(
                    "The number (%s) of participants of round (%s) must not be negative.".formatted(count, id));
        }
        proposals = List.copyOf(proposals);
        if (proposalsInTotal != null && proposalsInTotal < proposals.size()) {
            throw new IllegalArgumentException(
                    "The participation round (%s) has (%s) proposals, more than its total (%s)."
                            .formatted(id, proposals.size(), proposalsInTotal));
        }
    }

    /**
     * Makes a round of which all proposals stand here.
     *
     * @param id unique in the concept
     * @param title what it is called
     * @param kind how people took part
     * @param day the day, or null if not known
     * @param participants who took part, as groups and not as names
     * @param count how many took part, or null if not known
     * @param proposals what was proposed and what became of it
     * @throws IllegalArgumentException if the count is negative
     */
    public ParticipationRound(
            RoundId id,
            String title,
            RoundKind kind,
            @Nullable LocalDate day,
            String participants,
            @Nullable Integer count,
            List<Proposal> proposals) {
        this(id, title, kind, day, participants, count, proposals, null);
    }
}
