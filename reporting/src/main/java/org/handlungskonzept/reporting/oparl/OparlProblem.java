package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong at one place of a text in OParl (Fehler beim Einlesen).
 *
 * <p>It shows no value of the text, because there may be names in it. Immutable and thread-safe.
 *
 * @param pointer the place as a JSON pointer (RFC 6901), empty for the whole text
 * @param what a sentence on what is wrong, and in a second line what to do
 */
public record OparlProblem(String pointer, String what) {

    /** Checks that nothing is missing. */
    public OparlProblem {
        requireNonNull(pointer, "pointer");
        requireNonNull(what, "what");
    }

    /**
     * The place and what is wrong there.
     *
     * @return a sentence in English, and a line with advice
     */
    public String message() {
        return (pointer.isEmpty() ? "The text as a whole: " : "At (%s): ".formatted(pointer)) + what;
    }
}
