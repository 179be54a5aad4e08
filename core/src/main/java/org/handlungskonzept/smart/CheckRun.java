package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.Collections;
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

    /** Checks some measures, rule by rule, and adds what came of each. */
    void check(List<MeasureSubject> subjects, List<MeasureResult> results) {
        int size = subjects.size();
        int failedBefore = failures.size();
        List<List<Finding>> findings = new ArrayList<>(size);
        for (int s = 0; s < size; s++) {
            findings.add(new ArrayList<>());
        }
        for (int i = 0; i < places.length; i++) {
            for (int s = 0; s < size; s++) {
                take(i, outcome(rules.get(i), subjects.get(s), looks[i]), findings.get(s));
            }
        }
        for (int s = 0; s < size; s++) {
            findings.get(s).sort(ORDER);
            results.add(result(subjects.get(s), findings.get(s)));
        }
        if (failures.size() > failedBefore) {
            sort(failures.subList(failedBefore, failures.size()), subjects);
        }
    }

    /** Puts failures in the order of the measures. */
    private static void sort(List<RuleFailure> failures, List<MeasureSubject> subjects) {
        List<RuleFailure> sorted = new ArrayList<>(failures.size());
        for (MeasureSubject subject : subjects) {
            for (RuleFailure failure : failures) {
                if (failure.place().equals(subject.place())) {
                    sorted.add(failure);
                }
            }
        }
        Collections.copy(failures, sorted);
    }

    private MeasureResult result(MeasureSubject subject, List<Finding> findings) {
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
