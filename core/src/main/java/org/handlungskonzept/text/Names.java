package org.handlungskonzept.text;

import java.util.List;

/** Names of parties as written, without what would disturb: line ends, hidden characters, halves of characters. */
final class Names {

    private Names() {}

    static String of(String field, List<PartyToken> tokens) {
        if (areAsWritten(field, tokens)) {
            return field.substring(
                    tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        }
        StringBuilder name = new StringBuilder();
        int from = tokens.get(0).start();
        for (PartyToken token : tokens) {
            addBetween(field, from, token.start(), name);
            name.append(field, token.start(), token.end());
            from = token.end();
        }
        return clean(name.toString());
    }

    /** Whether the words stand one after the other with single blanks between them, and nothing is to be left out. */
    private static boolean areAsWritten(String field, List<PartyToken> tokens) {
        int end = tokens.get(0).start();
        for (PartyToken token : tokens) {
            int gap = token.start() - end;
            if (gap < 0 || gap > 1 || (gap == 1 && field.charAt(end) != ' ')) {
                return false;
            }
            for (int i = token.start(); i < token.end(); i++) {
                char c = field.charAt(i);
                boolean plain = (c > ' ' && c < 0x7F) || Character.isLetter(c);
                if (!plain) {
                    return false;
                }
            }
            end = token.end();
        }
        return true;
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
