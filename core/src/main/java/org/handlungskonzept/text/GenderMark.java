package org.handlungskonzept.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gender mark inside a word: Bürger*innen, Leiter/-in, jede:r, Ansprechpartner(in).
 *
 * @param start where the letters after the mark begin
 * @param letters where these letters end
 * @param end where the mark ends as a whole
 */
record GenderMark(int start, int letters, int end) {

    private static final String MARKS = "*:_·•/(";
    private static final List<String> ENDINGS = List.of("innen", "rinnen", "in", "rin", "r", "n", "e", "m", "s", "nen");

    /** The mark that follows the letters before a place, or null if there is none. */
    static @Nullable GenderMark at(String text, int wordStart, int at) {
        char mark = text.charAt(at);
        if (MARKS.indexOf(mark) < 0) {
            return null;
        }
        int start = mark == '/' && charAt(text, at + 1) == '-' ? at + 2 : at + 1;
        boolean word = at - wordStart > 2 && Character.isLowerCase(text.charAt(at - 1));
        boolean free = mark != '/' && mark != '(';
        for (String ending : ENDINGS) {
            if (text.regionMatches(free, start, ending, 0, ending.length()) && (free || word || ending.length() > 3)) {
                GenderMark found = closed(text, mark, start, start + ending.length());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable GenderMark closed(String text, char mark, int start, int letters) {
        char after = charAt(text, letters);
        if (mark == '(') {
            return after == ')' ? new GenderMark(start, letters, letters + 1) : null;
        }
        boolean goesOn = mark != '/' && letters - start == "innen".length();
        return Character.isLetter(after) && !goesOn ? null : new GenderMark(start, letters, letters);
    }

    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }
}
