package org.handlungskonzept.reporting.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a survey structure as LimeSurvey's import does, and demands what it demands: LimeSurvey publishes no schema, so each
 * demand is derived from what its import reads, skips and refuses. Knows nothing of our writer.
 */
final class LssImport {

    private static final Set<String> TYPES = Set.of("L", "M", "N", "S", "T");

    private final Element document;
    private final ImportedSurvey survey = new ImportedSurvey();
    private final Map<String, ImportedSurvey.Group> groups = new LinkedHashMap<>();
    private final Map<String, ImportedSurvey.Asked> questions = new LinkedHashMap<>();
    private final Map<String, ImportedSurvey.Asked> answers = new LinkedHashMap<>();
    private List<String> languages = List.of();

    private LssImport(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
    }

    static ImportedSurvey of(byte[] file) throws Exception {
        LssImport lss = new LssImport(file);
        lss.read();
        return lss.survey;
    }

    private void read() {
        assertThat(child(document, "LimeSurveyDocType").getTextContent()).isEqualTo("Survey");
        assertThat(Integer.parseInt(child(document, "DBVersion").getTextContent()))
                .isGreaterThan(400);
        languages = children(child(document, "languages"), "language").stream()
                .map(Element::getTextContent)
                .toList();
        assertThat(languages).isNotEmpty().doesNotHaveDuplicates();
        String sid = survey();
        rows("groups").forEach(row -> {
            assertThat(row).containsEntry("sid", sid);
            assertThat(row.get("gid")).matches("[1-9][0-9]*");
            assertThat(groups.put(row.get("gid"), new ImportedSurvey.Group())).isNull();
        });
        survey.groups.addAll(groups.values());
        texts("group_l10ns", "gid", groups, (group, row) -> {
            group.names.put(row.get("language"), row.get("group_name"));
            group.descriptions.put(row.get("language"), row.get("description"));
        });
        rows("questions").forEach(row -> question(row, sid));
        rows("subquestions").forEach(row -> subquestion(row, sid));
        texts("question_l10ns", "qid", questions, (question, row) -> {
            question.texts.put(row.get("language"), row.get("question"));
            question.helps.put(row.get("language"), row.get("help"));
        });
        rows("answers").forEach(this::answer);
        texts(
                "answer_l10ns",
                "aid",
                answers,
                (answer, row) -> answer.texts.put(row.get("language"), row.get("answer")));
        rows("question_attributes").forEach(row -> {
            assertThat(questions).containsKey(row.get("qid"));
            questions.get(row.get("qid")).attributes.put(row.get("attribute"), row.get("value"));
        });
    }

    private String survey() {
        List<Map<String, String>> rows = rows("surveys");
        assertThat(rows).hasSize(1);
        survey.settings.putAll(rows.get(0));
        assertThat(survey.settings.get("sid")).matches("[1-9][0-9]{5}");
        List<String> all = new ArrayList<>(List.of(survey.settings.get("language")));
        all.addAll(List.of(survey.settings.get("additional_languages").split(" ")));
        all.remove("");
        assertThat(all).isEqualTo(languages);
        for (Map<String, String> row : rows("surveys_languagesettings")) {
            Map<String, String> settings = new LinkedHashMap<>(row);
            assertThat(settings.remove("surveyls_survey_id")).isEqualTo(survey.settings.get("sid"));
            assertThat(settings.get("surveyls_title")).isNotEmpty().hasSizeLessThanOrEqualTo(200);
            assertThat(survey.languages.put(settings.remove("surveyls_language"), settings))
                    .isNull();
        }
        assertThat(survey.languages.keySet()).containsExactlyElementsOf(languages);
        return survey.settings.get("sid");
    }

