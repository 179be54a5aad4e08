package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;

/**
 * The SMART check (SMART-Prüfung): says of each measure how SMART its fields show it to be, and why.
 *
 * <pre>{@code
 * SmartReport report = SmartChecker.recommended().check(concept, LocalDate.of(2025, 6, 30));
 * report.findings().forEach(finding -> System.out.println(finding.explain(Locale.GERMAN)));
 * }</pre>
 *
 * <p>Immutable and thread-safe, provided that the host's own rules are. A check is pure: the same concept, day and rule
 * set give equal reports.
 */
public final class SmartChecker {

    private final RuleSet ruleSet;

    private SmartChecker(RuleSet ruleSet) {
        this.ruleSet = requireNonNull(ruleSet, "ruleSet");
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
     * A checker with a rule set.
     *
     * @param ruleSet the rule set
     * @return the checker
     */
    public static SmartChecker of(RuleSet ruleSet) {
        return new SmartChecker(ruleSet);
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
        CheckRun run = new CheckRun(ruleSet.rules());
        List<Finding> conceptFindings = run.check(new ConceptSubject(concept, asOf));
        List<MeasureResult> measures = new ArrayList<>();
        for (int f = 0; f < concept.fields().size(); f++) {
            FieldOfAction field = concept.fields().get(f);
            for (int m = 0; m < field.measures().size(); m++) {
                String place = "/fields/" + f + "/measures/" + m;
                measures.add(run.check(
                        new MeasureSubject(concept, field, field.measures().get(m), place, asOf)));
            }
        }
        return new SmartReport(
                concept.id(), asOf, ruleSet.id(), ruleSet.version(), measures, conceptFindings, run.coverage());
    }
}
