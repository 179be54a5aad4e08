package org.handlungskonzept.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of one language, each with what it can do. Immutable once built. */
final class TimeLexicon {

    private static final long MENDED = TimeTag.setOf(
            TimeTag.MONTH,
            TimeTag.SEASON,
            TimeTag.PART,
            TimeTag.YEAR_PART,
            TimeTag.QUARTER,
            TimeTag.HALF,
            TimeTag.WEEK,
            TimeTag.YEAR,
            TimeTag.SCHOOL_YEAR,
            TimeTag.TERM,
            TimeTag.UNIT,
            TimeTag.UNTIL,
            TimeTag.GOAL,
            TimeTag.FROM,
            TimeTag.NOT_BEFORE,
            TimeTag.QUALIFIER,
            TimeTag.RHYTHM,
            TimeTag.CONTINUOUS,
            TimeTag.VAGUE,
            TimeTag.WITHIN);
    private static final long CUES =
            TimeTag.setOf(TimeTag.UNTIL, TimeTag.FROM, TimeTag.PART, TimeTag.FILLER, TimeTag.QUALIFIER, TimeTag.BEFORE);
    private static final long NAMES =
            TimeTag.setOf(TimeTag.MONTH, TimeTag.SEASON, TimeTag.PART, TimeTag.YEAR_PART, TimeTag.SCHOOL_YEAR);

    /** Signs of all languages; without them the tables are in Latin-1, from which words are cut by copying bytes. */
    private static final String SIGNS = "COUNTED: €\nPLACEHOLDER: …\n";

    private static final int PLACES = 1 << 12;
    private static final int LENGTHS = 1 << 5;
    private static final int LETTERS = 1 << 5;
    private static final int SHORTEST_NOUN = 4;
    private static final int LONGEST_NOUN = 20;

    private final boolean english;

    /** All words, by the hash codes of their texts. */
    private final @Nullable TimeWord[] words = new @Nullable TimeWord[PLACES];

    /** The words that slips of the pen are mended to, by first letter and length. */
    private final @Nullable TimeWord[] mended = new @Nullable TimeWord[LETTERS * LENGTHS];

    private TimeLexicon(String table, boolean english) {
        this.english = english;
        new TimeTable(table, this).read();
        new TimeTable(SIGNS, this).read();
    }

    /** Each language is built when it is first asked for. */
    private static final class German {
        static final TimeLexicon WORDS = new TimeLexicon(GermanTimeWords.WORDS, false);
    }

    private static final class English {
        static final TimeLexicon WORDS = new TimeLexicon(EnglishTimeWords.WORDS, true);
    }

    static TimeLexicon of(Locale language) {
        return language.getLanguage().equals("en") ? English.WORDS : German.WORDS;
    }

    boolean isEnglish() {
        return english;
    }

    /** The word with this text, or null if the language has none. */
    @Nullable
    TimeWord word(String text) {
        int hash = text.hashCode();
        TimeWord word = words[place(hash)];
        while (word != null && !word.is(text, hash)) {
            word = word.next();
        }
        return word;
    }

    /** Whether a word ends as nouns of this tag do. */
    boolean endsLike(TimeTag tag, String word) {
        int hash = 0;
        int power = 1;
        int shortest = word.length() - SHORTEST_NOUN;
        for (int i = word.length() - 1; i >= Math.max(1, word.length() - LONGEST_NOUN); i--) {
            hash += word.charAt(i) * power;
            power *= 31;
            TimeWord noun = i > shortest ? null : part(word, i, word.length(), hash);
            if (noun != null && tag.isIn(noun.alone())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word alone has this tag. */
    boolean isAlone(TimeTag tag, String word) {
        TimeWord found = word(word);
        return found != null && tag.isIn(found.alone());
    }

    /** Where a cue and the name of a time were written as one word; 0 if they were not. */
    int cut(String word) {
        int hash = word.charAt(0);
        for (int i = 2; i <= word.length() - 3; i++) {
            hash = 31 * hash + word.charAt(i - 1);
            TimeWord cue = part(word, 0, i, hash);
            TimeWord name = cue == null || (cue.alone() & CUES) == 0 ? null : word(word.substring(i));
            if (name != null && (name.alone() & NAMES) != 0) {
                return i;
            }
        }
        return 0;
    }

    /** The first word of time with this first letter and length; the others are linked to it. */
    @Nullable
    TimeWord mended(char letter, int length) {
        return mended[sound(letter, length)];
    }

    /** The word that an abbreviation stands for, or null if none does or several that differ do. */
    @Nullable
    String abbreviated(String word) {
        String longer = null;
        Entry meaning = null;
        for (int length = 0; length < LENGTHS; length++) {
            TimeWord other = mended(word.charAt(0), length);
            while (other != null) {
                Entry entry = other.text().startsWith(word) ? other.first(MENDED) : null;
                if (entry != null && meaning != null && !entry.isLike(meaning)) {
                    return null;
                }
                if (entry != null && (longer == null || other.text().compareTo(longer) < 0)) {
                    longer = other.text();
                }
                meaning = entry == null ? meaning : entry;
                other = other.alike();
            }
        }
        return longer;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 12) & (PLACES - 1);
    }

    private static int sound(char letter, int length) {
        return (letter % LETTERS) * LENGTHS + length % LENGTHS;
    }

    private @Nullable TimeWord part(String word, int start, int end, int hash) {
        TimeWord part = words[place(hash)];
        while (part != null && !part.isPart(word, start, end, hash)) {
            part = part.next();
        }
        return part;
    }

    /** The word between two places of a text, which is added if it is new. */
    TimeWord known(String text, int start, int end, int hash) {
        TimeWord word = part(text, start, end, hash);
        if (word == null) {
            word = new TimeWord(text.substring(start, end), hash, words[place(hash)]);
            words[place(hash)] = word;
        }
        return word;
    }

    /** Adds a phrase to the word that it begins with. */
    void add(TimeWord word, Entry entry) {
        if (entry.length() == 1 && entry.tag.isIn(MENDED) && word.first(MENDED) == null) {
            int sound = sound(word.text().charAt(0), word.text().length());
            TimeWord first = mended[sound];
            if (first == null) {
                mended[sound] = word;
            } else {
                first.link(word);
            }
        }
        word.add(entry);
    }

    /** What a word can do, alone or together with those that follow it. */
    static final class Entry {

        private final TimeTag tag;
        private final int value;
        private final TimeWord[] more;

        Entry(TimeTag tag, int value, TimeWord... more) {
            this.tag = tag;
            this.value = value;
            this.more = more;
        }

        TimeTag tag() {
            return tag;
        }

        int value() {
            return value;
        }

        /** How many words it has. */
        int length() {
            return more.length + 1;
        }

        /** Whether a word stands behind the first. */
        boolean goesOnWith(String text) {
            for (TimeWord word : more) {
                if (word.text().equals(text)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the words behind the first follow in a text. */
        boolean startsAt(TimeTokens tokens, int index) {
            for (int i = 0; i < more.length; i++) {
                if (tokens.get(index + 1 + i).word() != more[i]) {
                    return false;
                }
            }
            return true;
        }

        private boolean isLike(Entry other) {
            return tag == other.tag && value == other.value;
        }
    }
}
