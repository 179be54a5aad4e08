package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of one language, each with what it can do. Immutable once built. */
final class TimeLexicon {

    private static final String[] ENDINGS = {"", "e", "en", "er", "es", "em", "s", "n"};

    static final TimeLexicon GERMAN = new TimeLexicon(GermanTimeWords.WORDS);
    static final TimeLexicon ENGLISH = new TimeLexicon(EnglishTimeWords.WORDS);

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

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
            for (Entry entry : byFirstWord.getOrDefault(word.substring(i), List.of())) {
                if (entry.tag() == tag && entry.length() == 1) {
                    return true;
                }
            }
        }
        return false;
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
