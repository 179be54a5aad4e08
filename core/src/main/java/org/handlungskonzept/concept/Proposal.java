package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A proposal from a participation round and what became of it (Vorschlag).
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the proposal in a few words, without names of people
 * @param uptake whether it was taken up
 * @param measures the measures in which it was taken up
 * @param reason why, may be empty
 */
public record Proposal(String text, Uptake uptake, List<MeasureId> measures, String reason) {

    /** Checks that nothing is missing and copies the list. */
    public Proposal {
        Texts.checked(text, "text");
        requireNonNull(uptake, "uptake");
        measures = List.copyOf(measures);
        Texts.checked(reason, "reason");
    }
}
