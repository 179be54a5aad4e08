package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tokens of a text; what only decorates it (quotes, list marks, Markdown) is left out. */
final class TimeTokens {

    private static final String DECORATION = "*_#\"„“”»«‚‘‹›`•·▪●◦|\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private final String source;
    private final List<TimeToken> tokens = new ArrayList<>();
    private final TimeToken none;
    private boolean tight;
    private boolean line = true;

    TimeTokens(String source) {
        this.source = source;
        this.none = new TimeToken("", 0, -1, source.length(), source.length(), false, true);
        int i = 0;
        while (i < source.length()) {
            i = next(i);
        }
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
        StringBuilder written = new StringBuilder();
        span(first, end).of(source).codePoints().forEach(c -> {
            boolean kept = c >= ' ' && Character.getType(c) != Character.SURROGATE;
            written.appendCodePoint(kept ? c : ' ');
        });
        return written.toString().strip();
    }

    private int next(int start) {
        int c = source.codePointAt(start);
        if (isDigit(c)) {
            int end = start;
            while (end < source.length() && isDigit(source.charAt(end))) {
                end++;
            }
            String text = source.substring(start, end);
            add(text, end - start, end - start <= 4 ? Integer.parseInt(text) : -1, start, end);
            return end;
        }
        if (Character.isLetter(c)) {
            return word(start);
        }
        int end = start + Character.charCount(c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            tight = false;
            line |= c == '\n' || c == '\r';
        } else if (DECORATION.indexOf(c) < 0) {
            String sign = DASHES.indexOf(c) >= 0 ? "-" : c == '’' ? "'" : source.substring(start, end);
            add(sign, 0, -1, start, end);
        }
        return end;
    }

    private int word(int start) {
        StringBuilder text = new StringBuilder();
        int i = start;
        while (i < source.length()) {
            int c = source.codePointAt(i);
            if (Character.isLetter(c)) {
                text.appendCodePoint(c);
            } else if (c != '\u00AD' && c != '\u200B' && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            } else if (c == '\u0308') {
                text.append('e');
            }
            i += Character.charCount(c);
        }
        String lower = text.toString().toLowerCase(Locale.ROOT);
        add(lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"), 0, -1, start, i);
        return i;
    }

    private void add(String text, int digits, int value, int start, int end) {
        tokens.add(new TimeToken(text, digits, value, start, end, tight, line));
        tight = true;
        line = false;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
