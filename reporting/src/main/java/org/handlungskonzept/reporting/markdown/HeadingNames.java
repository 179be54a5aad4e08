package org.handlungskonzept.reporting.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names that GitHub, and others after it, give to headings: lower case, hyphens for blanks, without punctuation; a name that
 * was given before gets a number.
 */
final class HeadingNames {

    private final Map<String, Integer> given = new HashMap<>();

    /** The name of the next heading of the page. */
    String next(String heading) {
        StringBuilder name = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                name.append('-');
            } else if (c == '-' || isOfAWord(c)) {
                name.appendCodePoint(c);
            }
        });
        int before = given.merge(name.toString(), 1, Integer::sum) - 1;
        return before == 0 ? name.toString() : name + "-" + before;
    }

    private static boolean isOfAWord(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.CONNECTOR_PUNCTUATION,
                            Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
