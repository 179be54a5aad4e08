package org.handlungskonzept.reporting.internal;

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
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out;
    private final Deque<Character> open = new ArrayDeque<>();

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
