package org.handlungskonzept.smart;

import java.util.List;

/**
 * The rules of one subject. A group is one class whose rules are cases of a switch: a class, or a lambda, for each rule
 * would have to be loaded and linked before the first report. Immutable and thread-safe.
 */
abstract class RuleGroup {

    private final List<RuleDescriptor> descriptors;

    /** Takes the descriptions of its rules, in order. */
    RuleGroup(RuleDescriptor... descriptors) {
        this.descriptors = List.of(descriptors);
    }

    List<RuleDescriptor> descriptors() {
        return descriptors;
    }

    /**
     * Looks at one measure, for the rule with that identifier; looks at nothing if that is a rule about the concept.
     *
     * @param rule the identifier of a rule of this group
     */
    void measure(String rule, MeasureSubject subject, Look look) {}

    /**
     * Looks at the concept as a whole, for the rule with that identifier; looks at nothing if that is a rule about
     * measures.
     *
     * @param rule the identifier of a rule of this group
     */
    void concept(String rule, ConceptSubject subject, Look look) {}

    /** A rule that looks at values. */
    static RuleDescriptor values(String id, String slug, Severity severity) {
        return RuleDescriptor.of(id, slug, severity);
    }

    /** A rule that looks at what was read in entries. */
    static RuleDescriptor entries(String id, String slug, Severity severity, FalsePositiveRisk risk) {
        return RuleDescriptor.of(id, slug, severity, ReadingDepth.ENTRIES, risk);
    }

    /** A rule that reads title and description. */
    static RuleDescriptor texts(String id, String slug, Severity severity, FalsePositiveRisk risk) {
        return RuleDescriptor.of(id, slug, severity, ReadingDepth.TEXTS, risk);
    }
}
