package org.handlungskonzept.reporting.slides;

import java.util.ArrayList;
import java.util.List;

/**
 * How text breaks into lines, by widths of characters that are rather too large: it is not known with which fonts slides will be shown.
 */
final class TextWidths {

    private static final String NARROW = "ijltfrI.,;:'|!()[]{}/\\-\u00B7\u2019\u201A\u201E\u201C";
    private static final String WIDE = "mwMW@%\u2014\u2026";
    private static final double BOLD = 1.1;

    /** Lines break between words, so that the last bit of a line is not counted on. */
    private static final double USABLE = 0.96;

    private TextWidths() {}

    /**
     * Breaks a text.
     *
     * @return where each line begins, the first at 0; at least one
     */
    static List<Integer> lines(String text, double size, double width, boolean bold) {
        double room = width * USABLE / (size * (bold ? BOLD : 1));
        List<Integer> lines = new ArrayList<>(List.of(0));
        int start = 0;
        int breakable = 0;
        double used = 0;
        double sinceBreak = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '\n') {
                lines.add(next);
                start = next;
                breakable = next;
                used = 0;
                sinceBreak = 0;
                i = next;
                continue;
            }
            double em = em(c);
            boolean blank = c == ' ' || c == '\t';
            if (used + em > room && !blank && i > start) {
                start = breakable > start ? breakable : i;
                lines.add(start);
                used = start == i ? 0 : sinceBreak;
                breakable = start;
                sinceBreak = used;
            }
            used += em;
            sinceBreak += em;
            if (blank || c == '-') {
                breakable = next;
                sinceBreak = 0;
            }
            i = next;
        }
        return lines;
    }

    /** The width of a character in heights of the font. */
    private static double em(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (c == '\t') {
            return 3;
        }
        if (Character.isWhitespace(c)) {
            return 0.28;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(c) >= 0 || c >= 0x0700) {
            return 1;
        }
        return Character.isUpperCase(c) ? 0.74 : 0.58;
    }
}
