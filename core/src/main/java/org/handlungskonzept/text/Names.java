package org.handlungskonzept.text;

import java.util.List;

/** Names of parties as written, without what would disturb: line ends, hidden characters, halves of characters. */
final class Names {

    private Names() {}

    static String of(String field, List<PartyToken> tokens) {
        StringBuilder name = new StringBuilder();
        int end = tokens.get(0).start();
        for (PartyToken token : tokens) {
            addBetween(field, end, token.start(), name);
            name.append(field, token.start(), token.end());
            end = token.end();
        }
        return clean(name.toString());
    }

    static String clean(String written) {
        StringBuilder name = new StringBuilder(written.length());
        int next = 0;
        while (next < written.length()) {
            int c = written.codePointAt(next);
            boolean blank = isBlank(c);
            if (blank && !endsBlank(name)) {
                name.append(' ');
            } else if (!blank && isShown(c)) {
                name.appendCodePoint(c);
            }
            next += Character.charCount(c);
        }
        return name.toString().strip();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }

    private static boolean endsBlank(StringBuilder name) {
        return name.length() == 0 || name.charAt(name.length() - 1) == ' ';
    }

    /** What was left out between two words leaves a blank if there was one; the dot of an abbreviation stays. */
    private static void addBetween(String field, int start, int end, StringBuilder name) {
        if (start < end && field.charAt(start) == '.') {
            name.append('.');
        }
        for (int i = start; i < end; i++) {
            if (isBlank(field.charAt(i))) {
                name.append(' ');
                return;
            }
        }
    }
}
