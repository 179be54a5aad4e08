package org.handlungskonzept.reporting.html;

/** Keeps the direction of a text inside of the text: closes what it opens, and cannot close what others opened. */
final class Isolation {

    private static final char FIRST_OPENING = '\u2066';
    private static final char LAST_OPENING = '\u2068';
    private static final char CLOSING = '\u2069';

    private Isolation() {}

    /** The line with every direction isolate closed in it; a closing mark without an opening one becomes visible. */
    static String balanced(String line) {
        return hasMarks(line) ? closed(line) : line;
    }

    /** For most texts, the JDK knows at once that they cannot hold such a character. */
    private static boolean hasMarks(String line) {
        for (char mark = FIRST_OPENING; mark <= CLOSING; mark++) {
            if (line.indexOf(mark) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String closed(String line) {
        StringBuilder balanced = new StringBuilder(line.length());
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= FIRST_OPENING && c <= LAST_OPENING) {
                open++;
            } else if (c == CLOSING) {
                open--;
            }
            balanced.append(open < 0 ? '\uFFFD' : c);
            open = Math.max(0, open);
        }
        return balanced.append(String.valueOf(CLOSING).repeat(open)).toString();
    }
}
