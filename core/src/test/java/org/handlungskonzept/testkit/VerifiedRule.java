package org.handlungskonzept.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.MeasureResult;
import org.handlungskonzept.smart.RuleCoverage;
import org.handlungskonzept.smart.RuleDescriptor;
import org.handlungskonzept.smart.SmartReport;
import org.jspecify.annotations.Nullable;

/** What a rule says about something, to be compared with what it should say (Ergebnis einer Regelprüfung). Immutable. */
public final class VerifiedRule {

    private final RuleDescriptor rule;
    private final Concept concept;
    private final RuleCoverage coverage;
    private final List<Finding> findings;
    private final String place;

    VerifiedRule(RuleDescriptor rule, Concept concept, SmartReport report, @Nullable MeasureId measure) {
        report.failures().forEach(failure -> {
            throw new AssertionError("The rule (%s) broke down at (%s): %s"
                    .formatted(failure.rule(), failure.place(), failure.reason()));
        });
        this.rule = rule;
        this.concept = concept;
        this.coverage = report.coverage().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("The rule (%s) was not run.".formatted(rule.id())));
        this.findings = measure == null
                ? report.findings()
                : report.findings().stream()
                        .filter(finding -> finding.measure() == null || measure.equals(finding.measure()))
                        .toList();
        this.place = measure == null
                ? ""
                : report.measure(measure).map(MeasureResult::place).orElse("");
    }

    /**
     * The rule finds one thing.
     *
     * @return that finding
     * @throws AssertionError if it finds nothing, or more
     */
    public VerifiedFinding finds() {
        return finds(1).get(0);
    }

    /**
     * The rule finds some things.
     *
     * @param count how many
     * @return the findings, in the order of the report
     * @throws AssertionError if it finds more or fewer
     */
    public List<VerifiedFinding> finds(int count) {
        if (findings.size() != count) {
            throw failure("to find (%s)".formatted(count));
        }
        return findings.stream()
                .map(finding -> new VerifiedFinding(finding, place, concept))
                .toList();
    }

    /**
     * The rule looks, and finds nothing.
     *
     * @throws AssertionError if it finds something, or looks at nothing
     */
    public void findsNothing() {
        if (!findings.isEmpty() || !coverage.looked()) {
            throw failure("to look and find nothing");
        }
    }

    /**
     * The rule looks at nothing, because there is nothing for it to look at.
     *
     * @throws AssertionError if it looks at anything
     */
    public void looksAtNothing() {
        if (coverage.looked()) {
            throw failure("to look at nothing");
        }
    }

    private AssertionError failure(String expected) {
        return new AssertionError(
                """

                Expecting the rule (%s %s) %s,
                but it looked at (%s) places and found (%s):%s
                """.formatted(rule.id(), rule.slug(), expected, coverage.places(), findings.size(), described()));
    }

    private String described() {
        return findings.stream().map(VerifiedRule::describe).collect(Collectors.joining());
    }

    static String describe(Finding finding) {
        requireNonNull(finding, "finding");
        return """

                  %s %s at (%s), words (%s)
                    %s
                    %s
                    arguments %s""".formatted(
                        finding.rule(),
                        finding.severity(),
                        finding.place(),
                        finding.span(),
                        finding.explain(Locale.GERMAN),
                        finding.explain(Locale.ENGLISH),
                        finding.arguments());
    }
}
