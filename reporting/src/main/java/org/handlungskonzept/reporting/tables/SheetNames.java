package org.handlungskonzept.reporting.tables;

import java.util.Locale;
import org.handlungskonzept.reporting.internal.Characters;

/** Names of sheets: the number of the table, which makes them unique, and as much of its caption as there is room for. */
final class SheetNames {

    /** What no program takes, and what would turn the name round. */
    private static final String REFUSED = "[]:*?/\\'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private SheetNames() {}

    static String name(int number, String caption) {
        return appended(new StringBuilder(String.format(Locale.ROOT, "%02d ", number)), caption);
    }

    /** A name that others have given, as far as every program takes it. */
    static String clean(String given) {
        String clean = appended(new StringBuilder(), given);
        return clean.isEmpty() ? "1" : clean;
    }

    private static String appended(StringBuilder name, String caption) {
        caption.codePoints().map(SheetNames::blank).forEach(c -> {
            boolean second = c == ' ' && (name.length() == 0 || name.charAt(name.length() - 1) == ' ');
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
