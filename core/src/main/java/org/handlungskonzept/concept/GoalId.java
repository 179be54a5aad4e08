package org.handlungskonzept.concept;

import org.jspecify.annotations.Nullable;

/**
 * An identifier of a goal (Kennung eines Ziels): lower-case words of letters and digits joined by single hyphens, 1 to 64 characters.
 *
 * <p>It is also a safe file name on every system. Immutable and thread-safe; ordered by its text.
 *
 * @param value the text of the identifier, for example {@code integration-2022}
 */
public record GoalId(String value) implements Comparable<GoalId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is not a valid identifier
     */
    public GoalId {
        Identifiers.check("goal", value);
    }

    /**
     * Makes an identifier.
     *
     * @param value the text of the identifier
     * @return the identifier
     * @throws IllegalArgumentException if the text is not a valid identifier
     */
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoalId id && value.equals(id.value);
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
