package org.handlungskonzept.text;

import java.util.List;

/** Names of parties as written, without what would disturb: line ends, hidden characters, halves of characters. */
final class Names {

    private Names() {}

    static String of(String field, List<PartyToken> tokens) {
        StringBuilder name = new StringBuilder();
        int end = tokens.get(0).start();
        for (PartyToken token : tokens) {
            name.append(between(field.substring(end, token.start())));
            name.append(field, token.start(), token.end());
            end = token.end();
        }
        return clean(name.toString());
    }

    static String clean(String written) {
        StringBuilder name = new StringBuilder(written.length());
        written.codePoints().forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (blank && !endsBlank(name)) {
                name.append(' ');
            } else if (!blank && isShown(c)) {
                name.appendCodePoint(c);
            }
        });
        return name.toString().strip();
    }

    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }

    private static boolean endsBlank(StringBuilder name) {
        return name.length() == 0 || name.charAt(name.length() - 1) == ' ';
    }

    /** What was left out between two words leaves a blank if there was one; the dot of an abbreviation stays. */
    private static String between(String gap) {
        boolean blank = gap.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        return (gap.startsWith(".") ? "." : "") + (blank ? " " : "");
    }
}
