package org.handlungskonzept.reporting.internal;

import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import org.handlungskonzept.meta.Internal;

/**
 * Keeps directions of writing inside of a text (Schreibrichtungen): closes what it opens, and shows what closes something
 * else. For one text and one thread.
 */
@Internal
public final class Directions {

    private static final String EMBEDDINGS = "\u202A\u202B\u202D\u202E";
    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final char END_OF_EMBEDDING = '\u202C';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out;
    private final Deque<Character> open = new ArrayDeque<>();

    /**
     * Keeps the directions of a line to itself, for formats without markup for that.
     *
     * @param line a line between other words
     * @return the line; if anything in it runs from right to left or sets a direction, between U+2068 and U+2069
     */
    public static String isolated(String line) {
        return has(line) || Bidi.requiresBidi(line.toCharArray(), 0, line.length())
                ? FIRST_STRONG_ISOLATE + balanced(line) + END_OF_ISOLATE
                : line;
    }

    /**
     * Keeps the directions of a line to itself, where its language and the direction of the words around it are known.
     *
     * @param line a line between other words
     * @param ownRightToLeft whether its language runs from right to left
     * @param rightToLeft whether the words around it do
     * @return the line; if it runs the other way or sets a direction, and among words from left to right also if anything in it runs
     *     from right to left, between U+2068 and U+2069
     */
    public static String isolated(String line, boolean ownRightToLeft, boolean rightToLeft) {
        if (ownRightToLeft != rightToLeft || has(line)) {
            return FIRST_STRONG_ISOLATE + balanced(line) + END_OF_ISOLATE;
        }
        return rightToLeft ? line : isolated(line);
    }

    /**
     * Closes what a line opens, and shows what it closes without having opened it.
     *
     * @param line a line
     * @return the line, with U+FFFD for each end that has no beginning
     */
    public static String balanced(String line) {
        StringBuilder out = new StringBuilder(line.length() + 8);
        Directions directions = new Directions(out);
        line.codePoints().filter(c -> !directions.takes(c)).forEach(out::appendCodePoint);
        directions.close();
        return out.toString();
    }

    /**
     * Whether a line holds characters that set a direction.
     *
     * @param line a line
     * @return true for U+202A to U+202E and U+2066 to U+2069
     */
    public static boolean has(String line) {
        return line.chars().anyMatch(c -> (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069'));
    }

    /**
     * Begins a text.
     *
     * @param out where the characters of direction go, between the other characters of the text
     */
    public Directions(StringBuilder out) {
        this.out = out;
    }

    /**
     * Writes a character if it is one of direction.
     *
     * @param c a code point
     * @return true if it was written, false if it is none of direction
     */
    public boolean takes(int c) {
        if (EMBEDDINGS.indexOf(c) >= 0) {
            open((char) c, END_OF_EMBEDDING);
        } else if (ISOLATES.indexOf(c) >= 0) {
            open((char) c, END_OF_ISOLATE);
        } else if (c == END_OF_EMBEDDING || c == END_OF_ISOLATE) {
            end((char) c);
        } else {
            return false;
        }
        return true;
    }

    /** Ends the text: closes what is still open. */
    public void close() {
        open.forEach(out::append);
        open.clear();
    }

    private void open(char c, char end) {
        out.append(c);
        open.push(end);
    }

    private void end(char c) {
        if (c == END_OF_ISOLATE && open.contains(c)) {
            while (open.element() != c) {
                out.append(open.pop());
            }
        }
        boolean closes = !open.isEmpty() && open.element() == c;
        out.append(closes ? open.pop() : (Character) REPLACEMENT);
    }
}
