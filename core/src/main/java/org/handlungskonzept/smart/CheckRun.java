package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/** One run over one concept: runs the rules, counts what they looked at, and deals with what they found. Not thread-safe. */
final class CheckRun {

    private final List<ActiveRule> rules;
    private final Verdicts verdicts;
    private final Dispositions dispositions;
    private final int[] places;
    private final int[] found;
    private final List<RuleFailure> failures = new ArrayList<>();

    CheckRun(List<ActiveRule> rules, Verdicts verdicts, Dispositions dispositions) {
        this.rules = rules;
        this.verdicts = verdicts;
        this.dispositions = dispositions;
        places = new int[rules.size()];
        found = new int[rules.size()];
    }

    List<Finding> check(ConceptSubject subject) {
        return findings("", rule -> rule.checkConcept(subject));
    }

    MeasureResult check(MeasureSubject subject) {
        Measure measure = subject.measure();
        List<Finding> findings = findings(subject.place(), rule -> rule.checkMeasure(subject));
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

    /** By letter, those of the plan last; then by severity, rule and place, the whole before its parts. */
    private static int compare(Finding one, Finding other) {
        int order = Integer.compare(rank(one.letter()), rank(other.letter()));
        order = order == 0 ? one.severity().compareTo(other.severity()) : order;
        order = order == 0 ? one.rule().compareTo(other.rule()) : order;
        order = order == 0 ? one.place().compareTo(other.place()) : order;
        return order == 0 ? compare(one.span(), other.span()) : order;
    }

    private static int rank(@Nullable SmartLetter letter) {
        return letter == null ? Integer.MAX_VALUE : letter.ordinal();
    }

    private static int compare(@Nullable Span one, @Nullable Span other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    private List<Finding> findings(String place, Function<SmartRule, RuleOutcome> look) {
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            RuleOutcome outcome = outcome(rules.get(i), place, look);
            if (outcome != null && outcome.places() > 0) {
                places[i] += outcome.places();
                for (Finding finding : outcome.findings()) {
                    found[i]++;
                    all.add(dispositions.deal(rules.get(i).finish(finding)));
                }
            }
        }
        if (all.size() > 1) {
            all.sort(CheckRun::compare);
        }
        return all;
    }

    private @Nullable RuleOutcome outcome(ActiveRule rule, String place, Function<SmartRule, RuleOutcome> look) {
        try {
            return look.apply(rule.rule());
        } catch (RuntimeException e) {
            failures.add(new RuleFailure(rule.descriptor().id(), place, String.valueOf(e)));
            return null;
        }
    }
}
