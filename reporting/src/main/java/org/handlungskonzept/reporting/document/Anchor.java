package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A name by which a section can be linked (Sprungmarke).
 *
 * <p>Immutable and thread-safe.
 *
 * @param value lower-case words of letters and digits joined by single hyphens, the first character a letter
 */
public record Anchor(String value) {

    private static final Pattern GRAMMAR = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is not of the form described
     */
    public Anchor {
        if (!GRAMMAR.matcher(requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException(
                    "The anchor (%s) must consist of lower-case letters and digits, in words joined by hyphens.\nMaybe write it like (measure-1-2)."
                            .formatted(value));
        }
    }

    /**
     * Makes an anchor.
     *
     * @param value the name, for example {@code measure-1-2}
     * @return the anchor
     * @throws IllegalArgumentException if the name is not of the form described
     */
    public static Anchor of(String value) {
        return new Anchor(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
