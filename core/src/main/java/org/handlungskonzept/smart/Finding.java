package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A finding (Befund): advice with its reason and a better wording, never a refusal.
 *
 * <p>It is data; the text is made from it in the reader's language. Immutable and thread-safe.
 *
 * @param rule the rule that found it
 * @param letter the letter of SMART it belongs to, or null if it is about the plan as a whole, or about something that
 *     no letter of the rule set asks for
 * @param severity how much weight it has
 * @param place where it was found: a JSON pointer (RFC 6901) into the concept, with the names of the record components
 * @param span where in the text at that place, or null if it is about the whole
 * @param measure the measure it is about, or null if it is about the concept
 * @param arguments what its text speaks of, ordered by name, in machine form: ISO dates, plain numbers, names of
 *     constants, texts as written
 * @param disposition how it is dealt with
 */
public record Finding(
        RuleId rule,
        @Nullable SmartLetter letter,
        Severity severity,
        String place,
        @Nullable Span span,
        @Nullable MeasureId measure,
        Map<String, String> arguments,
        Disposition disposition) {

    /** Checks that nothing is missing and copies the arguments. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(place, "place");
        requireNonNull(disposition, "disposition");
        arguments = Arguments.copyOf(arguments);
    }

    /**
     * Tells whether it is open, neither suppressed nor accepted by the baseline.
     *
     * @return true if it is open
     */
    public boolean isOpen() {
        return disposition instanceof Disposition.Open;
    }

    /**
     * What makes it the same finding in another check, whatever else was changed in the concept.
     *
     * @return the fingerprint
     */
    public Fingerprint fingerprint() {
        return Fingerprint.of(this);
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
     * Says what to do about it, made of known facts; what is not known stands in square brackets.
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

    /**
     * Words the entry itself anew, where everything needed is known and only the town's yes is missing.
     *
     * <p>That of a host's own rule is its argument {@code proposal_de} (or another language), else {@code proposal}.
     *
     * @param locale German, or any other for English
     * @return the new entry, or empty if something is not known
     */
    public Optional<String> proposal(Locale locale) {
        return Messages.of(locale).proposal(rule, arguments);
    }

    /** Those that are open, in a list of their own. */
    static List<Finding> open(List<Finding> findings) {
        List<Finding> open = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.isOpen()) {
                open.add(finding);
            }
        }
        return open;
    }

    Finding under(@Nullable SmartLetter otherLetter) {
        return new Finding(rule, otherLetter, severity, place, span, measure, arguments, disposition);
    }

    Finding weighing(Severity other) {
        return new Finding(rule, letter, other, place, span, measure, arguments, disposition);
    }

    Finding dealtWith(Disposition other) {
        return new Finding(rule, letter, severity, place, span, measure, arguments, other);
    }
}
