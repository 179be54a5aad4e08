package org.handlungskonzept.ledger;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * What became of the measures that one decision adopted (Bilanz eines Beschlusses).
 *
 * <p>Immutable and thread-safe.
 *
 * @param decision the decision, or null for the measures that no decision is named for
 * @param balance the balance of the measures that it adopted first
 */
public record DecisionBalance(@Nullable DecisionId decision, Balance balance) {

    /** Checks that nothing is missing. */
    public DecisionBalance {
        requireNonNull(balance, "balance");
    }
}
