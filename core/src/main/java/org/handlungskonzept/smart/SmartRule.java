package org.handlungskonzept.smart;

import java.util.Map;
import org.handlungskonzept.meta.Spi;

/**
 * A rule of the SMART check (Prüfregel).
 *
 * <p>A rule is pure: what it reports depends on nothing but the subject. It says so when there was nothing to look at.
 * Implementations must be immutable and thread-safe.
 *
 * <p>A host's own rule takes an identifier from 900 on and puts its texts into the arguments of its findings, as
 * described at {@link Finding#explain}.
 */
@Spi
public interface SmartRule {

    /**
     * What is known about this rule without running it.
     *
     * @return always the same description
     */
    RuleDescriptor descriptor();

    /**
     * The same rule with other values of its options; a rule that describes options must override this.
     *
     * @param options values by name, each of them an option that the rule describes
     * @return the rule, whose descriptor has these values
     */
    default SmartRule configured(Map<String, String> options) {
        return this;
    }

    /**
     * Looks at one measure.
     *
     * @param subject the measure and where it stands
     * @return what came of it; that there was nothing to look at unless overridden
     */
    default RuleOutcome checkMeasure(MeasureSubject subject) {
        return RuleOutcome.notApplicable();
    }

    /**
     * Looks at the concept as a whole.
     *
     * @param subject the concept
     * @return what came of it; that there was nothing to look at unless overridden
     */
    default RuleOutcome checkConcept(ConceptSubject subject) {
        return RuleOutcome.notApplicable();
    }
}
