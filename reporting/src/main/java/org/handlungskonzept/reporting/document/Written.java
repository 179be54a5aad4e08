package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Words of somebody else, shown exactly as written (Text im Wortlaut), in a language of their own.
 *
 * <p>Writers mark the language, keep line breaks, and never let the direction of these words spread to their
 * neighbours.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plain the words as written
 * @param language the language they are written in
 */
public record Written(String plain, Locale language) implements Inline {

    /**
     * Checks the language.
     *
     * @throws IllegalArgumentException if the locale names no language
     */
    public Written {
        requireNonNull(plain, "plain");
        Languages.check(language);
    }
}
