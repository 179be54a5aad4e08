package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Whether a derived label applies to one subject (Prädikat eines Gegenstands).
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the identifier of the label
 * @param state whether it applies
 * @param open why it is undetermined: the criteria without a rating, or with one apart from the order where an order is
 *     asked for, in the order of the scheme; none if it is determined
 * @param zeroDivisor true if it is undetermined because the formula divides by a count that is zero
 */
public record LabelResult(String label, LabelState state, List<String> open, boolean zeroDivisor) {

    /** Checks that nothing is missing and copies the list. */
    public LabelResult {
        requireNonNull(label, "label");
        requireNonNull(state, "state");
        open = List.copyOf(open);
    }
}
