package org.handlungskonzept.reporting;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is asked of the patterns of hosts. */
final class HostPatterns {

    private HostPatterns() {}

    /** A pattern in place of another may use no argument but those of the other. */
    static void check(String key, String replaced, String pattern) {
        Set<String> known = Bundle.arguments(key, replaced);
        for (String argument : Bundle.arguments(key, pattern)) {
            if (!known.contains(argument)) {
                throw new IllegalArgumentException("The text (%s) uses the argument (%s), but gets only (%s)."
                        .formatted(key, argument, String.join(", ", known)));
            }
        }
    }

    /** A language needs every text of the public summary, and its plurals in all their forms. */
    static void checkLanguage(Locale locale, Map<String, String> patterns) {
        Set<String> missing = new TreeSet<>(Bundle.summaryKeys());
        missing.removeAll(patterns.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The texts in (%s) lack the keys (%s) of the public summary."
                    .formatted(locale.toLanguageTag(), String.join(", ", missing)));
        }
        Map<String, String> english = Bundle.of(Locale.ENGLISH);
        patterns.forEach((key, pattern) -> {
            String replaced = english.get(key);
            if (replaced == null) {
                throw new IllegalArgumentException("There is no text with the key (%s).".formatted(key));
            }
            check(key, replaced, pattern);
            Set<String> forms = Bundle.missingForms(key, pattern, locale);
            if (!forms.isEmpty()) {
                throw new IllegalArgumentException(
                        "The text (%s) lacks the plural forms (%s) of the language (%s).\nMaybe write one form for each, as in {count, plural, one {# measure} other {# measures}}."
                                .formatted(key, String.join(", ", forms), locale.toLanguageTag()));
            }
        });
    }
}
