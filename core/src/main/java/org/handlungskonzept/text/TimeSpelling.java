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
    private final String source;

    TimeSpelling(TimeLexicon words, String source) {
        this.words = words;
        this.source = source;
    }

    List<TimeToken> mended(List<TimeToken> tokens) {
        List<TimeToken> mended = new ArrayList<>(tokens.size() + 1);
        int i = 0;
        while (i < tokens.size()) {
            TimeToken token = tokens.get(i);
            int end = token.isNumber() ? yearEnd(tokens, i) : i;
            String full = isShort(tokens, i) ? words.abbreviated(token.text()) : null;
            if (full != null) {
                mended.add(part(token, full, token.start(), tokens.get(i + 1).end()));
                end = i + 2;
            } else if (end > i) {
                mended.add(year(tokens, i, end));
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
    private boolean isShort(List<TimeToken> tokens, int i) {
        TimeToken token = tokens.get(i);
        boolean stop = i + 1 < tokens.size()
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 1).tight();
        boolean goesOn = i + 2 < tokens.size()
                && tokens.get(i + 2).is(".")
                && tokens.get(i + 2).tight();
        return stop
                && !goesOn
                && token.isWord()
                && token.text().length() >= SHORTEST_ABBREVIATION
                && !words.knows(token.text());
    }

    private boolean isUnknown(TimeToken token) {
        int length = token.text().length();
        return token.isWord() && length >= SHORTEST_GLUED && length <= LONGEST_MENDED && !words.knows(token.text());
    }

    /** The index after a year with letters for its zeros, or the same index. */
    private static int yearEnd(List<TimeToken> tokens, int start) {
        int length = 0;
        int i = start;
        while (i < tokens.size() && length < YEAR_DIGITS && isPart(tokens.get(i), i == start)) {
            length += tokens.get(i).text().length();
            i++;
        }
        return length == YEAR_DIGITS && i > start + 1 && TimeYears.isYear(year(tokens, start, i)) ? i : start;
    }

    private static boolean isPart(TimeToken token, boolean first) {
        boolean zeros = token.isWord() && token.text().chars().allMatch(letter -> letter == 'o');
        return first || (token.tight() && (zeros || token.isNumber()));
    }

    private static TimeToken year(List<TimeToken> tokens, int start, int end) {
        StringBuilder digits = new StringBuilder();
        tokens.subList(start, end).forEach(token -> digits.append(token.text().replace('o', '0')));
        TimeToken first = tokens.get(start);
        int last = tokens.get(end - 1).end();
        return new TimeToken(
                digits.toString(),
                digits.length(),
                Integer.parseInt(digits.toString()),
                first.start(),
                last,
                first.tight(),
                first.line());
    }

    private void addWord(TimeToken token, List<TimeToken> mended) {
        int cut = cut(token.text());
        int place = cut == 0 ? -1 : place(token, cut);
        if (place > 0) {
            mended.add(part(token, token.text().substring(0, cut), token.start(), place));
            mended.add(part(token, token.text().substring(cut), place, token.end()));
            return;
        }
        String near = token.text().length() < SHORTEST_MENDED ? null : near(token.text());
        mended.add(near == null ? token : part(token, near, token.start(), token.end()));
    }

    private static TimeToken part(TimeToken token, String text, int start, int end) {
        boolean second = start > token.start();
        return new TimeToken(text, 0, -1, start, end, second || token.tight(), !second && token.line());
    }

    /** Where a cue and the name of a time were written as one word; 0 if they were not. */
    private int cut(String word) {
        for (int i = 2; i <= word.length() - 3; i++) {
            if (words.isCue(word.substring(0, i)) && words.isTimeName(word.substring(i))) {
                return i;
            }
        }
        return 0;
    }

    /** The place in the source where so many folded letters end, or -1. */
    private int place(TimeToken token, int letters) {
        for (int end = token.start() + 1; end < token.end(); end++) {
            List<Lexeme> head = LexemeScanner.scan(source.substring(token.start(), end));
            if (head.size() == 1 && head.get(0).folded().length() == letters) {
                return end;
            }
        }
        return -1;
    }

    private @Nullable String near(String word) {
        for (String candidate : words.similar(word)) {
            if (EditDistance.atMost(1, word, candidate) <= 1 || isSwapped(word, candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean isSwapped(String word, String other) {
        if (word.length() != other.length()) {
            return false;
        }
        int i = 0;
        while (i < word.length() - 1 && word.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i < word.length() - 1
                && word.charAt(i) == other.charAt(i + 1)
                && word.charAt(i + 1) == other.charAt(i)
                && word.substring(i + 2).equals(other.substring(i + 2));
    }
}
