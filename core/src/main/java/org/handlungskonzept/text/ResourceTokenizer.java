package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.handlungskonzept.text.ResourceToken.Kind;
import org.jspecify.annotations.Nullable;

/** Cuts an entry into tokens, in one pass. */
final class ResourceTokenizer {

    private static final Map<Character, BigDecimal> FRACTIONS = Map.of(
            '½', new BigDecimal("0.5"),
            '¼', new BigDecimal("0.25"),
            '¾', new BigDecimal("0.75"),
            '⅓', new BigDecimal("0.3333"),
            '⅔', new BigDecimal("0.6667"));

    /** Words that end with a point without ending a sentence; words of one or two letters are taken for such. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "abt",
            "approx",
            "bes",
            "bspw",
            "bzw",
            "einm",
            "erf",
            "etc",
            "evtl",
            "exkl",
            "gem",
            "ggf",
            "incl",
            "inkl",
            "jaehrl",
            "kap",
            "lfd",
            "max",
            "mind",
            "min",
            "mill",
            "mio",
            "monatl",
            "mrd",
            "mtl",
            "std",
            "tsd",
            "usw",
            "vgl",
            "vorauss",
            "vorh",
            "woech",
            "woechentl",
            "zzgl",
            "zus",
            "entg",
            "verg",
            "sfr",
            "tel");

    private static final String OPEN_MARKS =
            "*_#`\"'\u201E\u201C\u201D\u201A\u2018\u2019\u00AB\u00BB\u2039\u203A\u2022\u00B7\u25AA\u25CF\u2023";

    private final String text;
    private final boolean english;
    private final List<ResourceToken> tokens = new ArrayList<>();
    private boolean glued;

    private ResourceTokenizer(String text, boolean english) {
        this.text = text;
        this.english = english;
    }

    static List<ResourceToken> tokens(String text, boolean english) {
        ResourceTokenizer tokenizer = new ResourceTokenizer(text, english);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (NumberLiteral.isDigit(c)) {
                i = number(i);
            } else if (FRACTIONS.containsKey(c)) {
                add(Kind.NUMBER, i, i + 1, "", FRACTIONS.get(c), false);
                i++;
            } else if (Character.isLetter(c)) {
                i = word(i);
            } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                add(Kind.SIGN, i, i + 1, "\n", null, false);
                i++;
                glued = false;
            } else if (isBlank(c)) {
                glued = false;
                i++;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                add(Kind.SIGN, i, i + 2, text.substring(i, i + 2), null, false);
                i += 2;
            } else {
                if (!isIgnored(c) && OPEN_MARKS.indexOf(c) < 0) {
                    add(Kind.SIGN, i, i + 1, sign(c), null, false);
                }
                i++;
            }
        }
    }

    private int number(int start) {
        int end = NumberLiteral.end(text, start);
        String literal = text.substring(start, end);
        BigDecimal value = NumberLiteral.value(literal, english);
        int after = value == null ? end : skipRoundMark(end);
        boolean doubtful = value != null && NumberLiteral.isDoubtful(literal, english);
        add(value == null ? Kind.DIGITS : Kind.NUMBER, start, after, literal, value, doubtful);
        return after;
    }

    /** Skips the mark of a round amount: 10.000,- or 10.000.--. */
    private int skipRoundMark(int end) {
        if (end + 1 >= text.length() || ".,".indexOf(text.charAt(end)) < 0 || !isDash(text.charAt(end + 1))) {
            return end;
        }
        int i = end + 1;
        while (i < text.length() && isDash(text.charAt(i))) {
            i++;
        }
        boolean range = i < text.length() && NumberLiteral.isDigit(text.charAt(i));
        return range ? end : i;
    }

    private int word(int start) {
        StringBuilder word = new StringBuilder();
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\u0308' && word.length() > 0) {
                word.append('e');
            } else if (Character.isLetter(c)) {
                append(word, c);
            } else if (!isIgnored(c) && !isGenderMark(i)) {
                break;
            }
            i++;
        }
        String letters = word.toString();
        if (i < text.length() && text.charAt(i) == '.' && (letters.length() <= 2 || ABBREVIATIONS.contains(letters))) {
            i++;
        }
        add(Kind.WORD, start, i, letters, null, false);
        return i;
    }

    private static void append(StringBuilder word, char c) {
        switch (c) {
            case 'ä', 'Ä' -> word.append("ae");
            case 'ö', 'Ö' -> word.append("oe");
            case 'ü', 'Ü' -> word.append("ue");
            case 'ß', 'ẞ' -> word.append("ss");
            default -> word.append(Character.toLowerCase(c));
        }
    }

    private boolean isGenderMark(int i) {
        return "*:_".indexOf(text.charAt(i)) >= 0 && text.startsWith("in", i + 1);
    }

    private void add(Kind kind, int start, int end, String word, @Nullable BigDecimal value, boolean doubtful) {
        boolean capital = Character.isUpperCase(text.charAt(start));
        tokens.add(new ResourceToken(kind, new Span(start, end), word, value, glued, capital, doubtful));
        glued = true;
    }

    private static String sign(char c) {
        return isDash(c) ? "-" : String.valueOf(c).toLowerCase(Locale.ROOT);
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isIgnored(char c) {
        return c == '\u00AD'
                || Character.getType(c) == Character.FORMAT
                || (Character.isISOControl(c) && !isBlank(c))
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
