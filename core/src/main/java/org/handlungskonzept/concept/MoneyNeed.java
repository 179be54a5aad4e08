package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

/**
 * Money that a measure needs (Finanzbedarf).
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount how much
 * @param cadence how often
 * @param purpose what for, may be empty
 */
public record MoneyNeed(Money amount, Cadence cadence, String purpose) {

    /** Checks that nothing is missing. */
    public MoneyNeed {
        requireNonNull(amount, "amount");
        requireNonNull(cadence, "cadence");
        Texts.checked(purpose, "purpose");
    }
}
