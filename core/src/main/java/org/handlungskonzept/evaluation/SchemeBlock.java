package org.handlungskonzept.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a text says about a scheme, a criterion, a step or a label, line by line. Not thread-safe. */
final class SchemeBlock {

    /** A line as written, without its first word. */
    private record Entry(int line, String rest) {}

    private static final String TEXT = "It must look like (%s de = text), in one of the languages (%s).";

    private final String source;
    private final SchemeBlockKind kind;
    private final int line;
    private final String id;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Map<String, List<String>>> texts = new HashMap<>();
    private final Map<String, Integer> textLines = new HashMap<>();

    SchemeBlock(String source, SchemeBlockKind kind, int line, String id) {
        this.source = source;
        this.kind = kind;
        this.line = line;
        this.id = id;
    }

    SchemeBlockKind kind() {
        return kind;
    }

    int line() {
        return line;
    }

    String id() {
        return id;
    }

    /** Takes a line that is no text. */
    void put(int number, String keyword, String rest) {
        if (entries.putIfAbsent(keyword, new Entry(number, rest)) != null) {
            throw problem(number, "The line (%s) stands here a second time.".formatted(keyword), "Maybe leave it out.");
        }
    }

    /** Takes a line with a text in a language. */
    void putText(int number, String keyword, String rest, List<String> languages) {
        int equals = rest.indexOf('=');
        String language = equals < 0 ? "" : rest.substring(0, equals).strip();
        String text = equals < 0 ? "" : rest.substring(equals + 1).strip();
        if (text.isEmpty() || !languages.contains(language)) {
            throw problem(
                    number,
                    "The text (%s %s) cannot be read.".formatted(keyword, rest),
                    TEXT.formatted(keyword, String.join(", ", languages)));
        }
        textLines.putIfAbsent(keyword, number);
        List<String> before = texts.computeIfAbsent(keyword, any -> new HashMap<>())
                .computeIfAbsent(language, any -> new ArrayList<>());
        if (!before.isEmpty() && !keyword.equals(SchemeBlockKind.EXAMPLE)) {
            throw problem(
                    number,
                    "The text (%s %s) stands here a second time.".formatted(keyword, language),
                    "Maybe leave it out.");
        }
        before.add(text);
    }

    /** The rest of a line, or null if it is missing. */
    @Nullable
    String rest(String keyword) {
        Entry entry = entries.get(keyword);
        return entry == null ? null : entry.rest();
    }

    String required(String keyword, String like) {
        String rest = rest(keyword);
        if (rest == null) {
            throw problem(line, "The line (%s) is missing.".formatted(keyword), "Maybe write (%s).".formatted(like));
        }
        return rest;
    }

    /** The words of a line, none if it is missing. */
    List<String> words(String keyword) {
        String rest = rest(keyword);
        if (rest == null) {
            return List.of();
        }
        if (rest.isEmpty()) {
            throw problem(place(keyword), "The line (%s) says nothing.".formatted(keyword), "Maybe leave it out.");
        }
        return List.of(rest.split("\\s+"));
    }

    /** Constants of an enum, written in small letters with hyphens. */
    <E extends Enum<E>> List<E> constants(String keyword, Class<E> type) {
        return words(keyword).stream()
                .map(word -> constant(keyword, type, word))
                .toList();
    }

    <E extends Enum<E>> E constant(String keyword, Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> problem(
                        place(keyword),
                        "The word (%s) is unknown in (%s).".formatted(word, keyword),
                        "Maybe one of (%s)."
                                .formatted(String.join(
                                        ", ",
                                        Arrays.stream(type.getEnumConstants())
                                                .map(SchemeBlock::written)
                                                .toList()))));
    }

    /** The one word of a line. */
    <T> T only(String keyword, List<T> words) {
        if (words.size() != 1) {
            throw problem(
                    place(keyword), "After (%s) stands more than one word.".formatted(keyword), "Maybe keep one.");
        }
        return words.get(0);
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether a line is there that needs one word after its keyword, or none. */
    boolean flag(String keyword, String word) {
        String rest = rest(keyword);
        if (rest != null && !rest.equals(word)) {
            throw problem(
                    place(keyword),
                    "After (%s) stands (%s).".formatted(keyword, rest),
                    "Maybe write (%s).".formatted((keyword + " " + word).strip()));
        }
        return rest != null;
    }

    LocalizedText text(String keyword, List<String> languages) {
        return optionalText(keyword, languages)
                .orElseThrow(() -> problem(
                        line,
                        "The text (%s) is missing.".formatted(keyword),
                        TEXT.formatted(keyword, String.join(", ", languages))));
    }

    Optional<LocalizedText> optionalText(String keyword, List<String> languages) {
        List<LocalizedText> all = allTexts(keyword, languages);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    List<LocalizedText> allTexts(String keyword, List<String> languages) {
        Map<String, List<String>> byLanguage = texts.getOrDefault(keyword, Map.of());
        int most = byLanguage.values().stream().mapToInt(List::size).max().orElse(0);
        for (String language : languages) {
            int count = byLanguage.getOrDefault(language, List.of()).size();
            if (count < most) {
                throw problem(
                        textLines.getOrDefault(keyword, line),
                        "The text (%s) is missing in the language (%s).".formatted(keyword, language),
                        TEXT.formatted(keyword, language));
            }
        }
        return IntStream.range(0, most)
                .mapToObj(i -> at(keyword, () -> text(byLanguage, i, languages.get(0))))
                .toList();
    }

    private static LocalizedText text(Map<String, List<String>> byLanguage, int index, String fallback) {
        Map<Locale, String> one = new HashMap<>();
        byLanguage.forEach((language, texts) -> one.put(Locale.forLanguageTag(language), texts.get(index)));
        return new LocalizedText(Locale.forLanguageTag(fallback), one);
    }

    /** Makes something of this block, and says where it stands if that fails. */
    <T> T at(String keyword, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (Placed e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new Placed("%s:%s: %s".formatted(source, place(keyword), e.getMessage()), e);
        }
    }

    /** Checks something of this block, and says where it stands if that fails. */
    void check(String keyword, Runnable check) {
        at(keyword, () -> {
            check.run();
            return Boolean.TRUE;
        });
    }

    IllegalArgumentException problem(int number, String what, String maybe) {
        return problem(source, number, what, maybe);
    }

    static IllegalArgumentException problem(String source, int number, String what, String maybe) {
        return new Placed("%s:%s: %s\n%s".formatted(source, number, what, maybe), null);
    }

    private int place(String keyword) {
        Entry entry = entries.get(keyword);
        return entry == null ? textLines.getOrDefault(keyword, line) : entry.line();
    }

    /** A problem whose message names the place already. */
    private static final class Placed extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private Placed(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
