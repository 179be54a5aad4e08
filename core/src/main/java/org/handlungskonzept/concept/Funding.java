package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Funding of a measure by others (Förderung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param source who funds, or the programme, not blank
 * @param amount how much at most, or null if not stated
 * @param share the share of the cost that is funded, or null if not stated
 * @param state how certain it is
 */
public record Funding(
        String source, @Nullable Money amount, @Nullable Percentage share, FundingState state) {

    /**
     * Checks the source.
     *
     * @throws IllegalArgumentException if the source is blank
     */
    public Funding {
        Texts.required(source, "source");
        requireNonNull(state, "state");
    }
}
