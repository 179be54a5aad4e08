package org.handlungskonzept.concept;

import org.jspecify.annotations.Nullable;

/**
 * An identifier of a proposal (Kennung eines Vorschlags): lower-case words of letters and digits joined by single hyphens, 1 to 64 characters.
 *
 * <p>It is also a safe file name on every system. Immutable and thread-safe; ordered by its text.
 *
 * @param value the text of the identifier, for example {@code vorschlag-17}
 */
public record ProposalId(String value) implements Comparable<ProposalId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is not a valid identifier
     */
    public ProposalId {
        Identifiers.check("proposal", value);
    }

    /**
     * Makes an identifier.
     *
     * @param value the text of the identifier
     * @return the identifier
     * @throws IllegalArgumentException if the text is not a valid identifier
     */
    public static ProposalId of(String value) {
        return new ProposalId(value);
    }

    @Override
    public int compareTo(ProposalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProposalId id && value.equals(id.value);
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
