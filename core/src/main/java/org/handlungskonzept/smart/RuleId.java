package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a rule (Regelnummer): a letter of SMART, or P for the plan as a whole, and three digits.
 *
 * <p>An identifier is never given to another rule. Those from 900 on are left to hosts. Immutable and thread-safe;
 * ordered by its text.
 *
 * @param value for example {@code T502}
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final String LETTERS = "SMARTP";
    private static final int LENGTH = 4;

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is not one of the letters S, M, A, R, T, P with three digits
     */
    public RuleId {
        if (!isWellFormed(requireNonNull(value, "value"))) {
            throw new IllegalArgumentException(
                    "The rule id (%s) must be one of the letters S, M, A, R, T, P and three digits, like (T502)."
                            .formatted(value));
        }
    }

    /**
     * Makes an identifier.
     *
     * @param value a letter and three digits
     * @return the identifier
     * @throws IllegalArgumentException if the text is not an identifier of a rule
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /**
     * The letter of SMART the rule belongs to.
     *
     * @return the letter, or null for a rule about the plan as a whole
     */
    public @Nullable SmartLetter letter() {
        return switch (value.charAt(0)) {
            case 'S' -> SmartLetter.S;
            case 'M' -> SmartLetter.M;
            case 'A' -> SmartLetter.A;
            case 'R' -> SmartLetter.R;
            case 'T' -> SmartLetter.T;
            default -> null;
        };
    }

    private static boolean isWellFormed(String value) {
        boolean right = value.length() == LENGTH && LETTERS.indexOf(value.charAt(0)) >= 0;
        for (int i = 1; right && i < LENGTH; i++) {
            right = value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return right;
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
