package org.handlungskonzept.reporting.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.Questionnaire;

/** A questionnaire in the tables of LimeSurvey's database. Not thread-safe. */
final class LssTables {

    private static final String[] QUESTION = {
        "qid",
        "parent_qid",
        "sid",
        "gid",
        "type",
        "title",
        "preg",
        "other",
        "mandatory",
        "encrypted",
        "question_order",
        "scale_id",
        "same_default",
        "relevance",
        "question_theme_name",
        "same_script"
    };

    private final Questionnaire questionnaire;
    private final String survey;
    private final LssTable answers =
            new LssTable("answers", "aid", "qid", "code", "sortorder", "assessment_value", "scale_id");
    private final LssTable answerTexts = new LssTable("answer_l10ns", "id", "aid", "answer", "language");
    private final LssTable groups =
            new LssTable("groups", "gid", "sid", "group_order", "randomization_group", "grelevance");
    private final LssTable groupTexts =
            new LssTable("group_l10ns", "id", "gid", "group_name", "description", "language");
    private final LssTable questions = new LssTable("questions", QUESTION);
    private final LssTable subquestions = new LssTable("subquestions", QUESTION);
    private final LssTable questionTexts = new LssTable("question_l10ns", "id", "qid", "question", "help", "language");
    private final LssTable attributes = new LssTable("question_attributes", "qid", "attribute", "value");
    private int lastQuestion;

    LssTables(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.survey = LimeSurvey.survey(questionnaire);
    }

    List<LssTable> tables() {
        questionnaire.groups().forEach(this::add);
        List<LssTable> tables = new ArrayList<>(
                List.of(answers, answerTexts, groups, groupTexts, questions, subquestions, questionTexts, attributes));
        tables.add(survey());
        tables.add(languageSettings());
        return tables;
    }

    private void add(QuestionGroup group) {
        int number = groups.next();
        groups.add(number, survey, number, "", "1");
        for (Locale language : questionnaire.languages()) {
            groupTexts.add(
                    groupTexts.next(),
                    number,
                    LimeSurvey.html(group.title(), language),
                    LimeSurvey.html(group.introduction(), language),
                    LimeSurvey.language(language));
        }
        int order = 0;
        for (Question question : group.questions()) {
            add(question, number, order++);
        }
    }

    private void add(Question question, int group, int order) {
        int number = ++lastQuestion;
        String type = LimeSurvey.type(question.form());
        String theme = LimeSurvey.theme(question.form());
        questions.add(
                number,
                0,
                survey,
                group,
                type,
                question.code(),
                "",
                "N",
                LimeSurvey.yes(question.required()),
                "N",
                order,
                0,
                0,
                LimeSurvey.relevance(questionnaire, question),
                theme,
                0);
        for (Locale language : questionnaire.languages()) {
            questionTexts.add(
                    questionTexts.next(),
                    number,
                    LimeSurvey.html(question.text(), language),
                    LimeSurvey.html(question.help(), language),
                    LimeSurvey.language(language));
        }
        LimeSurvey.attributes(question.form()).forEach((name, value) -> attributes.add(number, name, value));
        int place = 0;
        for (AnswerOption option : LimeSurvey.answers(question.form())) {
            addAnswer(option, number, place++);
        }
        place = 0;
        for (AnswerOption option : LimeSurvey.subquestions(question.form())) {
            addSubquestion(option, number, group, type, place++);
        }
    }

    private void addAnswer(AnswerOption option, int question, int order) {
        int number = answers.next();
        answers.add(number, question, option.code(), order, 0, 0);
        for (Locale language : questionnaire.languages()) {
            answerTexts.add(
                    answerTexts.next(),
                    number,
                    LimeSurvey.html(option.text(), language),
                    LimeSurvey.language(language));
        }
    }

    private void addSubquestion(AnswerOption option, int parent, int group, String type, int order) {
        int number = ++lastQuestion;
        subquestions.add(
                number, parent, survey, group, type, option.code(), "", "N", "N", "N", order, 0, 0, "1", "", 0);
        for (Locale language : questionnaire.languages()) {
            questionTexts.add(
                    questionTexts.next(),
                    number,
                    LimeSurvey.html(option.text(), language),
                    "",
                    LimeSurvey.language(language));
        }
    }

    private LssTable survey() {
        Map<String, String> settings = LimeSurvey.settings(questionnaire);
        LssTable table = new LssTable("surveys", settings.keySet().toArray(String[]::new));
        table.add(settings.values().toArray());
        return table;
    }

    private LssTable languageSettings() {
        List<String> fields = new ArrayList<>(List.of("surveyls_survey_id", "surveyls_language"));
        fields.addAll(LimeSurvey.languageSettings(
                        questionnaire, questionnaire.languages().get(0))
                .keySet());
        LssTable table = new LssTable("surveys_languagesettings", fields.toArray(String[]::new));
        for (Locale language : questionnaire.languages()) {
            List<String> values = new ArrayList<>(List.of(survey, LimeSurvey.language(language)));
            values.addAll(LimeSurvey.languageSettings(questionnaire, language).values());
            table.add(values.toArray());
        }
        return table;
    }
}
