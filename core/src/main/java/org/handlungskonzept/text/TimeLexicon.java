package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words of one language, each with what it can do. Immutable once built. */
final class TimeLexicon {

    private static final String[] ENDINGS = {"", "e", "en", "er", "es", "em", "s", "n"};

    private static final Set<TimeTag> MENDED = EnumSet.of(
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
    private static final Set<TimeTag> CUES =
            EnumSet.of(TimeTag.UNTIL, TimeTag.FROM, TimeTag.PART, TimeTag.FILLER, TimeTag.QUALIFIER, TimeTag.BEFORE);
    private static final Set<TimeTag> NAMES =
            EnumSet.of(TimeTag.MONTH, TimeTag.SEASON, TimeTag.PART, TimeTag.YEAR_PART, TimeTag.SCHOOL_YEAR);

    static final TimeLexicon GERMAN = new TimeLexicon(GermanTimeWords.WORDS);
    static final TimeLexicon ENGLISH = new TimeLexicon(EnglishTimeWords.WORDS);

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final NavigableMap<String, Entry> mended = new TreeMap<>();
    private final Map<Integer, Set<String>> bySound = new HashMap<>();

    private TimeLexicon(String words) {
        words.lines().forEach(line -> {
            int colon = line.indexOf(':');
            TimeTag tag = TimeTag.valueOf(line.substring(0, colon));
            for (String item : line.substring(colon + 1).split(" \\| ", -1)) {
                add(tag, item.strip());
            }
        });
        byFirstWord
                .values()
                .forEach(entries ->
                        entries.sort(Comparator.comparing(Entry::length).reversed()));
    }

    static TimeLexicon of(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : GERMAN;
    }

    /** The phrases that start here, the longest first. */
    List<Entry> startingAt(TimeTokens tokens, int index) {
        List<Entry> candidates = byFirstWord.getOrDefault(tokens.get(index).text(), List.of());
        boolean all = true;
        for (Entry entry : candidates) {
            all &= entry.startsAt(tokens, index);
        }
        return all
                ? candidates
                : candidates.stream()
                        .filter(entry -> entry.startsAt(tokens, index))
                        .toList();
    }

    /** Whether a word ends as nouns of this tag do. */
    boolean endsLike(TimeTag tag, String word) {
        for (int i = Math.max(1, word.length() - 20); i < word.length() - 3; i++) {
            if (isAlone(tag, word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word alone has this tag. */
    boolean isAlone(TimeTag tag, String word) {
        for (Entry entry : byFirstWord.getOrDefault(word, List.of())) {
            if (entry.tag() == tag && entry.length() == 1) {
                return true;
            }
        }
        return false;
    }

    boolean knows(String word) {
        return known.contains(word);
    }

    /** Whether a word announces a time: bis, ab, im. */
    boolean isCue(String word) {
        return isOne(CUES, word);
    }

    /** Whether a word names a time: Mai, Ende, Schuljahr. */
    boolean isTimeName(String word) {
        return isOne(NAMES, word);
    }

    /** The words of time that begin with the same letter and are about as long. */
    List<String> similar(String word) {
        List<String> similar = new ArrayList<>();
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            similar.addAll(bySound.getOrDefault(sound(word, length), Set.of()));
        }
        return similar;
    }

    /** The word that an abbreviation stands for, or null if none does or several that differ do. */
    @Nullable
    String abbreviated(String word) {
        Map<String, Entry> longer = mended.subMap(word, word + Character.MAX_VALUE);
        boolean clear = longer.values().stream()
                        .map(entry -> List.of(entry.tag(), entry.value()))
                        .distinct()
                        .count()
                == 1;
        return clear ? longer.keySet().iterator().next() : null;
    }

    private static int sound(String word, int length) {
        return word.charAt(0) * 64 + length;
    }

    private boolean isOne(Set<TimeTag> tags, String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream()
                .anyMatch(entry -> entry.length() == 1 && tags.contains(entry.tag()));
    }

    private void add(TimeTag tag, String item) {
        int equals = item.lastIndexOf('=');
        int value = equals < 0 ? 0 : Integer.parseInt(item.substring(equals + 1));
        String phrase = equals < 0 ? item : item.substring(0, equals);
        if (!phrase.endsWith("*")) {
            put(tag, phrase, value);
            return;
        }
        for (String ending : ENDINGS) {
            put(tag, phrase.substring(0, phrase.length() - 1) + ending, value);
        }
    }

    private void put(TimeTag tag, String phrase, int value) {
        List<String> words = List.of(phrase.split(" ", -1));
        known.addAll(words);
        if (MENDED.contains(tag) && words.size() == 1) {
            bySound.computeIfAbsent(sound(phrase, phrase.length()), key -> new LinkedHashSet<>())
                    .add(phrase);
            mended.putIfAbsent(phrase, new Entry(words, tag, value));
        }
        byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Entry(words, tag, value));
    }

    record Entry(List<String> words, TimeTag tag, int value) {

        int length() {
            return words.size();
        }

        boolean startsAt(TimeTokens tokens, int index) {
            for (int i = 0; i < words.size(); i++) {
                if (!tokens.get(index + i).is(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
