package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handlungskonzept.testkit.LaatzenField1;
import org.junit.jupiter.api.Test;

/** What is said of a measure, with rules that find as much as is asked of them. */
class ExplanationTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 14);

    @Test
    void showsTheWorstFiveAndNoMoreThanTwoOfOneRule() {
        RuleSet rules = RuleSet.of(
                "own",
                1,
                List.of(
                        new Finds("S901", Severity.INFORMATION, 3),
                        new Finds("S902", Severity.WARNING, 3),
                        new Finds("T901", Severity.ERROR, 1),
                        new Finds("T902", Severity.WARNING, 2)));
        MeasureResult result = survey(check(SmartChecker.of(rules)));

        assertThat(result.worstFindings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("T901", "S902", "S902", "T902", "T902");
        assertThat(result.worstFindings(7)).hasSize(7);
        assertThat(result.worstFindings(0)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.worstFindings(-1))
                .withMessageContaining("(-1)");
        assertThat(result.findings()).hasSize(9);
        assertThat(result.explain(Locale.GERMAN).lines())
                .contains(
                        "Fehler: T901/0 Tun Sie etwas. Vorschlag: „neu 0“.",
                        "Warnung: S902/1 Tun Sie etwas. Vorschlag: „neu 1“.",
                        "4 weitere Befunde stehen im Bericht.")
                .noneMatch(line -> line.startsWith("Hinweis"));
        assertThat(result.explain(Locale.ENGLISH).lines())
                .contains("T901/0 Do something. (error) Proposal: “neu 0”.", "4 more findings are in the report.");
    }

    @Test
    void saysWhatIsDealtWithAndWhatIsNoLongerNeeded() {
        SmartChecker checker = SmartChecker.of(
                RuleSet.of("own", 1, List.of(new Finds("S901", Severity.WARNING, 1), new Finds("P901"))));
        SmartReport dealtWith = check(checker.withSuppressions(List.of(
                        Suppression.of("S901", LaatzenField1.SURVEY, "Der Rat hat es so beschlossen."),
                        Suppression.of("T901", LaatzenField1.SURVEY, "Gibt es nicht mehr.")))
                .withBaseline(Baseline.parse("P901 - 0123456789ab\n")));

        assertThat(survey(dealtWith).explain(Locale.GERMAN).lines())
                .contains(
                        "Offene Befunde gibt es nicht.",
                        "Ein Befund ist begründet ausgenommen oder bisher hingenommen.");
        assertThat(dealtWith.summary(Locale.GERMAN).lines())
                .contains(
                        "Regeln, die abgebrochen sind: P901. Was sie prüfen sollten, ist nicht geprüft.",
                        "Ausnahmen, die abgelaufen sind oder zu keinem Befund gehören: 1.",
                        "Hingenommene Befunde, die es nicht mehr gibt: 1.",
                        "Regeln, die etwas zu prüfen hatten: 1 von 2.");
        assertThat(dealtWith.summary(Locale.ENGLISH)).doesNotContain("{", "About the plan");
    }

    private static SmartReport check(SmartChecker checker) {
        return checker.check(LaatzenField1.concept(), AS_OF);
    }

    private static MeasureResult survey(SmartReport report) {
        return report.measure(LaatzenField1.SURVEY).orElseThrow();
    }

    /** Finds as much as it is told, or breaks down at the concept if it is told nothing. */
    private record Finds(RuleDescriptor descriptor, int count) implements SmartRule {

        Finds(String id, Severity severity, int count) {
            this(RuleDescriptor.of(id, "finds", severity), count);
        }

        Finds(String id) {
            this(RuleDescriptor.of(id, "breaks", Severity.WARNING), 0);
        }

        @Override
        public RuleOutcome checkMeasure(MeasureSubject subject) {
            Function<Integer, Finding> found = number -> subject.finding(
                    descriptor,
                    "/" + number,
                    Map.of(
                            "message",
                            descriptor.id() + "/" + number,
                            "suggestion_de",
                            "Tun Sie etwas.",
                            "suggestion",
                            "Do something.",
                            "proposal",
                            "neu " + number));
            return count == 0
                    ? RuleOutcome.notApplicable()
                    : new RuleOutcome(
                            count,
                            Stream.iterate(0, number -> number + 1)
                                    .limit(count)
                                    .map(found)
                                    .toList());
        }

        @Override
        public RuleOutcome checkConcept(ConceptSubject subject) {
            if (count == 0) {
                throw new IllegalStateException("broken");
            }
            return RuleOutcome.notApplicable();
        }
    }
}
