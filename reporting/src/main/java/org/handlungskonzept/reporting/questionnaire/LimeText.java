package org.handlungskonzept.reporting.questionnaire;

import java.util.Locale;
import org.handlungskonzept.reporting.internal.Characters;
import org.handlungskonzept.reporting.internal.Directions;

/**
 * Texts as LimeSurvey takes them: HTML on one line that can do nothing.
 *
 * <p>LimeSurvey evaluates what stands between braces, unless a blank follows the opening one. Its filter against scripts turns
 * character references into characters, and {@code %7BSID%7D} into braces, before it evaluates; so references are no help, and
 * a blank is put in. What a spreadsheet would take for a formula begins with a character reference.
 */
final class LimeText {

    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String BREAK = "<br />";
    private static final String ESCAPED_BRACE = "%7B";

    private LimeText() {}

    static String html(String text) {
        String plain = text.replace("\r\n", "\n");
        StringBuilder out = new StringBuilder(plain.length() + 16);
        Directions directions = new Directions(out);
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int c = plain.codePointAt(i);
            if (out.isEmpty() && FORMULA.indexOf(c) >= 0) {
                reference(c, out);
            } else if (!directions.takes(c)) {
                append(c, out);
                breakUp(plain, i, out);
            }
        }
        directions.close();
        return out.toString();
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'', '\t' -> reference(c, out);
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> out.append(BREAK);
            default -> out.appendCodePoint(Characters.visible(c));
        }
    }

    /** Puts a blank behind an opening brace, also behind one that only becomes one. */
    private static void breakUp(String text, int index, StringBuilder out) {
        boolean brace = text.charAt(index) == '{' || text.startsWith(ESCAPED_BRACE, index - ESCAPED_BRACE.length() + 1);
        if (brace && !text.startsWith(" ", index + 1)) {
            out.append(' ');
        }
    }

    private static void reference(int c, StringBuilder out) {
        out.append(String.format(Locale.ROOT, "&#%d;", c));
    }
}
