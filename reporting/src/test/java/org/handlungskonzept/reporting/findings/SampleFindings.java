package org.handlungskonzept.reporting.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.smart.Baseline;
import org.handlungskonzept.smart.ConceptSubject;
import org.handlungskonzept.smart.MeasureSubject;
import org.handlungskonzept.smart.RuleDescriptor;
import org.handlungskonzept.smart.RuleOutcome;
import org.handlungskonzept.smart.RuleSet;
import org.handlungskonzept.smart.Severity;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.smart.SmartRule;
import org.handlungskonzept.smart.Suppression;
import org.handlungskonzept.testkit.LaatzenField1;
import org.handlungskonzept.text.Span;

/** A report with findings of all kinds: open, suppressed, accepted, about words, and a rule that broke down. */
final class SampleFindings {

    static final LocalDate AS_OF = LocalDate.of(2022, 6, 14);

    private SampleFindings() {}

    static SmartReport plain() {
        return SmartChecker.of(rules()).check(LaatzenField1.concept(), AS_OF);
    }

    static SmartReport dealtWith() {
        SmartReport first = plain();
        String accepted = first.openFindings().stream()
                .filter(finding -> finding.rule().value().equals("R415"))
                .findFirst()
                .orElseThrow()
                .fingerprint()
                .value();
        return SmartChecker.of(rules())
                .withBaseline(Baseline.parse(accepted + "\n"))
                .withSuppressions(
                        List.of(Suppression.of("T502", LaatzenField1.HOUSE, "Der Rat legt das Ende fest; \"2023\".")
                                .until(LocalDate.of(2022, 12, 31))))
                .check(LaatzenField1.concept(), AS_OF);
    }

    private static RuleSet rules() {
        return RuleSet.recommended().extend("sample", 1).add(new FirstWord()).build();
    }

    /** Finds the first four characters of a title, proposes what looks like a formula, and breaks down at the concept. */
    private static final class FirstWord implements SmartRule {

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.of("S900", "first-word", Severity.INFORMATION).option("length", 4);
        }

        @Override
        public RuleOutcome checkMeasure(MeasureSubject subject) {
            Span span = new Span(0, 4);
            return RuleOutcome.found(subject.finding(
                    descriptor(),
                    "/title",
                    span,
                    Map.of(
                            "text", span.of(subject.measure().title()),
                            "message", "Erstes Wort;\n\"so\".",
                            "proposal", "=SUM(A1)")));
        }

        @Override
        public RuleOutcome checkConcept(ConceptSubject subject) {
            throw new IllegalStateException("broken");
        }
    }
}
