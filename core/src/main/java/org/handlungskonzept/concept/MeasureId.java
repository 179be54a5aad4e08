package org.handlungskonzept.concept;

import org.jspecify.annotations.Nullable;

/**
 * An identifier of a measure (Kennung einer Maßnahme): lower-case words of letters and digits joined by single hyphens, 1 to 64 characters.
 *
 * <p>It is also a safe file name on every system. Immutable and thread-safe; ordered by its text.
 *
 * @param value the text of the identifier, for example {@code integration-2022}
 */
public record MeasureId(String value) implements Comparable<MeasureId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is not a valid identifier
     */
    public MeasureId {
        Identifiers.check("measure", value);
    }

    /**
     * Makes an identifier.
     *
     * @param value the text of the identifier
     * @return the identifier
     * @throws IllegalArgumentException if the text is not a valid identifier
     */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasureId id && value.equals(id.value);
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
