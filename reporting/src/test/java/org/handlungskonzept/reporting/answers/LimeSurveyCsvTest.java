package org.handlungskonzept.reporting.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.handlungskonzept.reporting.answers.Exports.limeSurvey;
import static org.handlungskonzept.reporting.answers.Exports.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlungskonzept.survey.DisclosureRule;
import org.handlungskonzept.survey.Distribution;
import org.handlungskonzept.survey.answers.AnswerLimits;
import org.handlungskonzept.survey.answers.AnswerProblem;
import org.handlungskonzept.survey.answers.AnswerProblemKind;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.answers.AnswersImport;
import org.handlungskonzept.survey.answers.ChoiceCounts;
import org.handlungskonzept.testkit.SampleQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimeSurveyCsvTest {

    private static final LimeSurveyCsv FORMAT = LimeSurveyCsv.usual();
    private static final String FIRST =
            "1;2025-05-01 10:00:00;3;de;77;tA;A1;N;Zu \"weit\"\nund zu spät;;Y;;;0;12.5000000000";
    private static final String SECOND = "2;2025-05-01 11:00:00;3;en;78;tB;A2;Y;N/A;3;;Y;Y;12;";
    private static final String THIRD = "3;2025-05-02 11:00:00;3;en;79;tC;;X;;;;;;;";
    private static final String UNFINISHED = "4;;1;de;80;tD;A9;Y;;;;;;;";

    @Test
    void readsAnExportAsLimeSurveyWritesIt() throws IOException {
        AnswersImport read = read(FORMAT, limeSurvey(FIRST, SECOND, THIRD, UNFINISHED));

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).isEqualTo(4);
        assertThat(read.taken()).isEqualTo(3);
        assertThat(read.incomplete()).isEqualTo(1);
        Answers answers = read.orThrow();
        assertThat(answers.distribution("age"))
                .isEqualTo(new Distribution(List.of("A1", "A2", "A3"), List.of(1, 1, 0), 0, 1));
        assertThat(answers.distribution("known")).isEqualTo(new Distribution(List.of("Y", "N"), List.of(1, 1), 1, 0));
        assertThat(answers.choices("uses")).isEqualTo(new ChoiceCounts(List.of("K", "B", "T"), List.of(1, 1, 1), 2, 1));
        assertThat(answers.numbers("visits").mean()).hasValue(6);
        assertThat(answers.numbers("km").mean()).hasValue(12.5);
        assertThat(answers.notAsked("why")).isEqualTo(2);
    }

    @Test
    void keepsTextsAsWrittenAlsoFormulasAndLines() throws IOException {
        AnswersImport read = read(
                FORMAT,
                limeSurvey(
                        FIRST,
                        FIRST.replace("tA", "t2").replace("Zu \"weit\"\nund zu spät", "=cmd|' /C calc'!A0"),
                        FIRST.replace("tA", "t3").replace("Zu \"weit\"\nund zu spät", "@SUM(1+1)")));

        assertThat(read.orThrow().texts("why", new DisclosureRule(3, 3)))
                .containsExactly("=cmd|' /C calc'!A0", "@SUM(1+1)", "Zu \"weit\"\nund zu spät");
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t'})
    void findsTheSeparatorInTheHeading(char separator) throws IOException {
        String text = limeSurvey(SECOND).replace(';', separator);

        assertThat(read(FORMAT, text).taken()).isEqualTo(1);
        assertThat(read(FORMAT.separatedBy(separator), text).taken()).isEqualTo(1);
    }

    @Test
    void refusesAWrongSeparatorAndNamesTheRightOne() throws IOException {
        AnswersImport refused = read(FORMAT.separatedBy(','), limeSurvey(SECOND));

        assertThat(only(refused).kind()).isEqualTo(AnswerProblemKind.FORM);
        assertThat(only(refused).message()).contains("parted by (;) and not by (,)");
        assertThatIllegalArgumentException().isThrownBy(() -> FORMAT.separatedBy('|'));
    }

    @Test
    void takesIncompleteRowsIfToldSo() throws IOException {
        AnswersImport read = read(FORMAT.withIncomplete(), limeSurvey(SECOND, UNFINISHED.replace("A9", "A3")));

        assertThat(read.taken()).isEqualTo(2);
        assertThat(read.incomplete()).isZero();
    }

    @Test
    void changesNothingIfAFileIsReadAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("results.csv");
        Files.writeString(file, limeSurvey(FIRST, SECOND, UNFINISHED));
        AnswersReader reader = AnswersReader.of(FORMAT);
        Answers known = reader.read(SampleQuestionnaire.cafe(), file).orThrow();

        AnswersImport again = reader.readInto(known, file);

        assertThat(again.alreadyKnown()).isEqualTo(2);
        assertThat(again.taken()).isZero();
        assertThat(again.orThrow().size()).isEqualTo(2);
        assertThat(again.orThrow().distribution("age")).isEqualTo(known.distribution("age"));
    }

    @Test
    void takesWhatIsNewInALaterExportAndRefusesWhatWasChanged(@TempDir Path folder) throws IOException {
        AnswersReader reader = AnswersReader.of(FORMAT);
        Answers known = read(FORMAT, limeSurvey(FIRST, SECOND)).orThrow();
        Path file = folder.resolve("results.csv");

        Files.writeString(file, limeSurvey(FIRST, SECOND, THIRD));
        assertThat(reader.readInto(known, file).taken()).isEqualTo(1);

        Files.writeString(file, limeSurvey(THIRD, SECOND.replace(";Y;12;", ";Y;13;")));
        AnswersImport refused = reader.readInto(known, file);
        assertThat(only(refused).kind()).isEqualTo(AnswerProblemKind.KEY_CHANGED);
        assertThat(only(refused).message()).startsWith("Row (3)").contains("row (4) of an earlier import");
        assertThat(refused.taken()).isZero();
        assertThat(known.size()).isEqualTo(2);
    }

    @Test
    void knowsResponsesByTokenOrNumber() throws IOException {
        String sameToken = THIRD.replace("tC", "tB");

        AnswersImport refused = read(FORMAT, limeSurvey(SECOND, sameToken));
        assertThat(only(refused).kind()).isEqualTo(AnswerProblemKind.KEY_TWICE);
        assertThat(only(refused).message()).startsWith("Row (3)").contains("row (2)");
        assertThat(read(FORMAT.keyedBy("id"), limeSurvey(SECOND, sameToken)).taken())
                .isEqualTo(2);
        assertThat(read(FORMAT, limeSurvey(SECOND, sameToken).replace("\"token\";", "\"startdate\";"))
                        .taken())
                .isEqualTo(2);
        assertThat(only(read(FORMAT, limeSurvey(THIRD.replace("tC", "")))).kind())
                .isEqualTo(AnswerProblemKind.KEY_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"known, Z", "age, 3", "rating, 3.0", "uses[K], 1", "visits, viele", "km, '12,5'"})
    void refusesACellThatHoldsNoAnswerWithRowAndColumn(String column, String cell) throws IOException {
        List<String> heading = List.of(Exports.HEADING.split(";"));
        String[] row = SECOND.split(";", -1);
        row[heading.indexOf(column)] = cell;

        AnswersImport refused = read(FORMAT, limeSurvey(FIRST, String.join(";", row), THIRD));

        assertThat(refused.answers()).isEmpty();
        assertThat(refused.problems().get(0).row()).isEqualTo(4);
        assertThat(refused.problems().get(0).column()).isEqualTo(column);
        assertThat(refused.problems().get(0).message()).doesNotContain("viele").doesNotContain("12,5");
    }

    @Test
    void refusesAnotherAnswerThatTheQuestionnaireDoesNotOffer() throws IOException {
        String text = limeSurvey(SECOND + ";", THIRD + ";im Café").replace("\"km\"", "\"km\";\"uses[other]\"");

        AnswersImport refused = read(FORMAT, text);

        assertThat(only(refused).column()).isEqualTo("uses[other]");
        assertThat(only(refused).row()).isEqualTo(3);
        assertThat(only(refused).message()).doesNotContain("Café");
    }

    @Test
    void refusesAColumnThatIsMissingOrTooMuchOrThereTwice() throws IOException {
        AnswersImport missing = read(FORMAT, limeSurvey(SECOND).replace("\"known\"", "\"knewn\""));
        assertThat(missing.problems()).extracting(AnswerProblem::column).containsExactlyInAnyOrder("known", "knewn");
        assertThat(missing.problems()).extracting(AnswerProblem::kind).containsOnly(AnswerProblemKind.COLUMN);
        assertThat(missing.rows()).isZero();

        AnswersImport twice = read(FORMAT, limeSurvey(SECOND).replace("\"seed\"", "\"known\""));
        assertThat(only(twice).column()).isEqualTo("known");
        assertThat(only(twice).message()).contains("twice");

        AnswersImport unfinished = read(FORMAT, limeSurvey(SECOND).replace("submitdate", "startdate"));
        assertThat(only(unfinished).column()).isEqualTo("submitdate");
    }

    @Test
    void refusesFullTextHeadingsWithAdvice() throws IOException {
        AnswersImport refused = read(FORMAT, limeSurvey(SECOND).replace("\"known\"", "\"Kennen Sie das Sprachcafé?\""));

        assertThat(refused.problems())
                .anySatisfy(
                        problem -> assertThat(problem.message()).contains("Kennen Sie", "export with question codes"));
    }

    @Test
    void refusesRowsThatAreLongerOrShorterThanTheHeading() throws IOException {
        AnswersImport refused = read(FORMAT, limeSurvey(FIRST, SECOND + ";x", THIRD + ";", "5;2025"));

        assertThat(refused.problems())
                .extracting(AnswerProblem::kind)
                .containsExactly(
                        AnswerProblemKind.ROW_LENGTH, AnswerProblemKind.ROW_LENGTH, AnswerProblemKind.ROW_LENGTH);
        assertThat(refused.problems()).extracting(AnswerProblem::row).containsExactly(4L, 5L, 6L);
    }

    @Test
    void refusesTwoFilesThatWereJoined() throws IOException {
        AnswersImport withMark = read(FORMAT, limeSurvey(SECOND) + limeSurvey(THIRD));
        assertThat(withMark.answers()).isEmpty();

        AnswersImport withoutMark =
                read(FORMAT, limeSurvey(SECOND) + limeSurvey(THIRD).substring(1));
        assertThat(withoutMark.problems().get(0).kind()).isEqualTo(AnswerProblemKind.FORM);
        assertThat(withoutMark.problems().get(0).message())
                .startsWith("Row (4)")
                .contains("heading stands here again");

        AnswersImport unquoted = read(FORMAT, Exports.HEADING + "\n" + SECOND + "\n\uFEFF" + THIRD + "\n");
        assertThat(unquoted.problems().get(0).message()).contains("byte order mark in the middle");
        assertThat(unquoted.problems().get(0).row()).isEqualTo(3);
    }

    @Test
    void refusesEmptyFiles() throws IOException {
        for (String nothing : List.of("", "\uFEFF", "\r\n\r\n", "\uFEFF\n")) {
            assertThat(only(read(FORMAT, nothing)).kind()).isEqualTo(AnswerProblemKind.FORM);
        }
        assertThat(read(FORMAT, limeSurvey()).problems()).isEmpty();
        assertThat(read(FORMAT, limeSurvey()).orThrow().size()).isZero();
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosed() throws IOException {
        AnswersImport refused = read(FORMAT, limeSurvey(SECOND) + "\"5\";\"2025\";\"never closed;;\r\nx;y\r\n");

        assertThat(only(refused).kind()).isEqualTo(AnswerProblemKind.FORM);
        assertThat(only(refused).message()).contains("never closed");
        assertThat(refused.answers()).isEmpty();
        assertThat(refused.taken()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\";\"", "5;"})
    void refusesAnEndlessCellWithoutReadingItAll(String begin) throws IOException {
        Exports.Endless endless = new Exports.Endless(limeSurvey(SECOND).trim() + "\r\n" + begin, 'x');

        AnswersImport refused = read(FORMAT, endless);

        assertThat(only(refused).kind()).isEqualTo(AnswerProblemKind.FORM);
        assertThat(only(refused).message()).contains("more than (65536) characters");
        assertThat(endless.count()).isLessThan(1_000_000);
    }

    @Test
    void refusesAnEndlessHeadingWithoutReadingItAll() throws IOException {
        Exports.Endless endless = new Exports.Endless("id;submitdate;", 'x');

        assertThat(only(read(FORMAT, endless)).kind()).isEqualTo(AnswerProblemKind.FORM);
        assertThat(endless.count()).isLessThan(1_000_000);
    }

    @Test
    void stopsAtTooManyRows() throws IOException {
        StringBuilder rows = new StringBuilder(limeSurvey().trim()).append("\r\n");
        for (int i = 0; i < 1_000; i++) {
            rows.append(SECOND.replace("tB", "t" + i)).append("\r\n");
        }
        AnswersReader reader =
                AnswersReader.of(FORMAT).within(AnswerLimits.usual().withResponses(100));

        AnswersImport refused = reader.read(
                SampleQuestionnaire.cafe(),
                new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));

        assertThat(only(refused).kind()).isEqualTo(AnswerProblemKind.LIMIT);
        assertThat(refused.rows()).isEqualTo(101);
        assertThat(refused.endedEarly()).isTrue();
    }

    @Test
    void refusesNulInATextAndInACode() throws IOException {
        AnswersImport refused =
                read(FORMAT, limeSurvey(FIRST.replace("weit", "we\0it"), SECOND.replace(";A2;", ";A\0;")));

        assertThat(refused.problems())
                .extracting(AnswerProblem::kind)
                .containsExactly(AnswerProblemKind.CHARACTER, AnswerProblemKind.UNKNOWN_CODE);
    }

    @Test
    void refusesOtherEncodingsWithTheirPlace() throws IOException {
        AnswersImport latin = read(FORMAT, limeSurvey(SECOND, FIRST).substring(1), StandardCharsets.ISO_8859_1);
        assertThat(only(latin).kind()).isEqualTo(AnswerProblemKind.ENCODING);
        assertThat(only(latin).row()).isEqualTo(4);
        assertThat(only(latin).message()).contains("Windows-1252");

        for (var wide : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            AnswersImport refused = read(FORMAT, limeSurvey(FIRST).substring(1), wide);
            assertThat(only(refused).kind()).isEqualTo(AnswerProblemKind.ENCODING);
            assertThat(only(refused).message()).contains("UTF-16");
        }
    }

    private static AnswerProblem only(AnswersImport refused) {
        assertThat(refused.answers()).isEmpty();
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }
}
