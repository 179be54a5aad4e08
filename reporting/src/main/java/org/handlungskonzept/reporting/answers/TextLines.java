package org.handlungskonzept.reporting.answers;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.handlungskonzept.reporting.internal.UnreadableTextException;
import org.handlungskonzept.survey.answers.AnswerProblemKind;

/** The lines of a text, none of which may be so long that it uses up memory. Not thread-safe. */
final class TextLines {

    private static final int LONGEST = 1_000_000;
    private static final int CHUNK = 1 << 14;

    private final Reader text;
    private final char[] chunk = new char[CHUNK];
    private char[] line = new char[CHUNK];
    private int from;
    private int until;
    private int length;
    private long number;

    TextLines(Reader text) {
        this.text = text;
    }

    /** Goes to the next line; false if there is none. */
    boolean next() throws IOException {
        length = 0;
        number++;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = from;
            while (end < until && chunk[end] != '\n') {
                end++;
            }
            add(end - from);
            boolean found = end < until;
            from = found ? end + 1 : end;
            if (found) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (from == until) {
            from = 0;
            until = Math.max(0, text.read(chunk, 0, CHUNK));
        }
        return from < until;
    }

    private void add(int count) throws UnreadableTextException {
        if (length + count > LONGEST) {
            throw new UnreadableTextException(
                    number,
                    AnswerProblemKind.FORM,
                    "the line has more than (%s) characters.\nMaybe the file is one large JSON text and not one object a line."
                            .formatted(LONGEST));
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + count));
        }
        System.arraycopy(chunk, from, line, length, count);
        length += count;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    char[] characters() {
        return line;
    }

    int length() {
        return length;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (" \t\r".indexOf(line[i]) < 0) {
                return false;
            }
        }
        return true;
    }
}
