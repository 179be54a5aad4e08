package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Measure;

/** One run over one concept: runs the rules, counts what they looked at, and deals with what they found. Not thread-safe. */
final class CheckRun {

    private static final FindingOrder ORDER = new FindingOrder();

    private final List<ActiveRule> rules;
    private final Verdicts verdicts;
    private final Dispositions dispositions;
    private final Look[] looks;
    private final int[] places;
    private final int[] found;
    private final List<RuleFailure> failures = new ArrayList<>();

    CheckRun(List<ActiveRule> rules, Verdicts verdicts, Dispositions dispositions) {
        this.rules = rules;
        this.verdicts = verdicts;
        this.dispositions = dispositions;
        looks = new Look[rules.size()];
        for (int i = 0; i < looks.length; i++) {
            looks[i] = new Look(rules.get(i).descriptor());
        }
        places = new int[rules.size()];
        found = new int[rules.size()];
    }

    List<Finding> check(ConceptSubject subject) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            take(i, outcome(rules.get(i), subject, looks[i]), findings);
        }
        findings.sort(ORDER);
        return findings;
    }

    MeasureResult check(MeasureSubject subject) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            take(i, outcome(rules.get(i), subject, looks[i]), findings);
        }
        findings.sort(ORDER);
        Measure measure = subject.measure();
        return new MeasureResult(
                measure.id(),
                measure.number(),
                measure.title(),
                subject.place(),
                verdicts.of(subject, findings),
                findings);
    }

    List<RuleCoverage> coverage() {
        List<RuleCoverage> coverage = new ArrayList<>(places.length);
        for (int i = 0; i < places.length; i++) {
            coverage.add(new RuleCoverage(rules.get(i).descriptor(), places[i], found[i]));
        }
        return coverage;
    }

    List<RuleFailure> failures() {
        return failures;
    }

    private RuleOutcome outcome(ActiveRule rule, ConceptSubject subject, Look look) {
        try {
            return rule.check(subject, look);
        } catch (RuntimeException e) {
            return failed(rule, "", e);
        }
    }

    private RuleOutcome outcome(ActiveRule rule, MeasureSubject subject, Look look) {
        try {
            return rule.check(subject, look);
        } catch (RuntimeException e) {
            return failed(rule, subject.place(), e);
        }
    }

    private RuleOutcome failed(ActiveRule rule, String place, RuntimeException e) {
        failures.add(new RuleFailure(rule.descriptor().id(), place, String.valueOf(e)));
        return RuleOutcome.notApplicable();
    }

    private void take(int rule, RuleOutcome outcome, List<Finding> findings) {
        if (outcome.places() > 0) {
            places[rule] += outcome.places();
            found[rule] += outcome.findings().size();
            for (int i = 0; i < outcome.findings().size(); i++) {
                findings.add(dispositions.deal(
                        rules.get(rule).finish(outcome.findings().get(i))));
            }
        }
    }
}
