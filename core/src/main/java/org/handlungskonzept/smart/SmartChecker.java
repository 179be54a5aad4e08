package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.text.UnitDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The SMART check (SMART-Prüfung): says of each measure how SMART it shows itself to be, and why.
 *
 * <pre>{@code
 * SmartReport report = SmartChecker.recommended().check(concept, LocalDate.of(2025, 6, 30));
 * report.findings().forEach(finding -> System.out.println(finding.explain(Locale.GERMAN)));
 * }</pre>
 *
 * <p>Immutable and thread-safe, provided that the host's own rules are. A check is pure: the same concept, day, rule set
 * and surroundings give equal reports.
 */
public final class SmartChecker {

    private final @Nullable CheckPlan plan;
    private final RuleSets choice;
    private final Surroundings surroundings;

    /** With one plan for all concepts; without one, each concept chooses its rules. */
    private SmartChecker(@Nullable CheckPlan plan, RuleSets choice, Surroundings surroundings) {
        this.plan = plan;
        this.choice = choice;
        this.surroundings = surroundings;
    }

    /**
     * A checker with the recommended rules.
     *
     * @return the checker
     */
    public static SmartChecker recommended() {
        return of(RuleSet.recommended());
    }

    /**
     * A checker with a rule set, whatever concepts select.
     *
     * @param ruleSet the rule set
     * @return the checker
     */
    public static SmartChecker of(RuleSet ruleSet) {
        return new SmartChecker(CheckPlan.of(ruleSet), RuleSets.NONE, Surroundings.NONE);
    }

    /**
     * A checker with the rule set that each concept selects in its settings.
     *
     * @param ruleSets the rule sets to choose from
     * @return the checker, which fails with {@link IllegalArgumentException} if a concept selects one that is not there
     */
    public static SmartChecker of(RuleSets ruleSets) {
        return new SmartChecker(null, requireNonNull(ruleSets, "ruleSets"), Surroundings.NONE);
    }

    /**
     * The same checker, letting findings be where there is a reason; they stay in the report.
     *
     * @param suppressions the exceptions, instead of those before
     * @return the checker
     */
    public SmartChecker withSuppressions(List<Suppression> suppressions) {
        return new SmartChecker(plan, choice, surroundings.with(suppressions));
    }

    /**
     * The same checker, marking what was there before; it stays in the report.
     *
     * @param baseline the findings accepted so far, instead of those before
     * @return the checker
     */
    public SmartChecker withBaseline(Baseline baseline) {
        return new SmartChecker(plan, choice, surroundings.with(baseline));
    }

    /**
     * The same checker, knowing the units and functions of the municipality.
     *
     * @param units the directory, instead of the one before
     * @return the checker
     */
    public SmartChecker withUnits(UnitDirectory units) {
        return new SmartChecker(plan, choice, surroundings.with(units));
    }

    /**
     * The same checker, knowing names that say nothing about a measure, such as those of other plans.
     *
     * @param names the names as they are written, instead of those before
     * @return the checker
     */
    public SmartChecker withNames(List<String> names) {
        return new SmartChecker(plan, choice, surroundings.withNames(names));
    }

    /**
     * Checks a concept.
     *
     * @param concept the concept
     * @param asOf the day on which to look at it; what came later is not seen
     * @return the report
     * @throws IllegalStateException if a rule reports a finding in the name of another rule
     */
    public SmartReport check(Concept concept, LocalDate asOf) {
        CheckPlan chosen = plan == null ? CheckPlan.of(choice.of(concept)) : plan;
        RuleSet rules = chosen.rules();
        Dispositions dispositions = new Dispositions(surroundings.suppressions(), surroundings.baseline(), asOf);
        CheckRun run = new CheckRun(chosen.active(), chosen.verdicts(), dispositions);
        Subjects source = new Subjects(concept, asOf, rules.depth(), surroundings);
        List<MeasureSubject> subjects = new ArrayList<>();
        List<MeasureResult> measures = new ArrayList<>();
        for (List<MeasureSubject> some = source.next(); !some.isEmpty(); some = source.next()) {
            subjects.addAll(some);
            run.check(some, measures);
        }
        List<Finding> conceptFindings = run.check(new ConceptSubject(concept, asOf, subjects));
        return new SmartReport(
                concept.id(),
                asOf,
                rules.id(),
                rules.version(),
                measures,
                conceptFindings,
                run.coverage(),
                dispositions.staleSuppressions(),
                dispositions.staleFingerprints(),
                run.failures());
    }
}
