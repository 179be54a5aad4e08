package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.handlungskonzept.concept.Measure;

/** One run over one concept: runs the rules and counts what they looked at. Not thread-safe. */
final class CheckRun {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::letter, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule);

    private final List<SmartRule> rules;
    private final int[] places;
    private final int[] found;

    CheckRun(List<SmartRule> rules) {
        this.rules = rules;
        places = new int[rules.size()];
        found = new int[rules.size()];
    }

    List<Finding> check(ConceptSubject subject) {
        return findings(rule -> rule.checkConcept(subject));
    }

    MeasureResult check(MeasureSubject subject) {
        Measure measure = subject.measure();
        return new MeasureResult(
                measure.id(),
                measure.number(),
                measure.title(),
                subject.place(),
                Verdicts.of(subject),
                findings(rule -> rule.checkMeasure(subject)));
    }

    List<RuleCoverage> coverage() {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> new RuleCoverage(rules.get(i).descriptor(), places[i], found[i]))
                .toList();
    }

    private List<Finding> findings(Function<SmartRule, RuleOutcome> look) {
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleOutcome outcome = look.apply(rules.get(i));
            checkRule(rules.get(i).descriptor().id(), outcome);
            places[i] += outcome.places();
            found[i] += outcome.findings().size();
            all.addAll(outcome.findings());
        }
        all.sort(ORDER);
        return all;
    }

    private static void checkRule(RuleId rule, RuleOutcome outcome) {
        for (Finding finding : outcome.findings()) {
            if (!finding.rule().equals(rule)) {
                throw new IllegalStateException(
                        "The rule (%s) reported a finding of the rule (%s).\nMaybe make findings with its own descriptor."
                                .formatted(rule, finding.rule()));
            }
        }
    }
}
