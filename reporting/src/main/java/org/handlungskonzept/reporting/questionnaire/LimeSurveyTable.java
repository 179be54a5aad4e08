package org.handlungskonzept.reporting.questionnaire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.Questionnaire;

/**
 * Writes questionnaires as tables of LimeSurvey (LimeSurvey-Tabelle): text files with tabulators, in UTF-8 with byte order mark,
 * which people can edit in a spreadsheet before LimeSurvey imports them.
 *
 * <p>All of the first language comes first, then all of the next. Texts are made harmless as in {@link LimeSurveyStructure};
 * none of them holds a tabulator, a line break or a quotation mark, and none begins as a formula. Immutable and thread-safe.
 */
public final class LimeSurveyTable implements QuestionnaireWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> COLUMNS = List.of(
            "class",
            "type/scale",
            "name",
            "relevance",
            "text",
            "help",
            "language",
            "validation",
            "mandatory",
            "other",
            "default",
            "same_default",
            "question_theme_name",
            "max_num_value_n",
            "maximum_chars",
            "min_num_value_n",
            "num_value_int_only");

    private LimeSurveyTable() {}

    /**
     * The writer.
     *
     * @return the writer
     */
    public static LimeSurveyTable standard() {
        return new LimeSurveyTable();
    }

    @Override
    public String mediaType() {
        return "text/tab-separated-values; charset=utf-8";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    /**
     * Writes a questionnaire and flushes the stream, which stays open.
     *
     * @throws IllegalArgumentException if a title has more than 200 characters as HTML, or a language is no language of letters
     */
    @Override
    public void write(Questionnaire questionnaire, OutputStream out) throws IOException {
        StringBuilder table = new StringBuilder();
        table.append(BYTE_ORDER_MARK).append(String.join("\t", COLUMNS)).append('\n');
        LimeSurvey.settings(questionnaire)
                .forEach((name, value) -> row(table, "class", "S", "name", name, "text", value));
        for (Locale language : questionnaire.languages()) {
            LimeSurvey.languageSettings(questionnaire, language)
                    .forEach((name, value) -> row(
                            table,
                            "class",
                            "SL",
                            "name",
                            name,
                            "text",
                            value,
                            "language",
                            LimeSurvey.language(language)));
        }
        for (Locale language : questionnaire.languages()) {
            int number = 0;
            for (QuestionGroup group : questionnaire.groups()) {
                group(questionnaire, group, ++number, language, table);
            }
        }
        out.write(table.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void group(
            Questionnaire questionnaire, QuestionGroup group, int number, Locale language, StringBuilder table) {
        row(
                table,
                "class",
                "G",
                "type/scale",
                "G" + number,
                "name",
                LimeSurvey.html(group.title(), language),
                "relevance",
                "1",
                "text",
                LimeSurvey.html(group.introduction(), language),
                "language",
                LimeSurvey.language(language));
        for (Question question : group.questions()) {
            question(questionnaire, question, language, table);
            LimeSurvey.subquestions(question.form()).forEach(option -> option("SQ", option, language, table));
            LimeSurvey.answers(question.form()).forEach(option -> option("A", option, language, table));
        }
    }

    private static void question(Questionnaire questionnaire, Question question, Locale language, StringBuilder table) {
        Map<String, String> cells = new TreeMap<>(cells(
                "class",
                "Q",
                "type/scale",
                LimeSurvey.type(question.form()),
                "name",
                question.code(),
                "relevance",
                LimeSurvey.relevance(questionnaire, question),
                "text",
                LimeSurvey.html(question.text(), language),
                "help",
                LimeSurvey.html(question.help(), language),
                "language",
                LimeSurvey.language(language),
                "mandatory",
                LimeSurvey.yes(question.required()),
                "other",
                "N",
                "question_theme_name",
                LimeSurvey.theme(question.form())));
        if (language.equals(questionnaire.languages().get(0))) {
            cells.putAll(LimeSurvey.attributes(question.form()));
        }
        row(table, cells);
    }

    private static void option(String kind, AnswerOption option, Locale language, StringBuilder table) {
        row(
                table,
                "class",
                kind,
                "type/scale",
                "0",
                "name",
                option.code(),
                "relevance",
                kind.equals("SQ") ? "1" : "",
                "text",
                LimeSurvey.html(option.text(), language),
                "language",
                LimeSurvey.language(language));
    }

    private static void row(StringBuilder table, String... cells) {
        row(table, cells(cells));
    }

    private static void row(StringBuilder table, Map<String, String> cells) {
        List<String> values =
                COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
        table.append(String.join("\t", values)).append('\n');
    }

    private static Map<String, String> cells(String... cells) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            if (!COLUMNS.contains(cells[i])) {
                throw new IllegalStateException("There is no column for %s.".formatted(Arrays.toString(cells)));
            }
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }
}
