package org.handlungskonzept.survey.questionnaire;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of ready-made questions (Fragebogentexte): German and English, and what a host adds.
 *
 * <p>Immutable and thread-safe. The locale of the JVM plays no part.
 */
public final class QuestionnaireTexts {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final QuestionnaireTexts SHIPPED = new QuestionnaireTexts(Map.of(
            Locale.GERMAN, resource("questionnaire_de.properties"),
            Locale.ENGLISH, resource("questionnaire_en.properties")));

    private final Map<Locale, Map<String, String>> patterns;

    private QuestionnaireTexts(Map<Locale, Map<String, String>> patterns) {
        this.patterns = patterns;
    }

    /**
     * The texts that come with the library.
     *
     * @return German and English
     */
    public static QuestionnaireTexts shipped() {
        return SHIPPED;
    }

    /**
     * Adds or replaces a language. {@code questionnaire_en.properties} of the library is the pattern for it.
     *
     * @param language the language
     * @param properties a properties file with the same keys and arguments as the English one; read to its end, stays open
     * @return the texts with this language
     * @throws IllegalArgumentException if a key or an argument is missing or unknown, or a text is blank
     * @throws UncheckedIOException if the reader fails
     */
    public QuestionnaireTexts with(Locale language, Reader properties) {
        Map<String, String> added = read(properties);
        Map<String, String> english = requireNonNull(SHIPPED.patterns.get(Locale.ENGLISH));
        Set<String> keys = new TreeSet<>(added.keySet());
        keys.addAll(english.keySet());
        for (String key : keys) {
            String pattern = added.get(key);
            String like = english.get(key);
            if (pattern == null
                    || like == null
                    || pattern.isBlank()
                    || !arguments(pattern).equals(arguments(like))) {
                throw new IllegalArgumentException(
                        "The text (%s) in the language (%s) is (%s), where English has (%s).\nMaybe translate it with the same arguments."
                                .formatted(key, language.toLanguageTag(), pattern, like));
            }
        }
        Map<Locale, Map<String, String>> more = new HashMap<>(patterns);
        more.put(requireNonNull(language, "language"), added);
        return new QuestionnaireTexts(Map.copyOf(more));
    }

    /**
     * The languages there are texts in.
     *
     * @return the languages, ordered by their tags
     */
    public List<Locale> languages() {
        return patterns.keySet().stream()
                .map(Locale::toLanguageTag)
                .sorted()
                .map(Locale::forLanguageTag)
                .toList();
    }

    /** Words a text; all arguments must be given. A text in German serves Austria, too. */
    String text(Locale language, String key, Map<String, String> arguments) {
        Locale found = Locale.lookup(
                List.of(new Locale.LanguageRange(language.stripExtensions().toLanguageTag())), patterns.keySet());
        if (found == null) {
            throw new IllegalArgumentException(
                    "There are no texts of questionnaires in the language (%s), only in %s.\nMaybe add it by QuestionnaireTexts.with."
                            .formatted(language.toLanguageTag(), languages()));
        }
        String pattern = requireNonNull(requireNonNull(patterns.get(found)).get(key), key);
        return ARGUMENT.matcher(pattern)
                .replaceAll(match ->
                        Matcher.quoteReplacement(requireNonNull(arguments.get(match.group(1)), match.group(1))));
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> resource(String name) {
        try (InputStream in = QuestionnaireTexts.class.getResourceAsStream(name)) {
            return read(new InputStreamReader(requireNonNull(in, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource (%s) could not be read.".formatted(name), e);
        }
    }

    private static Map<String, String> read(Reader reader) {
        Properties properties = new Properties();
        try {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of questionnaires could not be read.", e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
