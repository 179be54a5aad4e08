package org.handlungskonzept.reporting.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.handlungskonzept.reporting.questionnaire.SampleQuestionnaires.bytes;
import static org.handlungskonzept.reporting.questionnaire.SampleQuestionnaires.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both formats of LimeSurvey, read as LimeSurvey reads them. */
class LimeSurveyTest {

    private static final Pattern COMPARISON =
            Pattern.compile("([A-Za-z0-9]+?)(?:_([A-Za-z0-9]+))?\\.NAOK == '([A-Za-z0-9]+)'");

    private final LimeSurveyStructure structure = LimeSurveyStructure.standard();
    private final LimeSurveyTable table = LimeSurveyTable.standard();

    static Stream<Questionnaire> questionnaires() {
        return Stream.concat(
                Stream.of(SampleQuestionnaires.laatzen(), SampleQuestionnaires.everything()),
                SampleQuestionnaires.hostile());
    }

    @Test
    void asksLaatzensQuestionsInBothLanguages() throws Exception {
        ImportedSurvey survey = LssImport.of(bytes(structure, SampleQuestionnaires.laatzen()));

        assertThat(survey.groups).hasSize(4);
        assertThat(survey.questions()).hasSize(3 * 8 + 5);
        assertThat(survey.questions().stream()
                        .mapToInt(each -> each.answers.size())
                        .sum())
                .isEqualTo(3 * (4 + 4 + 4 + 5) + 6 + 5 + 6 + 4 + 3);
        assertThat(survey.languages).containsOnlyKeys("de", "en");
        assertThat(survey.groups.get(0).names)
                .containsEntry("en", "Measure 1.1: Jährliche Umfrage zu den Bedarfen innerhalb der Verwaltung");
        assertThat(survey.settings)
                .containsEntry("anonymized", "Y")
                .containsEntry("ipaddr", "N")
                .containsEntry("datestamp", "N")
                .containsEntry("active", "N");
    }

    @Test
    void asksEveryFormOfAnswer() throws Exception {
        List<ImportedSurvey.Asked> questions = LssImport.of(bytes(structure, SampleQuestionnaires.everything()))
                .questions();

        assertThat(questions).extracting(each -> each.type).containsExactly("L", "M", "N", "L", "N", "T", "S");
        assertThat(questions.get(0).mandatory).isEqualTo("Y");
        assertThat(questions.get(1).relevance).isEqualTo("(known.NAOK == 'Y' || known.NAOK == 'X')");
        assertThat(questions.get(1).subquestions).extracting(each -> each.code).containsExactly("1", "2", "3");
        assertThat(questions.get(2).relevance).isEqualTo("(used_1.NAOK == 'Y' || used_2.NAOK == 'Y')");
        assertThat(questions.get(2).attributes)
                .isEqualTo(Map.of("min_num_value_n", "0", "max_num_value_n", "31", "num_value_int_only", "0"));
        assertThat(questions.get(3).answers).extracting(each -> each.code).containsExactly("1", "2", "3", "B1");
        assertThat(questions.get(5).attributes).isEqualTo(Map.of("maximum_chars", "500"));
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void saysTheSameInBothFormats(Questionnaire questionnaire) throws Exception {
        ImportedSurvey survey = LssImport.of(bytes(structure, questionnaire));

        assertThat(TableImport.of(bytes(table, questionnaire)).told()).isEqualTo(survey.told());
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void asksOnlyAfterAnswersThatWereOfferedBefore(Questionnaire questionnaire) throws Exception {
        Set<String> offered = new HashSet<>();
        for (ImportedSurvey.Asked question :
                LssImport.of(bytes(structure, questionnaire)).questions()) {
            Matcher comparisons = COMPARISON.matcher(question.relevance);
            while (comparisons.find()) {
                String subquestion = comparisons.group(2);
                assertThat(offered)
                        .contains(comparisons.group(1)
                                + (subquestion == null ? "=" + comparisons.group(3) : "_" + subquestion));
            }
            assertThat(comparisons.replaceAll("").replaceAll("[ |()]", "")).isIn("1", "");
            question.answers.forEach(answer -> offered.add(question.code + "=" + answer.code));
            question.subquestions.forEach(each -> offered.add(question.code + "_" + each.code));
        }
    }

    @Test
    void writesTheSameBytesEachTime() throws Exception {
        for (QuestionnaireWriter writer : List.of(structure, table)) {
            assertThat(bytes(writer, SampleQuestionnaires.laatzen()))
                    .isEqualTo(bytes(writer, SampleQuestionnaires.laatzen()));
        }
        assertThat(text(structure, SampleQuestionnaires.laatzen())).isEqualTo(golden("laatzen-panel-2025.lss"));
        assertThat(text(table, SampleQuestionnaires.laatzen())).isEqualTo(golden("laatzen-panel-2025.txt"));
    }

    @Test
    void replacesAFileAsAWhole(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("survey.lss"), "old");

        structure.write(SampleQuestionnaires.laatzen(), file);

        assertThat(file).hasBinaryContent(bytes(structure, SampleQuestionnaires.laatzen()));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void refusesWhatLimeSurveyWouldCut(@TempDir Path folder) throws IOException {
        Questionnaire longTitle = titled(Locale.GERMAN, "ä".repeat(201));
        Questionnaire calendar = titled(Locale.forLanguageTag("de-1996"), "Umfrage");
        Path file = Files.writeString(folder.resolve("survey.lss"), "old");

        for (QuestionnaireWriter writer : List.of(structure, table)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.write(longTitle, file))
                    .withMessageContaining("(201) characters in (de)")
                    .withMessageContaining("shorter");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.write(calendar, file))
                    .withMessageContaining("(de-1996)");
        }
        assertThat(file).hasContent("old");
    }

    private static Questionnaire titled(Locale language, String title) {
        LocalizedText text = LocalizedText.of(language, title);
        return Questionnaire.of(
                "titled", text, List.of(QuestionGroup.of(text, List.of(Question.of("q", text, new FreeText(10))))));
    }

    static String golden(String name) throws IOException {
        try (InputStream in = LimeSurveyTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
