package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

/**
 * What is to be taken out of all revisions of a concept (Schwärzung): an exact text, and the mark that stands there instead.
 *
 * <p>The text is compared character by character: another spelling, another case or another Unicode form is another text.
 * {@link #toString} does not show it. Immutable and thread-safe.
 *
 * @param text the text, not blank
 * @param mark what stands in its place, the same in every language, not blank
 */
public record Redaction(String text, String mark) {

    /** The mark that is taken if none is named. */
    public static final String MARK = "[geschwärzt]";

    /**
     * Checks that both can be kept, and that no mark can make the text stand there again.
     *
     * @throws IllegalArgumentException if one of them is blank or has characters that no store could keep, if one contains the
     *     other, or if one ends as the other begins; the message quotes neither
     */
    public Redaction {
        requireNonNull(text, "text");
        requireNonNull(mark, "mark");
        if (text.isBlank() || mark.isBlank()) {
            throw new IllegalArgumentException("The text of a redaction and its mark must not be blank.");
        }
        ChangeNote.checkStorable(text, "text");
        ChangeNote.checkStorable(mark, "mark");
        if (overlap(text, mark) || overlap(mark, text) || text.contains(mark) || mark.contains(text)) {
            throw new IllegalArgumentException(
                    "The mark of a redaction must not contain the text, be contained in it, or end or begin as it begins or ends.\nMaybe choose another mark.");
        }
    }

    /** Tells whether the end of one is the beginning of the other: side by side they could make a third. */
    private static boolean overlap(String first, String second) {
        for (int length = 1; length < Math.min(first.length(), second.length()); length++) {
            if (first.endsWith(second.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Replaces a text by {@value #MARK}.
     *
     * @param text the text
     * @return the redaction
     * @throws IllegalArgumentException as the constructor
     */
    public static Redaction of(String text) {
        return new Redaction(text, MARK);
    }

    /**
     * Tells whether the text stands somewhere.
     *
     * @param value where to look
     * @return true if it is all of the value or a part of it
     */
    public boolean standsIn(String value) {
        return value.contains(text);
    }

    /**
     * Takes the text out.
     *
     * @param value a text of a concept
     * @return the same with the mark wherever the text stood
     */
    public String takenOutOf(String value) {
        return value.replace(text, mark);
    }

    /**
     * Checks that the note on a redaction does not bring the text in again.
     *
     * @throws IllegalArgumentException if it does
     */
    void check(ChangeNote note) {
        if (standsIn(note.actor()) || standsIn(note.reason()) || standsIn(note.decision())) {
            throw new IllegalArgumentException(
                    "The note on a redaction contains the text that is to be taken out, and would keep it.\nMaybe say it in other words.");
        }
    }

    /** Says how long the text is, not what it is. */
    @Override
    public String toString() {
        return "Redaction[text of %s characters, mark=%s]".formatted(text.length(), mark);
    }
}
