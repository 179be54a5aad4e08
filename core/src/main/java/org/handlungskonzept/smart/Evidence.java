package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;

/**
 * A fact that a verdict rests on (Beleg), in favour or against.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key which fact, for example {@code lead}
 * @param place where it stands: a JSON pointer (RFC 6901) into the concept
 * @param arguments what its text speaks of, ordered by name, in machine form
 */
public record Evidence(String key, String place, Map<String, String> arguments) {

    /** Checks that nothing is missing and copies the arguments. */
    public Evidence {
        requireNonNull(key, "key");
        requireNonNull(place, "place");
        arguments = Arguments.copyOf(arguments);
    }

    /**
     * Says the fact.
     *
     * @param locale German, or any other for English
     * @return one sentence
     */
    public String explain(Locale locale) {
        return Messages.of(locale).text("evidence." + key, arguments);
    }
}
