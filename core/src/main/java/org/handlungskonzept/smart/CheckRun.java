package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/** One run over one concept: runs the rules, counts what they looked at, and deals with what they found. Not thread-safe. */
final class CheckRun {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::letter, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::place)
            .thenComparing(Finding::span, Comparator.nullsFirst(Comparator.<Span>naturalOrder()));

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
        return IntStream.range(0, rules.size())
                .mapToObj(i -> new RuleCoverage(rules.get(i).descriptor(), places[i], found[i]))
                .toList();
    }

    List<RuleFailure> failures() {
        return failures;
    }

    private List<Finding> findings(String place, Function<SmartRule, RuleOutcome> look) {
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleOutcome outcome = outcome(rules.get(i), place, look);
            if (outcome != null) {
                places[i] += outcome.places();
                found[i] += outcome.findings().size();
                for (Finding finding : outcome.findings()) {
                    all.add(dispositions.deal(rules.get(i).finish(finding)));
                }
            }
        }
        all.sort(ORDER);
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
