package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts an entry into words and marks, in one pass. */
final class PartyTokenizer {

    private static final String LINE_ENDS = "\n\r\u000B\f\u0085\u2028\u2029";
    private static final String BULLETS = "•‣▪◦●○■□–—-*·+>";
    private static final String HYPHENS = "-‐‑–";
    private static final List<String> GENDER_ENDINGS = List.of("innen", "in", "r", "n", "e", "m", "s", "rin", "nen");

    private final String text;
    private final boolean severalLines;
    private final List<PartyToken> tokens = new ArrayList<>();
    private int at;
    private boolean lineStart = true;

    private PartyTokenizer(String text) {
        this.text = text;
        severalLines = text.strip().chars().anyMatch(c -> LINE_ENDS.indexOf(c) >= 0);
    }

    static List<PartyToken> tokens(String text) {
        PartyTokenizer tokenizer = new PartyTokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (LINE_ENDS.indexOf(c) >= 0) {
            mark("\n", 1);
            lineStart = true;
        } else if (isBlank(c)) {
            at++;
        } else if (lineStart && bulletLength() > 0) {
            mark("•", bulletLength());
        } else if (isWordStart()) {
            word();
        } else {
            mark(String.valueOf(c), 1);
        }
    }

    private void mark(String fold, int length) {
        lineStart = false;
        tokens.add(PartyToken.mark(new Span(at, at + length), fold));
        at += length;
    }

    private int bulletLength() {
        if (BULLETS.indexOf(charAt(at)) >= 0) {
            boolean stands = isBlank(charAt(at + 1)) || "•▪-–".indexOf(charAt(at)) >= 0;
            return stands ? 1 : 0;
        }
        int digits = isDigit(charAt(at)) ? isDigit(charAt(at + 1)) ? 2 : 1 : 0;
        char after = charAt(at + digits);
        boolean numbered =
                severalLines && digits > 0 && (after == '.' || after == ')') && isBlank(charAt(at + digits + 1));
        return numbered ? digits + 1 : 0;
    }

    private boolean isWordStart() {
        char c = text.charAt(at);
        return isWordChar(c) || (HYPHENS.indexOf(c) >= 0 && Character.isLowerCase(charAt(at + 1)));
    }

    private void word() {
        lineStart = false;
        int start = at++;
        while (at < text.length()) {
            int joined = joined();
            if (joined == 0) {
                break;
            }
            at += joined;
        }
        int end = abbreviationEnd(start);
        if (end > at) {
            at = end;
        }
        String fold = Folding.fold(text, start, at);
        if (!fold.isEmpty()) {
            tokens.add(new PartyToken(
                    start,
                    at,
                    fold,
                    Character.isUpperCase(text.charAt(start)),
                    isAllCapitals(start),
                    true,
                    Vocabulary.head(fold),
                    null));
        }
    }

    /** How many more characters belong to the word, 0 if it ends here. */
    private int joined() {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = charAt(at + 1);
        if (isWordChar(c) || Character.getType(c) == Character.FORMAT) {
            return 1;
        }
        if (HYPHENS.indexOf(c) >= 0) {
            boolean inside = isWordChar(after);
            boolean cut = c != '–' && Character.isLetter(before) && !isWordChar(after);
            return inside || cut ? 1 : 0;
        }
        if ((c == '.' || c == '/') && isDigit(before) && isDigit(after)) {
            return c == '.' || isSubdivision() ? 1 : 0;
        }
        if (c == '\'' || c == '’') {
            return Character.isLetter(after) ? 1 : 0;
        }
        if (c == '_' && isDigit(before)) {
            return 1;
        }
        return Character.isLetter(before) ? genderEnding(c) : 0;
    }

    /** "50/2" names a part, "50/51" two units. */
    private boolean isSubdivision() {
        return isDigit(charAt(at - 2)) != isDigit(charAt(at + 2));
    }

    private int genderEnding(char mark) {
        int from = at + 1;
        if (mark == '/' && HYPHENS.indexOf(charAt(from)) >= 0) {
            from++;
        }
        if ("*:_·/(".indexOf(mark) < 0) {
            return 0;
        }
        for (String ending : GENDER_ENDINGS) {
            int end = from + ending.length();
            if (text.regionMatches(true, from, ending, 0, ending.length()) && !isWordChar(charAt(end))) {
                if (mark != '(') {
                    return end - at;
                }
                return charAt(end) == ')' ? end + 1 - at : 0;
            }
        }
        return 0;
    }

    /** Single letters with dots between them are one word, as in "u. a." or "e. V."; else the place where we are. */
    private int abbreviationEnd(int start) {
        if (at != start + 1 || !Character.isLetter(text.charAt(start)) || charAt(at) != '.') {
            return at;
        }
        int end = at + 1;
        int letters = 1;
        while (true) {
            int next = end;
            if (next < text.length() && isBlank(text.charAt(next)) && LINE_ENDS.indexOf(text.charAt(next)) < 0) {
                next++;
            }
            if (!Character.isLetter(charAt(next)) || isWordChar(charAt(next + 1))) {
                return letters > 1 ? end : at;
            }
            letters++;
            end = charAt(next + 1) == '.' ? next + 2 : next + 1;
            if (charAt(next + 1) != '.') {
                return end;
            }
        }
    }

    private boolean isAllCapitals(int start) {
        return text.substring(start, at).chars().noneMatch(Character::isLowerCase);
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
