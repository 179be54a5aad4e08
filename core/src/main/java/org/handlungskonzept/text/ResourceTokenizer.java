package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.text.ResourceToken.Kind;
import org.jspecify.annotations.Nullable;

/** Cuts an entry into tokens, in one pass. */
final class ResourceTokenizer {

    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "½", new BigDecimal("0.5"),
            "¼", new BigDecimal("0.25"),
            "¾", new BigDecimal("0.75"),
            "⅓", new BigDecimal("0.3333"),
            "⅔", new BigDecimal("0.6667"));

    private static final String APOSTROPHE = "'";

    private final String text;
    private final boolean english;
    private final List<Lexeme> lexemes;
    private final List<ResourceToken> tokens;
    private boolean glued;

    private ResourceTokenizer(String text, boolean english) {
        this.text = text;
        this.english = english;
        this.lexemes = LexemeScanner.scan(text);
        this.tokens = new ArrayList<>(lexemes.size());
    }

    static List<ResourceToken> tokens(String text, boolean english) {
        ResourceTokenizer tokenizer = new ResourceTokenizer(text, english);
        LexemeScanner.walk(tokenizer.lexemes, tokenizer::next);
        return tokenizer.tokens;
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
            case LINE -> add(Kind.SIGN, lexeme, lexeme.end(), "\n", null);
            case SIGN -> sign(lexeme);
        }
        return i + 1;
    }

    private void sign(Lexeme lexeme) {
        BigDecimal fraction = FRACTIONS.get(lexeme.folded());
        if (fraction != null) {
            add(Kind.NUMBER, lexeme, lexeme.end(), "", fraction);
        } else if (!lexeme.isDecoration() && !lexeme.is(APOSTROPHE)) {
            add(Kind.SIGN, lexeme, lexeme.end(), lexeme.is(Signs.DASH) ? Signs.HYPHEN : lexeme.folded(), null);
        }
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
                value);
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
        add(Kind.WORD, lexeme, lexemes.get(next - 1).end(), lexeme.folded(), null);
        return next;
    }

    private boolean isTight(int i, String sign) {
        return LexemeScanner.isTight(lexemes, i, sign);
    }

    private void add(Kind kind, Lexeme first, int end, String word, @Nullable BigDecimal value) {
        boolean doubtful = value != null && NumberLiteral.isDoubtful(word, english);
        Span span = new Span(first.start(), end);
        boolean capitals = span.of(text).chars().noneMatch(Character::isLowerCase);
        tokens.add(new ResourceToken(kind, span, word, value, glued, first.capital(), capitals, doubtful));
        glued = true;
    }
}
