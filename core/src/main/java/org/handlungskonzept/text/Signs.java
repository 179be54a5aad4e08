package org.handlungskonzept.text;

/** What signs mean: blanks, line ends, what cannot be seen, dashes, quotes, bullets. The only table of them. */
final class Signs {

    static final String HYPHEN = "-";
    static final String DASH = "–";

    private static final String HYPHENS = "-\u2010\u2011";
    private static final String DASHES = "\u2012–—\u2015\u2212";
    private static final String LINE_ENDS = "\n\r\u000B\f\u0085\u2028\u2029";
    private static final String BULLETS = "-–—*+•‣·▪◦●○■□➢➤✓✔\uF0B7\uF0A7\uF0D8";
    private static final String MARKUP = "*_`~";
    private static final String DECORATION = "*_#`\"„“”»«‚‘‹›•‣·▪●◦";
    private static final String APOSTROPHES = "'’ʼ´";

    private static final String[] PLAIN = plain();

    private Signs() {}

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLineEnd(int c) {
        return LINE_ENDS.indexOf(c) >= 0;
    }

    static boolean isBlank(int c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Soft hyphens, joiners, marks of direction, and marks without a letter to stand on. */
    static boolean isHidden(int c) {
        return c >= 0x80 && (Character.getType(c) == Character.FORMAT || isCombining(c));
    }

    static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether no small letter stands between two places. */
    static boolean areAllCapitals(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isBullet(String sign) {
        return BULLETS.contains(sign);
    }

    /** Signs that only decorate running text. */
    static boolean isMarkup(String sign) {
        return MARKUP.contains(sign);
    }

    /** Signs that say nothing in an entry of a few words: quotation marks, bullets, Markdown. */
    static boolean isDecoration(String sign) {
        return DECORATION.contains(sign);
    }

    /** One form for hyphens, one for dashes, one for apostrophes; all others as they are. */
    static String fold(int sign) {
        if (sign < PLAIN.length) {
            return PLAIN[sign];
        }
        if (HYPHENS.indexOf(sign) >= 0) {
            return HYPHEN;
        }
        if (DASHES.indexOf(sign) >= 0) {
            return DASH;
        }
        return APOSTROPHES.indexOf(sign) >= 0 ? "'" : Character.toString(sign);
    }

    private static String[] plain() {
        String[] signs = new String[0x80];
        for (int c = 0; c < signs.length; c++) {
            signs[c] = Character.toString(c);
        }
        return signs;
    }
}
