package org.handlungskonzept.reporting.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line of running text that says something (Wortlaut): never blank, so that no heading, cell or link can be empty.
 *
 * <p>What is missing must be said in words. Immutable and thread-safe.
 *
 * @param parts the pieces in reading order
 */
public record Phrase(List<Inline> parts) {

    /**
     * Copies the pieces.
     *
     * @throws IllegalArgumentException if a reader would see only blanks
     */
    public Phrase {
        parts = List.copyOf(parts);
        if (parts.stream().allMatch(part -> part.plain().isBlank())) {
            throw new IllegalArgumentException(
                    "A phrase must not be blank.\nMaybe say that something is missing, instead of leaving it out.");
        }
    }

    /**
     * A phrase of pieces.
     *
     * @param parts the pieces in reading order
     * @return the phrase
     * @throws IllegalArgumentException if a reader would see only blanks
     */
    public static Phrase of(Inline... parts) {
        return new Phrase(List.of(parts));
    }

    /**
     * A phrase in the report's own words.
     *
     * @param text the words, in the language of the document
     * @return the phrase
     * @throws IllegalArgumentException if the text is blank
     */
    public static Phrase of(String text) {
        return of(new Text(text));
    }

    /**
     * A phrase in somebody else's words.
     *
     * @param text the words as written
     * @param language the language they are written in
     * @return the phrase
     * @throws IllegalArgumentException if the text is blank or the locale names no language
     */
    public static Phrase written(String text, Locale language) {
        return of(new Written(text, language));
    }

    /**
     * The phrase without any marking.
     *
     * @return the text as a reader sees it, not blank
     */
    public String plain() {
        return parts.size() == 1
                ? parts.get(0).plain()
                : parts.stream().map(Inline::plain).collect(Collectors.joining());
    }
}
