package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends slips of the pen in a time phrase: the letter O in a year, a missing blank, a wrong or swapped letter. */
final class TimeSpelling {

    private static final int SHORTEST_GLUED = 5;
    private static final int LONGEST_MENDED = 40;
    private static final int SHORTEST_MENDED = 6;
    private static final int SHORTEST_ABBREVIATION = 4;
    private static final int YEAR_DIGITS = 4;

    private final TimeLexicon words;
    private final TimeTokens tokens;

    TimeSpelling(TimeLexicon words, TimeTokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** Whether all words are known and no number goes on with letters. */
    boolean isClean() {
        for (int i = 0; i < tokens.size(); i++) {
            TimeToken token = tokens.get(i);
            boolean unknown =
                    token.word() == null && token.isWord() && token.text().length() >= SHORTEST_ABBREVIATION;
            if (unknown || yearEnd(i) > i) {
                return false;
            }
        }
        return true;
    }

    List<TimeToken> mended() {
        List<TimeToken> mended = new ArrayList<>(tokens.size() + 1);
        int i = 0;
        while (i < tokens.size()) {
            TimeToken token = tokens.get(i);
            int end = yearEnd(i);
            String full = isShort(i) ? words.abbreviated(token.text()) : null;
            if (full != null) {
                mended.add(part(token, full, token.start(), tokens.get(i + 1).end()));
                end = i + 2;
            } else if (end > i) {
                mended.add(year(i, end));
            } else if (isUnknown(token)) {
                addWord(token, mended);
            } else {
                mended.add(token);
            }
            i = Math.max(end, i + 1);
        }
        return mended;
    }

    /** Langfr., spätest.: a full stop, and nothing right behind it. */
    private boolean isShort(int i) {
        TimeToken token = tokens.get(i);
        return token.word() == null
                && isStop(i + 1)
                && !isStop(i + 2)
                && token.isWord()
                && token.text().length() >= SHORTEST_ABBREVIATION;
    }

    private boolean isStop(int i) {
        return tokens.get(i).tight() && tokens.get(i).is(".");
    }

    private static boolean isUnknown(TimeToken token) {
        int length = token.text().length();
        return token.word() == null && token.isWord() && length >= SHORTEST_GLUED && length <= LONGEST_MENDED;
    }

    /** The index after a year with letters for its zeros, or the same index. */
    private int yearEnd(int start) {
        if (!tokens.get(start).isNumber() || !isPart(tokens.get(start + 1))) {
            return start;
        }
        int length = tokens.get(start).text().length();
        int i = start + 1;
        while (length < YEAR_DIGITS && isPart(tokens.get(i))) {
            length += tokens.get(i).text().length();
            i++;
        }
        return length == YEAR_DIGITS && i > start + 1 && TimeYears.isYear(year(start, i)) ? i : start;
    }

    private static boolean isPart(TimeToken token) {
        return token.tight() && (token.isNumber() || isZeros(token.text()));
    }

    private static boolean isZeros(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == 'o') {
            i++;
        }
        return i > 0 && i == text.length();
    }

    private TimeToken year(int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            digits.append(tokens.get(i).text().replace('o', '0'));
        }
        TimeToken first = tokens.get(start);
        String text = digits.toString();
        int last = tokens.get(end - 1).end();
        int value = Integer.parseInt(text);
        return new TimeToken(
                text, words.word(text), text.length(), value, first.start(), last, first.tight(), first.line());
    }

    private void addWord(TimeToken token, List<TimeToken> mended) {
        int cut = words.cut(token.text());
        int place = cut == 0 ? -1 : place(token, cut);
        if (place > 0) {
            mended.add(part(token, token.text().substring(0, cut), token.start(), place));
            mended.add(part(token, token.text().substring(cut), place, token.end()));
            return;
        }
        String near = token.text().length() < SHORTEST_MENDED ? null : near(token.text());
        mended.add(near == null ? token : part(token, near, token.start(), token.end()));
    }

    private TimeToken part(TimeToken token, String text, int start, int end) {
        boolean second = start > token.start();
        return new TimeToken(
                text, words.word(text), 0, -1, start, end, second || token.tight(), !second && token.line());
    }

    /** The place in the source where so many folded letters end, or -1. */
    private int place(TimeToken token, int letters) {
        for (int end = token.start() + 1; end < token.end(); end++) {
            List<Lexeme> head = LexemeScanner.scan(tokens.source().substring(token.start(), end));
            if (head.size() == 1 && head.get(0).folded().length() == letters) {
                return end;
            }
        }
        return -1;
    }

    private @Nullable String near(String word) {
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            TimeWord other = words.mended(word.charAt(0), length);
            while (other != null) {
                if (isSlip(word, other.text())) {
                    return other.text();
                }
                other = other.alike();
            }
        }
        return null;
    }

    /** Whether behind the same first letters one letter is wrong, missing, or too many, or two are swapped. */
    private static boolean isSlip(String word, String other) {
        int i = 0;
        int shorter = Math.min(word.length(), other.length());
        while (i < shorter && word.charAt(i) == other.charAt(i)) {
            i++;
        }
        if (i == 0 || Math.abs(word.length() - other.length()) > 1) {
            return false;
        }
        if (word.length() != other.length()) {
            return word.length() > other.length() ? isSame(word, i + 1, other, i) : isSame(word, i, other, i + 1);
        }
        boolean swapped = i < shorter - 1
                && word.charAt(i) == other.charAt(i + 1)
                && word.charAt(i + 1) == other.charAt(i)
                && isSame(word, i + 2, other, i + 2);
        return swapped || isSame(word, i + 1, other, i + 1);
    }

    private static boolean isSame(String word, int start, String other, int otherStart) {
        int length = word.length() - start;
        return length <= 0 || word.regionMatches(start, other, otherStart, length);
    }
}
