package org.handlungskonzept.text;

/** How words are compared: without case, gender marks, hidden characters and accents, umlauts as two letters. */
final class Folding {

    private Folding() {}

    static String fold(CharSequence text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start + 2);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean number = i > start && Character.isDigit(text.charAt(i - 1));
            if (c != '/' || number) {
                append(folded, c);
            } else if (i + 1 < end && text.charAt(i + 1) == '-') {
                i++;
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char written) {
        char c = Character.toLowerCase(written);
        switch (c) {
            case 'ä' -> folded.append("ae");
            case 'ö' -> folded.append("oe");
            case 'ü' -> folded.append("ue");
            case 'ß' -> folded.append("ss");
            case '\u0308' -> folded.append('e');
            case '‐', '‑', '–' -> folded.append('-');
            case '’' -> folded.append('\'');
            default -> {
                if (isKept(c)) {
                    folded.append(c);
                }
            }
        }
    }

    private static boolean isKept(char c) {
        return Character.isLetterOrDigit(c)
                || c == '-'
                || c == '.'
                || c == '\''
                || c == '/'
                || Character.isSurrogate(c);
    }

    /** Without the endings of cases, so that "Sozialamtes" meets "Sozialamt"; the same on both sides. */
    static String stem(String fold) {
        String word = trimHyphens(fold);
        for (String ending : new String[] {"es", "s", "en", "n", "e"}) {
            if (word.length() - ending.length() >= 3 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String trimHyphens(String fold) {
        int start = fold.startsWith("-") ? 1 : 0;
        int end = fold.endsWith("-") ? fold.length() - 1 : fold.length();
        return start < end ? fold.substring(start, end) : fold;
    }
}
