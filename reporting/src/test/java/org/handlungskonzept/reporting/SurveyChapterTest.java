package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.reporting.html.NuChecker;
import org.handlungskonzept.survey.DisclosureRule;
import org.handlungskonzept.survey.SampledSurvey;
import org.handlungskonzept.survey.answers.AnswerLimits;
import org.handlungskonzept.survey.answers.AnswerSlot;
import org.handlungskonzept.survey.answers.AnswersCollector;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.handlungskonzept.survey.results.PublishedAnswers;
import org.handlungskonzept.survey.results.SampledResults;
import org.handlungskonzept.survey.results.SurveyPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyChapterTest {

    @TempDir
    private Path folder;

    private Section chapter() throws IOException {
        return Plain.section(LaatzenReport.withSurveys(folder).document(Texts.german()), "Befragungen");
    }

    @Test
    void showsTheSampleWithRangesAndTheOpenLinkWithTheReasonWhyNot() throws IOException {
        List<Section> surveys = chapter().sections();

        assertThat(surveys).hasSize(2);
        assertThat(Plain.of(surveys.get(0)))
                .contains(
                        "Zufallsstichprobe",
                        "412 von 1.500 Angeschriebenen haben geantwortet (27\u00a0%)",
                        "Antwort | Anzahl | Anteil | 95-%-Bereich | gewichtet",
                        "vollständig umgesetzt | 130 | 34\u00a0% | 29 bis 39\u00a0% | 34\u00a0% (29 bis 39\u00a0%)");
        assertThat(Plain.of(surveys.get(1)))
                .contains("offener Link", "Eine Fehlerspanne gibt es deshalb nicht", "Antwort | Anzahl | Anteil\n")
                .doesNotContain("Bereich", "gewichtet", "Gewichtung");
    }

    @Test
    void satisfiesTheNuCheckerInBothLanguages() throws Exception {
        for (HtmlWriter writer : List.of(HtmlWriter.german(), HtmlWriter.english())) {
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            writer.write(LaatzenReport.withSurveys(folder), page);

            assertThat(NuChecker.complaints(page.toString(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void namesTheMeasureThatWasAskedAbout() throws IOException {
        assertThat(chapter().sections().get(0).sections())
                .extracting(section -> section.title().plain())
                .first()
                .asString()
                .startsWith("Maßnahme 1.2: Jährlicher moderierter Austausch");
    }

    @Test
    void tellsNoTextInOwnWords() throws IOException {
        assertThat(Plain.of(chapter()))
                .contains("Die Antworten in eigenen Worten sind nicht wiedergegeben")
                .doesNotContain("Zu wenig Zeit.");
    }

    @Test
    void saysInWordsWhatIsHidden() {
        Section chapter = Plain.section(
                LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF)
                        .withSurveys(small(LaatzenReport.AS_OF))
                        .document(Texts.german()),
                "Befragungen");

        assertThat(Plain.of(chapter))
                .contains("nein | verborgen | verborgen | verborgen", "ohne Antwort | 0 | entfällt");
    }

    @Test
    void leavesTheChapterOutWithoutSurveys() {
        assertThat(Plain.of(LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF)
                        .document(Texts.german())))
                .doesNotContain("Befragungen\n");
    }

    @Test
    void refusesASurveyThatEndedLater() {
        InterimReport report = LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.withSurveys(small(LaatzenReport.AS_OF.plusDays(1))))
                .withMessageContaining("2025-07-01")
                .withMessageContaining("next report");
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        HtmlWriter.english().write(LaatzenReport.withSurveys(folder), first);
        HtmlWriter.english().write(LaatzenReport.withSurveys(folder), second);

        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    private static SampledResults small(LocalDate lastDay) {
        Questionnaire questionnaire = Questionnaire.of(
                "klein",
                text("Kleine Befragung (erfunden)"),
                List.of(QuestionGroup.of(
                        text("Fragen"),
                        List.of(
                                Question.of(
                                        "known",
                                        text("Bekannt?"),
                                        SingleChoice.of(
                                                new AnswerOption("Y", text("ja")),
                                                new AnswerOption("N", text("nein")))),
                                Question.of("why", text("Warum?"), FreeText.sentences())))));
        AnswersCollector collector = AnswersCollector.of(questionnaire, AnswerLimits.usual());
        AnswerSlot known = collector.slot("known", "known");
        for (int person = 1; person <= 20; person++) {
            collector.begin(person);
            collector.key("person-" + person);
            known.put(person <= 2 ? "N" : "Y");
            collector.end();
        }
        return SampledResults.of(
                SampledSurvey.randomSample(1_000, 40, 20),
                new SurveyPeriod(lastDay.minusDays(14), lastDay),
                PublishedAnswers.of(collector.finish().orThrow(), DisclosureRule.usual()));
    }

    private static LocalizedText text(String german) {
        return LocalizedText.of(Locale.GERMAN, german);
    }
}
