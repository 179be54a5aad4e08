package org.handlungskonzept.text;

import java.util.Arrays;
import org.handlungskonzept.text.TimeLexicon.Entry;

/** Reads the table of the words of a language in one pass: lines of a tag and phrases, each perhaps with a value. */
final class TimeTable {

    private static final TimeWord[] NONE = {};
    private static final int LONGEST = 64;

    /** What a star at the end of a phrase stands for, beside nothing. */
    private static final String[] ENDINGS = {"e", "en", "er", "es", "em", "s", "n"};

    private final TimeLexicon lexicon;
    private final String table;
    private final char[] letters;
    private final char[] spelled = new char[LONGEST];
    private int at;

    TimeTable(String table, TimeLexicon lexicon) {
        this.lexicon = lexicon;
        this.table = table;
        this.letters = table.toCharArray();
    }

    /** Adds all words to the lexicon. */
    void read() {
        while (at < letters.length) {
            int colon = table.indexOf(':', at);
            TimeTag tag = TimeTag.valueOf(table.substring(at, colon));
            at = colon + 1;
            while (letters[at] != '\n') {
                boolean bar = letters[at + 1] == '|';
                at += bar ? " | ".length() : 1;
                phrase(tag);
            }
            at++;
        }
    }

    private void phrase(TimeTag tag) {
        TimeWord first = word();
        TimeWord[] more = NONE;
        while (letters[at] == ' ' && letters[at + 1] != '|') {
            at++;
            more = Arrays.copyOf(more, more.length + 1);
            more[more.length - 1] = word();
        }
        boolean star = letters[at] == '*';
        at += star ? 1 : 0;
        int value = letters[at] == '=' ? value() : 0;
        Entry entry = new Entry(tag, value, more);
        lexicon.add(first, entry);
        for (int i = 0; star && i < ENDINGS.length; i++) {
            if (more.length == 0) {
                lexicon.add(ending(first, ENDINGS[i]), entry);
            } else {
                TimeWord[] words = more.clone();
                words[words.length - 1] = ending(words[words.length - 1], ENDINGS[i]);
                lexicon.add(first, new Entry(tag, value, words));
            }
        }
    }

    private TimeWord word() {
        int start = at;
        int hash = 0;
        char letter = letters[at];
        while (letter != ' ' && letter != '*' && letter != '=' && letter != '\n') {
            hash = 31 * hash + letter;
            at++;
            letter = letters[at];
        }
        return lexicon.known(table, start, at, hash);
    }

    private TimeWord ending(TimeWord stem, String ending) {
        int hash = stem.hash();
        int length = stem.text().length();
        stem.text().getChars(0, length, spelled, 0);
        for (int i = 0; i < ending.length(); i++) {
            hash = 31 * hash + ending.charAt(i);
            spelled[length++] = ending.charAt(i);
        }
        return lexicon.known(new String(spelled, 0, length), 0, length, hash);
    }

    private int value() {
        boolean negative = letters[at + 1] == '-';
        at += negative ? 2 : 1;
        int value = 0;
        while (Signs.isDigit(letters[at])) {
            value = 10 * value + letters[at] - '0';
            at++;
        }
        return negative ? -value : value;
    }
}
