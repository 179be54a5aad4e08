package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.handlungskonzept.concept.Texts;

/**
 * A text in one or more languages (mehrsprachiger Text).
 *
 * <p>Immutable and thread-safe. The locale of the JVM plays no part.
 *
 * @param fallback the language used where a wanted one is missing; there is a text in it
 * @param texts the text by language, none blank, ordered by language tag
 */
public record LocalizedText(Locale fallback, Map<Locale, String> texts) {

    /**
     * Checks and copies the texts.
     *
     * @throws IllegalArgumentException if a text is blank, or there is none in the fallback language
     */
    public LocalizedText {
        requireNonNull(fallback, "fallback");
        Map<Locale, String> copy = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        requireNonNull(texts, "texts")
                .forEach((language, text) -> copy.put(language, Texts.required(text, language.toLanguageTag())));
        if (!copy.containsKey(fallback)) {
            throw new IllegalArgumentException("The text has the languages (%s), but not the fallback language (%s)."
                    .formatted(copy.keySet(), fallback));
        }
        texts = Collections.unmodifiableMap(copy);
    }

    /**
     * Makes a text in its first language, which it falls back to.
     *
     * @param language the language
     * @param text the text, not blank
     * @return the text
     * @throws IllegalArgumentException if the text is blank
     */
    public static LocalizedText of(Locale language, String text) {
        return new LocalizedText(language, Map.of(language, text));
    }

    /**
     * Adds or replaces the text in one language.
     *
     * @param language the language
     * @param text the text, not blank
     * @return the changed text
     * @throws IllegalArgumentException if the text is blank
     */
    public LocalizedText and(Locale language, String text) {
        Map<Locale, String> more = new HashMap<>(texts);
        more.put(requireNonNull(language, "language"), requireNonNull(text, "text"));
        return new LocalizedText(fallback, more);
    }

    /**
     * The text in a language.
     *
     * @param locale the wanted language; a text in German serves Austria, too
     * @return the text in it or in the wider language, otherwise in the fallback language
     */
    public String in(Locale locale) {
        Locale.LanguageRange wanted = new Locale.LanguageRange(locale.toLanguageTag());
        Locale found = Locale.lookup(List.of(wanted), texts.keySet());
        return requireNonNull(texts.get(found == null ? fallback : found));
    }
}
