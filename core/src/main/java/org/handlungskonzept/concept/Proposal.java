package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal from a participation round and what became of it (Vorschlag).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id by which a participant finds it again, unique in the concept, or null if it has none
 * @param text the proposal in a few words, without names of people
 * @param uptake whether it was taken up
 * @param fields the fields of action in which it was taken up as a whole
 * @param goals the goals in which it was taken up
 * @param measures the measures in which it was taken up
 * @param reason why, may be empty
 * @param answered the day of the answer, or null if not known
 * @param decision the decision that the answer rests on, or null
 */
public record Proposal(
        @Nullable ProposalId id,
        String text,
        Uptake uptake,
        List<FieldId> fields,
        List<GoalId> goals,
        List<MeasureId> measures,
        String reason,
        @Nullable LocalDate answered,
        @Nullable DecisionId decision) {

    /** Checks that nothing is missing and copies the lists. */
    public Proposal {
        Texts.checked(text, "text");
        requireNonNull(uptake, "uptake");
        fields = List.copyOf(fields);
        goals = List.copyOf(goals);
        measures = List.copyOf(measures);
        Texts.checked(reason, "reason");
    }

    /**
     * Makes a proposal of which only measures and a reason are known.
     *
     * @param text the proposal in a few words, without names of people
     * @param uptake whether it was taken up
     * @param measures the measures in which it was taken up
     * @param reason why, may be empty
     */
    public Proposal(String text, Uptake uptake, List<MeasureId> measures, String reason) {
        this(null, text, uptake, List.of(), List.of(), measures, reason, null, null);
    }

    /**
     * Makes a proposal that nobody has answered yet.
     *
     * @param id by which a participant finds it again
     * @param text the proposal in a few words, without names of people
     * @return the proposal
     */
    public static Proposal open(ProposalId id, String text) {
        return new Proposal(id, text, Uptake.OPEN, List.of(), List.of(), List.of(), "", null, null);
    }

    /**
     * Answers it by measures.
     *
     * @param day the day of the answer
     * @param uptake whether it was taken up
     * @param reason why, may be empty
     * @param measures the measures in which it was taken up
     * @return the answered proposal
     */
    public Proposal withAnswer(LocalDate day, Uptake uptake, String reason, MeasureId... measures) {
        return new Proposal(
                id, text, uptake, fields, goals, List.of(measures), reason, requireNonNull(day, "day"), decision);
    }

    /**
     * Names goals in which it was taken up.
     *
     * @param goals the goals
     * @return the changed proposal
     */
    public Proposal withGoals(List<GoalId> goals) {
        return new Proposal(id, text, uptake, fields, goals, measures, reason, answered, decision);
    }

    /**
     * Names fields of action in which it was taken up as a whole.
     *
     * @param fields the fields
     * @return the changed proposal
     */
    public Proposal withFields(List<FieldId> fields) {
        return new Proposal(id, text, uptake, fields, goals, measures, reason, answered, decision);
    }

    /**
     * Names the decision that the answer rests on.
     *
     * @param decision a decision of the concept, or null
     * @return the changed proposal
     */
    public Proposal withDecision(@Nullable DecisionId decision) {
        return new Proposal(id, text, uptake, fields, goals, measures, reason, answered, decision);
    }
}
