package org.handlungskonzept.reporting.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a table as LimeSurvey's import does: rows belong to what stands above them, other languages repeat names, and columns
 * with names of their own are attributes. Knows nothing of our writer.
 */
final class TableImport {

    private static final Set<String> COLUMNS = Set.of(
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
            "question_theme_name");

    private final ImportedSurvey survey = new ImportedSurvey();
    private final Map<String, ImportedSurvey.Group> groups = new LinkedHashMap<>();
    private final Map<String, ImportedSurvey.Asked> questions = new LinkedHashMap<>();
    private String group = "";
    private ImportedSurvey.Asked question = new ImportedSurvey.Asked();

    private TableImport() {}

    static ImportedSurvey of(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFclass\t").endsWith("\n").doesNotContain("\"", "\r");
        List<String> lines = List.of(text.substring(1, text.length() - 1).split("\n", -1));
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        assertThat(columns).doesNotHaveDuplicates();
        TableImport table = new TableImport();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            assertThat(cells).as(line).hasSize(columns.size());
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            table.row(row);
        }
        table.survey.groups.addAll(table.groups.values());
        return table.survey;
    }

    private void row(Map<String, String> row) {
        String language = row.get("language");
        switch (row.get("class")) {
            case "S" -> survey.settings.put(row.get("name"), row.get("text"));
            case "SL" ->
                survey.languages
                        .computeIfAbsent(language, none -> new LinkedHashMap<>())
                        .put(row.get("name"), row.get("text"));
            case "G" -> {
                group = row.get("type/scale");
                ImportedSurvey.Group found = groups.computeIfAbsent(group, none -> new ImportedSurvey.Group());
                assertThat(found.names.put(language, row.get("name"))).isNull();
                found.descriptions.put(language, row.get("text"));
            }
            case "Q" -> question(row, language);
            case "SQ" -> option(row, language, question.subquestions);
            case "A" -> option(row, language, question.answers);
            default -> assertThat(row.get("class")).as("class of a row").isEmpty();
        }
    }

    private void question(Map<String, String> row, String language) {
        question = questions.computeIfAbsent(group + " " + row.get("name"), none -> {
            ImportedSurvey.Asked made = new ImportedSurvey.Asked();
            made.code = row.get("name");
            made.type = row.get("type/scale");
            made.mandatory = row.get("mandatory");
            made.relevance = row.get("relevance");
            made.theme = row.get("question_theme_name");
            groups.get(group).questions.add(made);
            return made;
        });
        assertThat(row.get("relevance")).isEqualTo(question.relevance);
        assertThat(question.texts.put(language, row.get("text"))).isNull();
        question.helps.put(language, row.get("help"));
        row.forEach((name, value) -> {
            if (!COLUMNS.contains(name) && !value.isEmpty()) {
                assertThat(question.attributes.put(name, value))
                        .as("attribute twice")
                        .isNull();
            }
        });
    }

    private static void option(Map<String, String> row, String language, List<ImportedSurvey.Asked> options) {
        assertThat(row).containsEntry("type/scale", "0");
        ImportedSurvey.Asked option = options.stream()
                .filter(each -> each.code.equals(row.get("name")))
                .findFirst()
                .orElseGet(() -> {
                    ImportedSurvey.Asked made = new ImportedSurvey.Asked();
                    made.code = row.get("name");
                    options.add(made);
                    return made;
                });
        assertThat(option.texts.put(language, row.get("text"))).isNull();
    }
}
