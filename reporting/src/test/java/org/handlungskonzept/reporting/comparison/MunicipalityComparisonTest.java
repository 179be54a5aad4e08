package org.handlungskonzept.reporting.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.evaluation.EvaluationScheme;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.examples.LargeConcept;
import org.handlungskonzept.followup.Coverage;
import org.handlungskonzept.followup.CoverageReport;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Plain;
import org.handlungskonzept.reporting.ReportDays;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.chapters.Phrases;
import org.handlungskonzept.smart.RuleSet;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartLetter;
import org.handlungskonzept.smart.Verdict;
import org.junit.jupiter.api.Test;

class MunicipalityComparisonTest {

    private static final LocalDate AS_OF = LaatzenReport.AS_OF;
    private static final Concept LAATZEN = LaatzenReport.followedUp();
    private static final InterimReport FIRST = LaatzenReport.of(LAATZEN, AS_OF);
    private static final InterimReport SECOND = LaatzenReport.of(twin(), AS_OF);
    private static final InterimReport THIRD = LaatzenReport.of(LargeConcept.concept(), LargeConcept.AS_OF);

    private static final EvaluationScheme SCHEME = EvaluationScheme.of(
            SchemeRef.parse("anders@1"),
            EvaluationSchemes.laatzen().title(),
            EvaluationSchemes.laatzen().criteria());

    @Test
    void showsTheSameFiguresAsTheReports() {
        Document comparison = german(FIRST, THIRD);
        for (SmartLetter letter : SmartLetter.values()) {
            List<List<String>> rows = Plain.rows(comparison, "Maßnahmen nach dem Ergebnis zu " + letter);
            for (int i = 0; i < 2; i++) {
                InterimReport report = List.of(FIRST, THIRD).get(i);
                assertThat(rows.get(i).subList(2, 6))
                        .containsExactlyElementsOf(Arrays.stream(Verdict.values())
                                .map(verdict -> Long.toString(report.smart().count(letter, verdict)))
                                .toList());
            }
        }
        assertThat(Plain.rows(comparison, "Maßnahmen nach ihrem Stand").get(1))
                .contains(
                        "250 von 250",
                        Integer.toString(
                                THIRD.evaluation().overall().statuses().counts().get(Status.COMPLETED)));
        CoverageReport coverage = CoverageReport.of(
                LargeConcept.concept(), THIRD.days().first(), THIRD.days().last());
        assertThat(Plain.rows(comparison, "Was über die offenen").get(1))
                .endsWith(coverage.overall().stream()
                        .map((Coverage each) -> each.covered() + " von " + each.total())
                        .toArray(String[]::new));
    }

    @Test
    void keepsTheOrderGiven() {
        assertThat(Plain.rows(german(FIRST, SECOND), "Die Konzepte"))
                .extracting(row -> row.get(0))
                .containsExactly(
                        "Stadt Laatzen: Handlungskonzept Integration und Teilhabe",
                        "Nachbarstadt (erfunden): Konzept der Nachbarstadt (erfunden)");
        assertThat(Plain.rows(german(SECOND, FIRST), "Die Konzepte").get(0).get(0))
                .startsWith("Nachbarstadt");
    }

    @Test
    void saysNothingMakesThemIncomparableOnlyIfNothingDoes() {
        InterimReport twin =
                LaatzenReport.of(twin().toBuilder().term(LAATZEN.term()).build(), AS_OF);
        Caveats same = new Caveats(new Phrases(Texts.german()), List.of(FIRST, FIRST));

        assertThat(Arrays.stream(Caveats.Kind.values()).filter(same::applies)).isEmpty();
        assertThat(Plain.of(german(FIRST, twin)))
                .contains("Was den Vergleich einschränkt")
                .doesNotContain("Stichtage sind");
    }

    @Test
    void saysWhatMakesThemIncomparable() {
        assertThat(caveats(FIRST, SECOND)).containsExactly(Caveats.Kind.TERM, Caveats.Kind.GAPS);
        assertThat(caveats(FIRST, FIRST.withDays(ReportDays.yearUntil(AS_OF).withPeriod(AS_OF, AS_OF))))
                .containsExactly(Caveats.Kind.PERIOD);
        assertThat(caveats(FIRST, LaatzenReport.of(LAATZEN, AS_OF.minusDays(1))))
                .containsExactly(Caveats.Kind.AS_OF, Caveats.Kind.PERIOD);
        assertThat(caveats(
                        FIRST,
                        InterimReport.of(
                                LAATZEN, SmartChecker.of(RuleSet.strict()).check(LAATZEN, AS_OF), FIRST.evaluation())))
                .containsExactly(Caveats.Kind.RULES);
        InterimReport otherScheme = InterimReport.of(LAATZEN, FIRST.smart(), Evaluation.of(LAATZEN, SCHEME, AS_OF));
        assertThat(caveats(FIRST, otherScheme)).containsExactly(Caveats.Kind.SCHEME);
    }

    @Test
    void comparesNoJudgementsOfDifferentSchemes() {
        Document comparison =
                german(FIRST, InterimReport.of(twin(), SECOND.smart(), Evaluation.of(twin(), SCHEME, AS_OF)));

        assertThat(Plain.of(comparison))
                .contains("Deshalb sind ihre Bewertungen hier nicht verglichen.")
                .doesNotContain("Wie weit ist die Maßnahme umgesetzt?");
    }

    @Test
    void needsTwoConcepts() {
        assertThatThrownBy(() -> MunicipalityComparison.of(FIRST)).hasMessageContaining("(1)");
        assertThatThrownBy(() -> MunicipalityComparison.of(FIRST, SECOND, FIRST))
                .hasMessageContaining("(laatzen-integration-2022)");
    }

    private static Concept twin() {
        return AllReports.neighbour();
    }

    private static List<Caveats.Kind> caveats(InterimReport... reports) {
        Caveats caveats = new Caveats(new Phrases(Texts.german()), List.of(reports));
        return Arrays.stream(Caveats.Kind.values()).filter(caveats::applies).toList();
    }

    private static Document german(InterimReport... reports) {
        return MunicipalityComparison.of(reports).document(Texts.german());
    }
}
