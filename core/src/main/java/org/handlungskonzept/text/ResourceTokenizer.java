package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.handlungskonzept.text.ResourceToken.Kind;
import org.jspecify.annotations.Nullable;

/** Cuts an entry into tokens, in one pass. */
final class ResourceTokenizer {

    private static final String APOSTROPHE = "'";

    private final String text;
    private final boolean english;
    private final List<Lexeme> lexemes;
    private final ResourceToken[] tokens;
    private int size;
    private boolean glued;

    private ResourceTokenizer(String text, boolean english) {
        this.text = text;
        this.english = english;
        this.lexemes = LexemeScanner.scan(text);
        this.tokens = new ResourceToken[lexemes.size()];
    }

    static ResourceToken[] tokens(String text, boolean english) {
        ResourceTokenizer tokenizer = new ResourceTokenizer(text, english);
        int next = 0;
        while (next < tokenizer.lexemes.size()) {
            next = tokenizer.next(next);
        }
        return tokenizer.size == tokenizer.tokens.length
                ? tokenizer.tokens
                : Arrays.copyOf(tokenizer.tokens, tokenizer.size);
    }

    private int next(int i) {
        Lexeme lexeme = lexemes.get(i);
        glued &= lexeme.tight();
        switch (lexeme.kind()) {
            case DIGITS -> {
                return number(i);
            }
            case LETTERS -> {
                return word(i);
            }
            case LINE -> add(Kind.SIGN, lexeme, lexeme.end(), "\n", null, ResourceWords.LINE);
            case SIGN -> sign(lexeme);
        }
        return i + 1;
    }

    private void sign(Lexeme lexeme) {
        BigDecimal fraction = fraction(lexeme.folded());
        if (fraction != null) {
            add(Kind.NUMBER, lexeme, lexeme.end(), "", fraction, ResourceWords.FIGURE);
        } else if (!lexeme.isDecoration() && !lexeme.is(APOSTROPHE)) {
            String sign = lexeme.is(Signs.DASH) ? Signs.HYPHEN : lexeme.folded();
            add(Kind.SIGN, lexeme, lexeme.end(), sign, null, ResourceWords.ofSign(sign));
        }
    }

    private static @Nullable BigDecimal fraction(String sign) {
        return switch (sign) {
            case "½" -> BigDecimal.valueOf(5, 1);
            case "¼" -> BigDecimal.valueOf(25, 2);
            case "¾" -> BigDecimal.valueOf(75, 2);
            case "⅓" -> BigDecimal.valueOf(3333, 4);
            case "⅔" -> BigDecimal.valueOf(6667, 4);
            default -> null;
        };
    }

    private int number(int i) {
        Lexeme first = lexemes.get(i);
        String literal = text.substring(first.start(), NumberLiteral.end(text, first.start()));
        BigDecimal value = NumberLiteral.value(literal, english);
        int next = i + 1;
        while (next < lexemes.size() && lexemes.get(next).start() < first.start() + literal.length()) {
            next++;
        }
        next = value == null ? next : afterRoundMark(next);
        add(
                value == null ? Kind.DIGITS : Kind.NUMBER,
                first,
                lexemes.get(next - 1).end(),
                literal,
                value,
                ResourceWords.FIGURE);
        return next;
    }

    /** Skips the mark of a round amount: 10.000,- or 10.000.--. */
    private int afterRoundMark(int next) {
        if (!isTight(next, ".") && !isTight(next, ",")) {
            return next;
        }
        int end = next + 1;
        while (isTight(end, Signs.HYPHEN) || isTight(end, Signs.DASH)) {
            end++;
        }
        boolean range = end < lexemes.size()
                && lexemes.get(end).tight()
                && lexemes.get(end).isDigits();
        return range || end == next + 1 ? next : end;
    }

    private int word(int i) {
        Lexeme lexeme = lexemes.get(i);
        boolean shortened = isTight(i + 1, ".")
                && (lexeme.folded().length() <= 2 || SentenceWords.of(english).isAbbreviation(lexeme.folded()));
        int next = shortened ? i + 2 : i + 1;
        String word = lexeme.folded();
        add(Kind.WORD, lexeme, lexemes.get(next - 1).end(), word, null, ResourceWords.of(word, english));
        return next;
    }

    private boolean isTight(int i, String sign) {
        return LexemeScanner.isTight(lexemes, i, sign);
    }

    private void add(Kind kind, Lexeme first, int end, String word, @Nullable BigDecimal value, long classes) {
        boolean doubtful = value != null && NumberLiteral.isDoubtful(word, english);
        tokens[size++] =
                new ResourceToken(kind, first.start(), end, word, value, glued, first.capital(), doubtful, classes);
        glued = true;
    }
}