    private void question(Map<String, String> row, String sid) {
        assertThat(row).containsEntry("sid", sid).containsEntry("parent_qid", "0");
        assertThat(groups).containsKey(row.get("gid"));
        assertThat(row.get("type")).isIn(TYPES);
        assertThat(row.get("title")).matches("[a-zA-Z][a-zA-Z0-9]{0,19}");
        ImportedSurvey.Asked question = asked(row);
        question.mandatory = row.get("mandatory");
        question.relevance = row.get("relevance");
        question.theme = row.get("question_theme_name");
        List<ImportedSurvey.Asked> before = groups.get(row.get("gid")).questions;
        assertThat(row).containsEntry("question_order", String.valueOf(before.size()));
        before.add(question);
        remember(row.get("qid"), question);
    }

    private void subquestion(Map<String, String> row, String sid) {
        assertThat(row).containsEntry("sid", sid);
        assertThat(questions).containsKey(row.get("parent_qid"));
        assertThat(groups).containsKey(row.get("gid"));
        assertThat(row.get("title")).matches("[a-zA-Z0-9]{1,5}");
        ImportedSurvey.Asked subquestion = asked(row);
        ImportedSurvey.Asked parent = questions.get(row.get("parent_qid"));
        assertThat(parent.type).isEqualTo("M");
        assertThat(row).containsEntry("question_order", String.valueOf(parent.subquestions.size()));
        parent.subquestions.add(subquestion);
        remember(row.get("qid"), subquestion);
    }

    private void answer(Map<String, String> row) {
        assertThat(questions).containsKey(row.get("qid"));
        assertThat(row.get("code")).matches("[a-zA-Z0-9]{1,5}");
        assertThat(row).containsEntry("scale_id", "0");
        ImportedSurvey.Asked question = questions.get(row.get("qid"));
        assertThat(question.type).isEqualTo("L");
        assertThat(row).containsEntry("sortorder", String.valueOf(question.answers.size()));
        ImportedSurvey.Asked answer = new ImportedSurvey.Asked();
        answer.code = row.get("code");
        assertThat(question.answers).extracting(each -> each.code).doesNotContain(answer.code);
        question.answers.add(answer);
        assertThat(answers.put(row.get("aid"), answer)).isNull();
    }

    private static ImportedSurvey.Asked asked(Map<String, String> row) {
        ImportedSurvey.Asked asked = new ImportedSurvey.Asked();
        asked.code = row.get("title");
        asked.type = row.get("type");
        return asked;
    }

    private void remember(String qid, ImportedSurvey.Asked question) {
        assertThat(qid).matches("[1-9][0-9]*");
        assertThat(questions.put(qid, question))
                .as("number of a question used twice")
                .isNull();
    }

    /** Each thing has its texts in each language exactly once, in the order of the languages. */
    private <T> void texts(String table, String key, Map<String, T> things, BiConsumer<T, Map<String, String>> taker) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Map<String, String> row : rows(table)) {
            assertThat(things).as(table).containsKey(row.get(key));
            found.computeIfAbsent(row.get(key), none -> new ArrayList<>()).add(row.get("language"));
            taker.accept(things.get(row.get(key)), row);
        }
        assertThat(found.keySet()).as(table).containsExactlyInAnyOrderElementsOf(things.keySet());
        assertThat(found.values()).as(table).allSatisfy(each -> assertThat(each).isEqualTo(languages));
    }

    private List<Map<String, String>> rows(String table) {
        List<Element> found = children(document, table);
        if (found.isEmpty()) {
            return List.of();
        }
        assertThat(found).as(table).hasSize(1);
        List<String> fields = children(child(found.get(0), "fields"), "fieldname").stream()
                .map(Element::getTextContent)
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Element row : children(child(found.get(0), "rows"), "row")) {
            Map<String, String> values = new LinkedHashMap<>();
            elements(row).forEach(value -> values.put(value.getTagName(), value.getTextContent()));
            assertThat(values.keySet()).as(table).containsExactlyElementsOf(fields);
            rows.add(values);
        }
        return rows;
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent).stream()
                .filter(each -> each.getTagName().equals(name))
                .toList();
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
