package org.handlungskonzept.concept;

import java.math.BigDecimal;

/**
 * Staff that a measure needs (Personalbedarf).
 *
 * <p>Immutable and thread-safe.
 *
 * @param fullTimeEquivalents posts in full-time equivalents (Vollzeitäquivalente), not negative, without trailing zeros
 * @param description what kind of posts, may be empty
 */
public record StaffNeed(BigDecimal fullTimeEquivalents, String description) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is negative or has more than 38 digits
     */
    public StaffNeed {
        fullTimeEquivalents = Decimals.notNegative(fullTimeEquivalents, "fullTimeEquivalents");
        Texts.checked(description, "description");
    }
}
