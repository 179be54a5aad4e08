package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** The one rule for languages: a reader of speech must know which one to speak. */
final class Languages {

    private Languages() {}

    static Locale check(Locale language) {
        if (requireNonNull(language, "language").getLanguage().isEmpty()) {
            throw new IllegalArgumentException(
                    "The locale (%s) names no language.\nMaybe use Locale.GERMAN.".formatted(language));
        }
        return language;
    }
}
