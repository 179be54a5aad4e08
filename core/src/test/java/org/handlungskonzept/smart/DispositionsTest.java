package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.handlungskonzept.testkit.LaatzenField1.HOUSE;
import static org.handlungskonzept.testkit.LaatzenField1.SURVEY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.testkit.LaatzenField1;
import org.junit.jupiter.api.Test;

/** How findings are let be, accepted and compared; none of it makes them disappear. */
class DispositionsTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 14);
    private static final SmartReport PLAIN = SmartExample.FIRST.check(LaatzenField1.concept(), AS_OF);
    private static final Suppression HOUSE_ENDS = Suppression.of("T502", HOUSE, "Der Rat legt das Ende 2023 fest.");

    @Test
    void aSuppressedFindingStaysVisibleWithItsReason() {
        SmartReport report = suppressing(HOUSE_ENDS.until(AS_OF));
        assertThat(report.findings()).hasSameSizeAs(PLAIN.findings());
        assertThat(report.openFindings()).hasSize(PLAIN.findings().size() - 1);
        assertThat(report.findings())
                .filteredOn(finding -> !finding.isOpen())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.measure()).isEqualTo(HOUSE);
                    assertThat(finding.disposition())
                            .isEqualTo(new Disposition.Suppressed("Der Rat legt das Ende 2023 fest.", AS_OF));
                });
        assertThat(report.staleSuppressions()).isEmpty();
        assertThat(report.count(SmartLetter.T, Verdict.NOT_MET))
                .as("verdicts stay")
                .isEqualTo(3);
    }

    @Test
    void anExpiredSuppressionNoLongerHoldsAndIsStale() {
        Suppression expired = HOUSE_ENDS.until(AS_OF.minusDays(1));
        SmartReport report = suppressing(expired);
        assertThat(report.openFindings()).hasSameSizeAs(PLAIN.findings());
        assertThat(report.staleSuppressions()).containsExactly(expired);
    }

    @Test
    void aSuppressionThatCoversNothingIsStale() {
        Suppression unused = Suppression.of("A301", HOUSE, "Gibt es nicht.");
        assertThat(suppressing(unused, HOUSE_ENDS).staleSuppressions()).containsExactly(unused);
        assertThat(suppressing(HOUSE_ENDS, HOUSE_ENDS.until(AS_OF)).staleSuppressions())
                .as("the first one does already")
                .containsExactly(HOUSE_ENDS.until(AS_OF));
    }

    @Test
    void aSuppressionWithoutMeasureCoversAllMeasures() {
        Suppression all = new Suppression(RuleId.of("T502"), null, "Alle laufen weiter.", null);
        assertThat(suppressing(all).openFindings())
                .extracting(finding -> finding.rule().value())
                .doesNotContain("T502");
    }

    @Test
    void aSuppressionNeedsAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suppression.of("T502", HOUSE, " "))
                .withMessageStartingWith("The suppression of the rule (T502) needs a reason.");
    }

    @Test
    void theBaselineIsSortedTextThatReadsBack() {
        Baseline baseline = Baseline.of(PLAIN);
        List<String> lines = baseline.toText().lines().toList();
        assertThat(lines).hasSize(PLAIN.findings().size() + 1);
        assertThat(lines.get(0)).startsWith("# ");
        assertThat(lines.subList(1, lines.size())).isSorted();
        assertThat(Baseline.parse(baseline.toText())).isEqualTo(baseline);
        assertThat(Baseline.parse("\n" + baseline.toText().replace("\n", "\r\n")))
                .isEqualTo(baseline);
        assertThat(Baseline.parse(Baseline.empty().toText())).isEqualTo(Baseline.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.parse("# head\nT502\n"))
                .withMessageStartingWith("Line (2) of the baseline cannot be read: The fingerprint (T502)");
    }

    @Test
    void theBaselineMarksWhatWasThereAndReportsWhatIsGone() {
        SmartChecker checker = SmartExample.FIRST.withBaseline(Baseline.of(PLAIN));
        SmartReport same = checker.check(LaatzenField1.concept(), AS_OF);
        assertThat(same.openFindings()).isEmpty();
        assertThat(same.staleBaseline()).isEmpty();
        assertThat(Baseline.of(same)).isEqualTo(Baseline.of(PLAIN));

        SmartReport solved = checker.check(withTitle(SURVEY, "").withoutMeasure(HOUSE), AS_OF);
        assertThat(solved.openFindings())
                .extracting(finding -> finding.rule().value())
                .contains("S101");
        assertThat(solved.staleBaseline())
                .isNotEmpty()
                .allSatisfy(gone -> assertThat(gone.value()).contains(" " + HOUSE + " "));
    }

    @Test
    void whatIsSuppressedIsNotAcceptedToo() {
        SmartReport report = suppressing(HOUSE_ENDS);
        assertThat(Baseline.of(report).fingerprints()).hasSize(PLAIN.findings().size() - 1);
    }

    @Test
    void aMeasureThatMovesKeepsItsFindings() {
        Measure house = LaatzenField1.concept().measure(HOUSE).orElseThrow();
        Concept first = LaatzenField1.concept().withoutMeasure(HOUSE);
        Concept moved = first.toBuilder()
                .fields(List.of(first.fields().get(0).toBuilder()
                        .measures(concat(house, first.measures()))
                        .build()))
                .build();
        SmartReport report = SmartExample.FIRST.check(moved, AS_OF);
        assertThat(report.measures().get(0).measure()).isEqualTo(HOUSE);
        assertThat(Baseline.of(report)).isEqualTo(Baseline.of(PLAIN));
    }

    @Test
    void twoChecksDiffer() {
        SmartReport newer = SmartExample.FIRST.check(withTitle(SURVEY, "").withoutMeasure(HOUSE), AS_OF);
        SmartDifference difference = SmartDifference.between(PLAIN, newer);
        assertThat(difference.added())
                .extracting(finding -> finding.rule().value())
                .contains("S101");
        assertThat(difference.solved()).isNotEmpty();
        assertThat(difference.solved().size() + difference.unchanged().size())
                .isEqualTo(PLAIN.findings().size());
        assertThat(difference.added().size() + difference.unchanged().size())
                .isEqualTo(newer.findings().size());
        SmartDifference none = SmartDifference.between(PLAIN, suppressing(HOUSE_ENDS));
        assertThat(none.added()).isEmpty();
        assertThat(none.solved()).isEmpty();
    }

    @Test
    void aRuleThatBreaksDownStopsNoOther() {
        SmartReport report =
                SmartChecker.of(RuleSet.recommended().with(new Broken())).check(LaatzenField1.concept(), AS_OF);
        assertThat(report.failures())
                .extracting(failure -> failure.rule() + " " + failure.place() + " " + failure.reason())
                .containsExactly("S902 /fields/0/measures/1 java.lang.IllegalStateException: broken");
        assertThat(report.findings()).isNotEmpty();
        assertThat(report.coverage().get(report.coverage().size() - 1).places()).isEqualTo(2);
    }

    private static List<Measure> concat(Measure first, List<Measure> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static Concept withTitle(MeasureId measure, String title) {
        return LaatzenField1.concept()
                .withMeasure(measure, old -> old.toBuilder().title(title).build());
    }

    private static SmartReport suppressing(Suppression... suppressions) {
        return SmartExample.FIRST.withSuppressions(List.of(suppressions)).check(LaatzenField1.concept(), AS_OF);
    }

    /** Breaks down at the second measure. */
    private static final class Broken implements SmartRule {

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.of("S902", "broken", Severity.WARNING);
        }

        @Override
        public RuleOutcome checkMeasure(MeasureSubject subject) {
            if (subject.measure().number().equals("1.2")) {
                throw new IllegalStateException("broken");
            }
            return RuleOutcome.clean();
        }
    }
}
