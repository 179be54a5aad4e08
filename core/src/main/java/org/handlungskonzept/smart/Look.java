package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Counts the places a rule looks at, and collects what it finds there. Not thread-safe.
 *
 * <pre>{@code
 * if (look.at(due.isAfter(end))) {
 *     look.report("/schedule", Arguments.of("due", due));
 * }
 * }</pre>
 */
final class Look {

    private final RuleDescriptor rule;
    private @Nullable MeasureSubject subject;
    private @Nullable List<Finding> findings;
    private int places;

    Look(RuleDescriptor rule) {
        this.rule = rule;
    }

    /**
     * Begins anew: a run over a concept has one of these for each rule.
     *
     * @param subject the measure that the rule looks at, or null if it looks at the concept
     */
    void begin(@Nullable MeasureSubject subject) {
        this.subject = subject;
        this.findings = null;
        this.places = 0;
    }

    /** Looks at one place, and says whether there is something to report. */
    boolean at(boolean found) {
        places++;
        return found;
    }

    /** Looks at one place, without finding anything. */
    void clean() {
        places++;
    }

    /** Looks at one place, and finds something in some words of an entry there, or in the whole (null). */
    void found(String below, @Nullable Span span, Arguments arguments) {
        places++;
        report(below, span, arguments);
    }

    /** Reports what was found at the last place. */
    void report(String below, Arguments arguments) {
        report(below, null, arguments);
    }

    /** Reports what was found in some words of an entry, or in the whole (null). */
    void report(String below, @Nullable Span span, Arguments arguments) {
        report(below, span, rule.severity(), arguments);
    }

    /** The same with another weight than the rule has. */
    void report(String below, @Nullable Span span, Severity severity, Arguments arguments) {
        add(finding(subject, below, span, severity, arguments));
    }

    /** Reports what was found in a measure, for a rule about the plan. */
    void report(MeasureSubject measure, String below, Arguments arguments) {
        add(finding(measure, below, null, rule.severity(), arguments));
    }

    /** Finds words in a text, as heavily as the rule says. */
    void words(FieldText text, Span span, Arguments arguments) {
        words(text, span, rule.severity(), arguments);
    }

    /** Finds words in a text; words found twice there are one finding. */
    void words(FieldText text, Span span, Severity severity, Arguments arguments) {
        places++;
        String found = text.of(span);
        Finding finding = finding(subject, text.below(), span, severity, arguments.and("text", found));
        if (!isKnown(finding, found)) {
            add(finding);
        }
    }

    String option(String name) {
        return requireNonNull(rule.options().get(name), name);
    }

    int number(String name) {
        try {
            return Integer.parseInt(option(name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The option (%s) of the rule (%s) must be a whole number, not (%s)."
                            .formatted(name, rule.id(), option(name)),
                    e);
        }
    }

    RuleDescriptor rule() {
        return rule;
    }

    RuleOutcome outcome() {
        if (findings != null) {
            return new RuleOutcome(places, findings);
        }
        return switch (places) {
            case 0 -> RuleOutcome.notApplicable();
            case 1 -> RuleOutcome.clean();
            default -> new RuleOutcome(places, List.of());
        };
    }

    private Finding finding(
            @Nullable MeasureSubject measure,
            String below,
            @Nullable Span span,
            Severity severity,
            Arguments arguments) {
        return new Finding(
                rule.id(),
                rule.letter(),
                severity,
                measure == null ? below : measure.place() + below,
                span,
                measure == null ? null : measure.measure().id(),
                arguments.toMap(),
                Disposition.open());
    }

    private void add(Finding finding) {
        if (findings == null) {
            findings = new ArrayList<>(1);
        }
        findings.add(finding);
    }

    private boolean isKnown(Finding finding, String words) {
        if (findings != null) {
            for (Finding other : findings) {
                if (other.place().equals(finding.place())
                        && words.equals(other.arguments().get("text"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
