package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.concept.AdministrationReply;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.evaluation.AssessmentProblemKind;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.evaluation.EvaluationScheme;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.smart.SmartChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report follows whatever scheme the plan names. */
class OtherSchemesTest {

    private static final SchemeRef OGP = SchemeRef.parse("ogp-irm@1");
    private static final MeasureId EXCHANGE = MeasureId.of("austausch");

    @Test
    void countsTheQualityOfThePlanByItself() {
        Section overview = Plain.section(report(judged("verifiability", "not-verifiable")), "Überblick");

        assertThat(overview.sections())
                .extracting(section -> section.title().plain())
                .containsExactly(
                        "Umsetzung",
                        "Einhaltung der Termine",
                        "Erreichen der Zielgruppe",
                        "Wirkung",
                        "Qualität des Plans",
                        "Qualität der Planung (SMART)");
        assertThat(Plain.of(overview.sections().get(4)))
                .contains("nicht überprüfbar | 1", "überprüfbar | 0", "nicht bewertet | 3");
    }

    @Test
    void saysWhyAJudgementBehindAClosedGateIsNotCounted() {
        Document report = report(judged("verifiability", "not-verifiable"), judged("completion", "complete"));

        assertThat(Plain.of(Plain.section(report, "Vorgehen")))
                .contains(
                        "Wie weit ist die Maßnahme nach den Belegen umgesetzt? | 0 von 4",
                        "Maßnahme austausch: Das Kriterium „completion“ ist mit „complete“ bewertet, obwohl eine"
                                + " Vorbedingung nicht erfüllt ist; die Bewertung ist nicht gezählt.");
    }

    @Test
    void saysAtTheMeasureWhichPreconditionStopsACriterion() {
        assertThat(measure(report(judged("verifiability", "not-verifiable"))))
                .contains("nicht bewertet, weil eine Vorbedingung nicht erfüllt ist")
                .doesNotContain("Vorbedingung noch nicht beurteilt");
        assertThat(measure(report(judged("relevance", "relevant"))))
                .contains("nicht bewertet, weil eine Vorbedingung noch nicht beurteilt ist");
    }

    @Test
    void showsLabelsWithTheAxisTheyDrawOn() {
        Document report = report(
                judged("verifiability", "verifiable"),
                judged("relevance", "relevant"),
                judged("potential", "substantial"));
        Section overview = Plain.section(report, "Überblick");

        assertThat(measure(report))
                .contains(
                        "vielversprechend | trifft zu",
                        "weitgehend oder vollständig umgesetzt | nicht bestimmbar, weil nicht alles bewertet ist");
        assertThat(Plain.of(overview.sections().get(4))).contains("vielversprechend | 1 | 0 | 3");
        assertThat(Plain.of(overview.sections().get(0)))
                .contains("weitgehend oder vollständig umgesetzt | 0 | 0 | 4")
                .doesNotContain("vielversprechend");
    }

    @Test
    void showsWhoJudgedAndWhatTheAdministrationRepliedUpToTheDay() {
        Assessment judged = judged("verifiability", "verifiable")
                .withReply(new AdministrationReply(LaatzenReport.AS_OF, "Wir sehen es ebenso.", "Fachbereich 5"))
                .withReply(new AdministrationReply(LaatzenReport.AS_OF.plusDays(1), "Zu spät.", ""));

        assertThat(measure(report(judged)))
                .contains(
                        "Unabhängige Bewertung: Beirat",
                        "Stellungnahme der Verwaltung vom 30. Juni 2025: Wir sehen es ebenso.")
                .doesNotContain("Zu spät.");
    }

    @Test
    void showsHowTheConceptAsAWholeWasJudgedApartFromTheMeasures() {
        EvaluationScheme plan = EvaluationSchemes.shipped()
                .find(SchemeRef.parse("plan-questions@1"))
                .orElseThrow();
        Concept concept = LaatzenReport.followedUp().toBuilder()
                .addAssessment(Assessment.of(LaatzenReport.AS_OF, plan.ref(), "adopted", "met")
                        .shownBy("Beispiel 1")
                        .by(AssessorKind.INDEPENDENT, "Beirat"))
                .addAssessment(Assessment.of(LaatzenReport.AS_OF, plan.ref(), "nothing", "met"))
                .build();
        InterimReport measuresOnly = LaatzenReport.of(concept, LaatzenReport.AS_OF);

        Section chapter =
                Plain.section(measuresOnly.withConceptSchemes(plan).document(Texts.german()), "Das Konzept als Ganzes");

        assertThat(Plain.of(chapter))
                .contains(
                        "Bewertet ist eines von 11 Kriterien.",
                        "Hat der Rat das Konzept als Ganzes beschlossen? | ja",
                        "Unabhängige Bewertung: Beirat",
                        "„nothing“");
        assertThat(Plain.of(measuresOnly.document(Texts.german()))).doesNotContain("Das Konzept als Ganzes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measuresOnly.withConceptSchemes(EvaluationSchemes.laatzen()))
                .withMessageContaining("(laatzen@1) asks about measures");
    }

    private static String measure(Document report) {
        return Plain.of(Plain.section(report, "Handlungsfelder"));
    }

    @ParameterizedTest
    @EnumSource(AssessmentProblemKind.class)
    void hasATextForEveryProblem(AssessmentProblemKind kind) {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(Texts.of(locale)
                            .text("problem." + kind, Map.of("measure", "m-7", "criterion", "reach", "rating", "none")))
                    .contains("m-7", "reach", "none");
        }
    }

    private static Assessment judged(String criterion, String step) {
        return Assessment.of(LaatzenReport.AS_OF, OGP, criterion, step)
                .because("Akte")
                .shownBy("Akte 1")
                .by(AssessorKind.INDEPENDENT, "Beirat");
    }

    private static Document report(Assessment... assessments) {
        Concept concept = LaatzenReport.followedUp();
        for (Assessment assessment : assessments) {
            concept = concept.withMeasure(EXCHANGE, measure -> measure.withAssessment(assessment));
        }
        EvaluationScheme scheme = EvaluationSchemes.shipped().find(OGP).orElseThrow();
        return InterimReport.of(
                        concept,
                        SmartChecker.recommended().check(concept, LaatzenReport.AS_OF),
                        Evaluation.of(concept, scheme, LaatzenReport.AS_OF))
                .document(Texts.german());
    }
}
