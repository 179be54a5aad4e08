package org.handlungskonzept.text;

import java.util.List;

/** The words, numbers and signs of a time phrase; what only decorates it (quotes, list marks, Markdown) is left out. */
final class TimeTokens {

    private static final int LONGEST_VALUE = 4;

    private final String source;
    private final TimeLexicon words;
    private final TimeToken[] tokens;
    private final int size;
    private final TimeToken none;

    TimeTokens(String source, TimeLexicon words) {
        this.source = source;
        this.words = words;
        this.none = new TimeToken("", null, 0, -1, source.length(), source.length(), false, true);
        List<Lexeme> lexemes = LexemeScanner.scan(source);
        this.tokens = new TimeToken[lexemes.size()];
        boolean tight = false;
        boolean line = false;
        int count = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            tight &= lexeme.tight();
            line |= lexeme.lineStart();
            if (!lexeme.isLine() && !lexeme.isDecoration() && !lexeme.is("|")) {
                tokens[count++] = token(lexeme, tight, line);
                tight = true;
                line = false;
            }
        }
        this.size = count;
    }

    private TimeTokens(TimeTokens other, List<TimeToken> tokens) {
        this.source = other.source;
        this.words = other.words;
        this.none = other.none;
        this.tokens = tokens.toArray(new TimeToken[0]);
        this.size = tokens.size();
    }

    /** The same with slips of the pen mended. */
    TimeTokens mended() {
        TimeSpelling spelling = new TimeSpelling(words, this);
        return spelling.isClean() ? this : new TimeTokens(this, spelling.mended());
    }

    String source() {
        return source;
    }

    TimeLexicon words() {
        return words;
    }

    boolean isCapital(int index) {
        TimeToken token = get(index);
        return token.isWord() && Character.isUpperCase(source.codePointAt(token.start()));
    }

    int size() {
        return size;
    }

    TimeToken get(int index) {
        return index >= 0 && index < size ? tokens[index] : none;
    }

    Span span(int first, int end) {
        return new Span(get(first).start(), get(end - 1).end());
    }

    /** The text as written from one token to another, without what no store could keep. */
    String written(int first, int end) {
        return Names.clean(span(first, end).of(source));
    }

    private TimeToken token(Lexeme lexeme, boolean tight, boolean line) {
        int digits = lexeme.isDigits() ? lexeme.folded().length() : 0;
        int value = digits > 0 && digits <= LONGEST_VALUE ? Integer.parseInt(lexeme.folded()) : -1;
        String text = lexeme.is(Signs.DASH) ? Signs.HYPHEN : lexeme.folded();
        return new TimeToken(text, words.word(text), digits, value, lexeme.start(), lexeme.end(), tight, line);
    }
}
