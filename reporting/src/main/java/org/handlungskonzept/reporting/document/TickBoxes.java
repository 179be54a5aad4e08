package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Answers to tick on paper (Ankreuzfelder), each behind an empty box.
 *
 * <p>Immutable and thread-safe.
 *
 * @param box what a box is for those who hear it, for example {@code to tick}
 * @param answers the answers in order, at least one
 */
public record TickBoxes(Phrase box, List<Phrase> answers) implements Block {

    /** How an empty box is written. */
    public static final String SYMBOL = "\u2610";

    /**
     * Copies the answers.
     *
     * @throws IllegalArgumentException if there are none
     */
    public TickBoxes {
        requireNonNull(box, "box");
        answers = NotEmpty.copyOf(answers, "question", "answer");
    }
}
