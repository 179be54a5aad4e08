package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

/**
 * Empty lines to write on (Platz zum Schreiben).
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what the space is for those who cannot see it, for example {@code Space for your answer}
 * @param lines how many lines, from 1 to {@value #MAXIMUM}
 */
public record WritingSpace(Phrase label, int lines) implements Block {

    /** How many lines there can be at most. */
    public static final int MAXIMUM = 40;

    /**
     * Checks the number of lines.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public WritingSpace {
        requireNonNull(label, "label");
        if (lines < 1 || lines > MAXIMUM) {
            throw new IllegalArgumentException(
                    "A space to write must have 1 to (%s) lines, not (%s).".formatted(MAXIMUM, lines));
        }
    }
}
