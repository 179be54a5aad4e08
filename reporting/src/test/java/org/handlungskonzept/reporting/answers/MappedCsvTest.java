package org.handlungskonzept.reporting.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.handlungskonzept.reporting.answers.Exports.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlungskonzept.survey.Distribution;
import org.handlungskonzept.survey.answers.AnswerProblem;
import org.handlungskonzept.survey.answers.AnswerProblemKind;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.answers.AnswersImport;
import org.handlungskonzept.testkit.SampleQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedCsvTest {

    private static final String MAPPING = """
            # Typed from paper in two languages.
            key Nummer
            decimal ,
            column age = Alter
            answer A1 = unter 40
            answer A2 = 40 bis 64
            answer A3 = ab 65
            column known = Kennen Sie es = ja?
            answer Y = ja
            answer Y = yes
            answer N = nein
            blank keine Angabe
            column why = Warum nicht?
            blank -
            absent rating
            column uses = Was nutzen Sie?
            split ,
            answer K = Kurse
            answer T = Treffen
            column visits = Besuche
            column km = Weg
            ignore Bemerkung
            """;
    private static final String HEADING =
            "Nummer;Alter;Kennen Sie es = ja?;Warum nicht?;Was nutzen Sie?;Besuche;Weg;Bemerkung\n";

    private static AnswerMapping mapping(String text) {
        return AnswerMapping.parse("bogen.map", text, SampleQuestionnaire.cafe());
    }

    private static AnswersImport table(String rows) throws IOException {
        return read(MappedCsv.of(mapping(MAPPING)), HEADING + rows);
    }

    @Test
    void readsATableInItsOwnWords() throws IOException {
        AnswersImport read = table("1;unter 40;ja;;Kurse, Treffen;3;1,5;schwer zu lesen\n"
                + "2; ab 65 ;yes;-;Treffen;;0,5;\n"
                + "3;;nein;zu weit;;;;\n"
                + "4;;keine Angabe;;;;;\n");

        Answers answers = read.orThrow();
        assertThat(answers.distribution("known")).isEqualTo(new Distribution(List.of("Y", "N"), List.of(2, 1), 0, 1));
        assertThat(answers.distribution("age").counts()).containsExactly(1, 0, 1);
        assertThat(answers.choices("uses").counts()).containsExactly(1, 0, 2);
        assertThat(answers.numbers("km").mean()).hasValue(1);
        assertThat(answers.distribution("rating").answered()).isZero();
    }

    @Test
    void refusesATextThatTheMappingDoesNotKnow() throws IOException {
        AnswersImport refused = table("1;vierzig;ja;;Kurse, Gespräche;;1.5;\n");

        assertThat(refused.problems())
                .extracting(AnswerProblem::column)
                .containsExactly("Alter", "Was nutzen Sie?", "Weg");
        assertThat(refused.problems())
                .extracting(AnswerProblem::kind)
                .containsExactly(
                        AnswerProblemKind.UNKNOWN_CODE, AnswerProblemKind.UNKNOWN_CODE, AnswerProblemKind.NUMBER);
        assertThat(refused.problems()).noneMatch(problem -> problem.message().contains("vierzig"));
    }

    @Test
    void takesCodesWhereNoTextIsMapped() throws IOException {
        String codes = MAPPING.replaceAll("(?m)^(answer|split|blank) .*\n", "");

        AnswersImport read = read(MappedCsv.of(mapping(codes)), HEADING + "1;A2;N;-;K;1;2,5;\n");

        assertThat(read.orThrow().distribution("age").counts()).containsExactly(0, 1, 0);
    }

    @Test
    void readsAColumnForEachAnswer() throws IOException {
        String each = MAPPING.replaceAll(
                "(?s)column uses.*column visits",
                "column uses[K] = Kurse\nanswer Y = x\ncolumn uses[B] = Rat\ncolumn uses[T] = Treffen\ncolumn visits");

        AnswersImport read = read(
                MappedCsv.of(mapping(each)),
                HEADING.replace("Was nutzen Sie?", "Kurse;Rat;Treffen") + "1;;;;x;Y;N;;;\n");

        assertThat(read.orThrow().choices("uses").counts()).containsExactly(1, 1, 0);
    }

    @Test
    void refusesColumnsThatTheMappingDoesNotNameOrMisses() throws IOException {
        AnswersImport refused = read(MappedCsv.of(mapping(MAPPING)), HEADING.replace("Weg", "Strecke") + "1;;;;;;;\n");

        assertThat(refused.problems()).extracting(AnswerProblem::column).containsExactly("Strecke", "Weg");
        assertThat(refused.problems().get(0).message()).contains("(ignore Strecke)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key Nummer|key|line (2): Nothing stands behind (key)",
                "key Nummer|# nothing|line (22): No line says which column is the key",
                "decimal ,|decimal ;|line (3): The sign (;) is not one of (.,)",
                "decimal ,|separator :|line (3): The sign (:) is not one of (;,)",
                "decimal ,|answer Y = ja|line (3): No column stands before",
                "column age = Alter|column alter = Alter|line (4): The questionnaire (cafe-2025) has no question (alter)",
                "column age = Alter|column age Alter|line (4): The line lacks a code",
                "column age = Alter|column age[A1] = Alter|line (4): The question (age) has no answer (A1) that can be",
                "absent rating|column known = Noch einmal|line (15): The question (known) has a column already",
                "ignore Bemerkung|column uses[K] = Kurse|line (22): The question (uses[K]) has a column already",
                "column uses = Was nutzen Sie?|column uses[K] = Kurse|line (17): Only one answer can be given to (uses)",
                "answer A1 = unter 40|answer A4 = unter 40|line (5): The question (age) offers no answer (A4)",
                "answer A1 = unter 40|split ,|line (5): Only one answer can be given to (age)",
                "answer Y = yes|answer N = ja|line (10): The text (ja) stands for an answer already",
                "column km = Weg|column km = Besuche|line (21): The column (Besuche) stands twice",
                "absent rating|# nothing|line (22): The question (rating) has no column",
                "absent rating|absent km|line (22): The question (rating) has no column",
                "ignore Bemerkung|absent km|line (22): The question (km) has a column and is absent",
                "ignore Bemerkung|skip Bemerkung|line (22): The line begins with (skip)"
            })
    void namesTheLineThatCannotBeRead(String line, String instead, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mapping(MAPPING.replace(line + "\n", instead + "\n")))
                .withMessageStartingWith("bogen.map, " + message)
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void readsAMappingFromAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bogen.map");
        Files.writeString(file, "\uFEFF" + MAPPING);

        AnswerMapping mapping = AnswerMapping.read(file, SampleQuestionnaire.cafe());

        assertThat(read(MappedCsv.of(mapping), HEADING + "1;;;;;;;\n").taken()).isEqualTo(1);
    }
}
