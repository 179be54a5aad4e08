package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.concept.Assessment;
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
        return new Assessment(LaatzenReport.AS_OF, OGP, criterion, step, "Akte", List.of("Akte 1"), "Beirat");
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
