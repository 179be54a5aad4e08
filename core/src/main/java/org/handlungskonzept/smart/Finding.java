package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.concept.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * A finding (Befund): advice with its reason and a better wording, never a refusal.
 *
 * <p>It is data; the text is made from it in the reader's language. Immutable and thread-safe.
 *
 * @param rule the rule that found it
 * @param letter the letter of SMART it belongs to, or null if it is about the plan as a whole
 * @param severity how much weight it has
 * @param place where it was found: a JSON pointer (RFC 6901) into the concept, with the names of the record components
 * @param measure the measure it is about, or null if it is about the concept
 * @param arguments what its text speaks of, ordered by name, in machine form: ISO dates, plain numbers, names of
 *     constants, texts as written
 */
public record Finding(
        RuleId rule,
        @Nullable SmartLetter letter,
        Severity severity,
        String place,
        @Nullable MeasureId measure,
        Map<String, String> arguments) {

    /** Checks that nothing is missing and copies the arguments. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(place, "place");
        arguments = Arguments.copyOf(arguments);
    }

    /**
     * Says what was seen and why it matters.
     *
     * <p>The text of a host's own rule is its argument {@code message_de} (or another language), else {@code message}.
     *
     * @param locale German, or any other for English
     * @return one or two sentences
     */
    public String explain(Locale locale) {
        return Messages.of(locale).ruleText(rule, "message", arguments);
    }

    /**
     * Proposes a better wording, made of known facts; what is not known stands in square brackets.
     *
     * <p>The text of a host's own rule is its argument {@code suggestion_de} (or another language), else
     * {@code suggestion}.
     *
     * @param locale German, or any other for English
     * @return one or two sentences
     */
    public String suggestion(Locale locale) {
        return Messages.of(locale).ruleText(rule, "suggestion", arguments);
    }
}
