package org.handlungskonzept.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.handlungskonzept.text.Piece.Gap;
import org.jspecify.annotations.Nullable;

/** Pairs of brackets and quotation marks, each within one paragraph; single ones are left alone. */
final class Enclosures {

    /** A quotation mark further away than this is not taken for the other half. */
    private static final int LONGEST = 200;

    private static final int SHORT = 40;
    private static final String BRACKET = "(";
    private static final String CLOSING_BRACKET = ")";

    private final List<Piece> pieces;
    private final int[] opening;
    private final int[] brackets;
    private final int[] quotes;
    private final int[] shorts;
    private final Deque<Integer> open = new ArrayDeque<>();

    Enclosures(List<Piece> pieces) {
        this.pieces = pieces;
        this.opening = new int[pieces.size()];
        this.brackets = new int[pieces.size() + 1];
        this.quotes = new int[pieces.size() + 1];
        this.shorts = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            read(i);
        }
        for (int i = 1; i < pieces.size(); i++) {
            brackets[i] += brackets[i - 1];
            quotes[i] += quotes[i - 1];
            shorts[i] += shorts[i - 1];
        }
    }

    boolean bracketed(int i) {
        return brackets[i] > 0;
    }

    boolean quoted(int i) {
        return quotes[i] > 0;
    }

    /** Whether a short pair that is open before or at this piece closes after it. */
    boolean goesOn(int i) {
        return shorts[i] > 0;
    }

    /** The index of the piece that opens the pair that closes here, or -1 if none does. */
    int opening(int i) {
        return opening[i] - 1;
    }

    private void read(int i) {
        Piece piece = pieces.get(i);
        if (piece.gap() == Gap.PARAGRAPH) {
            open.clear();
        }
        if (!piece.isMark()) {
            return;
        }
        String closed = closes(piece.folded());
        if (closed != null && close(i, closed)) {
            return;
        }
        if (opens(piece.folded())) {
            open.push(i);
        }
    }

    private boolean close(int i, String signs) {
        int steps = 0;
        for (Iterator<Integer> candidates = open.iterator(); candidates.hasNext() && steps < 3; steps++) {
            int first = candidates.next();
            if (i - first > LONGEST) {
                return false;
            }
            if (signs.contains(pieces.get(first).folded())) {
                while (open.peek() != first) {
                    open.pop();
                }
                open.pop();
                mark(first, i);
                return true;
            }
        }
        return false;
    }

    private void mark(int first, int last) {
        opening[last] = first + 1;
        int[] inside = pieces.get(first).is(BRACKET) ? brackets : quotes;
        inside[first + 1]++;
        inside[last]--;
        if (last - first <= SHORT) {
            shorts[first]++;
            shorts[last]--;
        }
    }

    private static boolean opens(String sign) {
        return "(„“\"«»".contains(sign);
    }

    /** The signs that a sign may close, or null if it closes none. */
    private static @Nullable String closes(String sign) {
        return switch (sign) {
            case CLOSING_BRACKET -> BRACKET;
            case "”" -> "„“";
            case "“" -> "„";
            case "\"" -> "\"„“";
            case "»" -> "«";
            case "«" -> "»";
            default -> null;
        };
    }
}
