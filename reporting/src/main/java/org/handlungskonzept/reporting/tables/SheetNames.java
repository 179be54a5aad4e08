package org.handlungskonzept.reporting.tables;

import java.util.Locale;
import org.handlungskonzept.reporting.internal.Characters;

/** Names of sheets: the number of the table, which makes them unique, and as much of its caption as there is room for. */
final class SheetNames {

    /** What no program takes, and what would turn the name round. */
    private static final String REFUSED = "[]:*?/\\'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private SheetNames() {}

    static String name(int number, String caption) {
        StringBuilder name = new StringBuilder(String.format(Locale.ROOT, "%02d ", number));
        caption.codePoints().map(SheetNames::blank).forEach(c -> {
            boolean second = c == ' ' && name.charAt(name.length() - 1) == ' ';
            if (!second && name.length() + Character.charCount(c) <= Sheet.LONGEST_NAME) {
                name.appendCodePoint(c);
            }
        });
        return name.toString().strip();
    }

    private static int blank(int c) {
        return REFUSED.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c)
                ? ' '
                : Characters.visible(c);
    }
}
