package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/** Counts the places a rule looks at, and collects what it finds there. Not thread-safe. */
final class Look {

    private final RuleDescriptor rule;
    private final Maker maker;
    private @Nullable List<Finding> findings;
    private int places;

    /** Makes a finding at a place. */
    interface Maker {
        Finding make(String below, @Nullable Span span, Arguments arguments);
    }

    Look(RuleDescriptor rule, Maker maker) {
        this.rule = rule;
        this.maker = maker;
    }

    /** Looks at one place, and finds something there if the condition holds. */
    void at(String below, boolean found, Supplier<Arguments> arguments) {
        entry(below, null, found, arguments);
    }

    /** Looks at one place of a measure, for a rule about the plan. */
    void at(MeasureSubject subject, String below, boolean found, Supplier<Arguments> arguments) {
        places++;
        if (found) {
            add(subject.finding(rule, below, arguments.get().toMap()));
        }
    }

    /** Looks at an entry, and finds something in some words of it, or in the whole (null), if the condition holds. */
    void entry(String below, @Nullable Span span, boolean found, Supplier<Arguments> arguments) {
        entry(below, span, rule.severity(), found, arguments);
    }

    /** The same with another weight than the rule has. */
    void entry(String below, @Nullable Span span, Severity severity, boolean found, Supplier<Arguments> arguments) {
        places++;
        if (found) {
            add(maker.make(below, span, arguments.get()).weighing(severity));
        }
    }

    /** Looks at one place, without finding anything. */
    void clean() {
        places++;
    }

    /** Finds words in a text, as heavily as the rule says. */
    void words(FieldText text, Span span, Arguments arguments) {
        words(text, span, rule.severity(), arguments);
    }

    /** Finds words in a text; words found twice there are one finding. */
    void words(FieldText text, Span span, Severity severity, Arguments arguments) {
        places++;
        String found = span.of(text.text().text());
        Finding finding =
                maker.make(text.below(), span, arguments.and("text", found)).weighing(severity);
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

    private void add(Finding finding) {
        if (findings == null) {
            findings = new ArrayList<>(1);
        }
        findings.add(finding);
    }

    private boolean isKnown(Finding finding, String words) {
        return findings != null
                && findings.stream()
                        .anyMatch(other -> other.place().equals(finding.place())
                                && words.equals(other.arguments().get("text")));
    }
}
