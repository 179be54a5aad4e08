package org.handlungskonzept.reporting.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.handlungskonzept.reporting.answers.Exports.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.handlungskonzept.survey.answers.AnswerProblem;
import org.handlungskonzept.survey.answers.AnswerProblemKind;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.answers.AnswersImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

    private static final JsonLines FORMAT = JsonLines.usual();
    private static final String GOOD = "{\"key\":\"0\",\"answers\":{\"known\":\"Y\"}}\n";

    @Test
    void readsOneObjectALine() throws IOException {
        AnswersImport read = read(FORMAT, """
                {"key": "1", "answers": {"known": "Y", "rating": "3", "uses": ["K", "T"], "visits": 12, "km": 1.5}}

                {"answers": {"known": "N", "why": "zu\\nweit", "uses": [], "visits": "3", "age": null}, "key": "2"}\r
                {"key": "3", "complete": false, "answers": {"known": "Z"}}
                {"key": "4", "complete": true}""");

        Answers answers = read.orThrow();
        assertThat(read.rows()).isEqualTo(4);
        assertThat(read.incomplete()).isEqualTo(1);
        assertThat(answers.size()).isEqualTo(3);
        assertThat(answers.distribution("known").counts()).containsExactly(1, 1);
        assertThat(answers.choices("uses").counts()).containsExactly(1, 0, 1);
        assertThat(answers.numbers("visits").mean()).hasValue(7.5);
        assertThat(answers.numbers("km").mean()).hasValue(1.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|FORM",
                "{|FORM",
                "{\"key\":\"1\",\"answers\":{\"uses\":[\"K\"|FORM",
                "{\"key\":\"1\",\"key\":\"2\"}|FORM",
                "{\"key\":\"1\"} {\"key\":\"2\"}|FORM",
                "{\"key\":\"1\",\"name\":\"geheim\"}|FORM",
                "{\"key\":\"1\",\"answers\":[]}|FORM",
                "{\"key\":\"1\",\"answers\":{\"age\":[\"A1\"]}}|FORM",
                "{\"key\":\"1\",\"answers\":{\"uses\":\"K\"}}|FORM",
                "{\"key\":\"1\",\"answers\":{\"uses\":[[\"K\"]]}}|FORM",
                "{\"key\":\"1\",\"answers\":{\"age\":true}}|FORM",
                "{\"key\":\"1\",\"answers\":{\"age\":{\"a\":[[[[[[[[[[[]]]]]]]]]]]}}}|FORM",
                "{\"key\":\"1\",\"answers\":{\"geheim\":\"A1\"}}|COLUMN",
                "{\"key\":\"1\",\"answers\":{\"age\":\"geheim\"}}|UNKNOWN_CODE",
                "{\"key\":\"1\",\"answers\":{\"uses\":[\"geheim\"]}}|UNKNOWN_CODE",
                "{\"key\":\"1\",\"answers\":{\"visits\":1e2}}|NUMBER",
                "{\"answers\":{}}|KEY_MISSING",
                "{\"key\":\"0\",\"answers\":{}}|KEY_TWICE",
                "\uFEFF{\"key\":\"1\",\"answers\":{}}|FORM"
            })
    void refusesALineOfAnotherFormAndReadsOn(String line, AnswerProblemKind kind) throws IOException {
        AnswersImport refused = read(FORMAT, GOOD + line + "\n{\"key\":\"9\",\"answers\":{\"age\":\"?\"}}\n");

        assertThat(refused.answers()).isEmpty();
        assertThat(refused.rows()).isEqualTo(3);
        assertThat(refused.problems().get(0).kind()).isEqualTo(kind);
        assertThat(refused.problems().get(0).row()).isEqualTo(2);
        assertThat(refused.problems().get(refused.problems().size() - 1).row()).isEqualTo(3);
        assertThat(refused.problems()).noneMatch(problem -> problem.message().contains("geheim"));
    }

    @Test
    void refusesAnEndlessLineWithoutReadingItAll() throws IOException {
        Exports.Endless endless = new Exports.Endless(GOOD + "{\"key\":\"", 'x');

        AnswersImport refused = read(FORMAT, endless);

        assertThat(refused.problems()).extracting(AnswerProblem::kind).containsExactly(AnswerProblemKind.FORM);
        assertThat(refused.problems().get(0).row()).isEqualTo(2);
        assertThat(endless.count()).isLessThan(2_000_000);
    }

    @Test
    void refusesEmptyFilesAndOtherEncodings() throws IOException {
        assertThat(read(FORMAT, "\n \n").problems())
                .extracting(AnswerProblem::kind)
                .containsExactly(AnswerProblemKind.FORM);
        assertThat(read(FORMAT, GOOD + "{\"key\":\"ä\"}", StandardCharsets.ISO_8859_1)
                        .problems())
                .extracting(AnswerProblem::kind, AnswerProblem::row)
                .containsExactly(tuple(AnswerProblemKind.ENCODING, 2L));
    }
}
