package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;

/** The words, numbers and signs of a time phrase; what only decorates it (quotes, list marks, Markdown) is left out. */
final class TimeTokens {

    private static final int LONGEST_VALUE = 4;

    private final String source;
    private final List<TimeToken> tokens;
    private final TimeToken none;

    TimeTokens(String source) {
        this.source = source;
        this.none = new TimeToken("", 0, -1, source.length(), source.length(), false, true);
        List<Lexeme> lexemes = LexemeScanner.scan(source);
        this.tokens = new ArrayList<>(lexemes.size());
        boolean tight = false;
        boolean line = false;
        for (Lexeme lexeme : lexemes) {
            tight &= lexeme.tight();
            line |= lexeme.lineStart();
            if (!lexeme.isLine() && !lexeme.isDecoration() && !lexeme.is("|")) {
                tokens.add(token(lexeme, tight, line));
                tight = true;
                line = false;
            }
        }
    }

    private TimeTokens(TimeTokens other, List<TimeToken> tokens) {
        this.source = other.source;
        this.none = other.none;
        this.tokens = tokens;
    }

    /** The same with slips of the pen mended. */
    TimeTokens mended(TimeLexicon words) {
        return new TimeTokens(this, new TimeSpelling(words, source).mended(tokens));
    }

    boolean isCapital(int index) {
        TimeToken token = get(index);
        return token.isWord() && Character.isUpperCase(source.codePointAt(token.start()));
    }

    int size() {
        return tokens.size();
    }

    TimeToken get(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : none;
    }

    Span span(int first, int end) {
        return new Span(get(first).start(), get(end - 1).end());
    }

    /** The text as written from one token to another, without what no store could keep. */
    String written(int first, int end) {
        return Names.clean(span(first, end).of(source));
    }

    private static TimeToken token(Lexeme lexeme, boolean tight, boolean line) {
        int digits = lexeme.isDigits() ? lexeme.folded().length() : 0;
        int value = digits > 0 && digits <= LONGEST_VALUE ? Integer.parseInt(lexeme.folded()) : -1;
        String text = lexeme.is(Signs.DASH) ? Signs.HYPHEN : lexeme.folded();
        return new TimeToken(text, digits, value, lexeme.start(), lexeme.end(), tight, line);
    }
}
