package org.handlungskonzept.reporting.questionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.BackgroundQuestion;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.NumberEntry;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.QuestionRole;
import org.handlungskonzept.survey.questionnaire.QuestionTopic;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.handlungskonzept.survey.questionnaire.TopicKind;
import org.handlungskonzept.testkit.LaatzenField1;

/** Questionnaires to write. */
final class SampleQuestionnaires {

    /** What texts may hold that means something elsewhere. */
    static final List<String> HOSTILE = List.of(
            "]]>",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "a\tb",
            "a\nb",
            "a\r\nb\rc",
            "{6*7}",
            "{SID}{TOKEN:EMAIL}",
            "&#123;6*7&#125;",
            "&lbrace;SID}",
            "%7BSID%7D",
            "\\{6*7\\}",
            "{\n6*7}",
            "=HYPERLINK(\"http://example.org\";\"x\")",
            "+49 511",
            "-1",
            "@SUM(A1)",
            "\uFF1D1+1",
            "\"quoted\"",
            "ends with a backslash \\",
            "\"\\\"",
            "left \u202E right",
            "closes \u202C what \u2069 others opened",
            "\u2066\u202E crossing \u2069",
            "\uD83D\uDE00 \uD840\uDC00",
            "control \u0001 \u000B \u007F \u0085 \u009F",
            "not a character \uFFFE \uFFFF",
            "\u2028 separators \u2029",
            "  blanks around  ",
            "'single' &amp; `ticks`",
            "<!-- -->",
            "<?php echo 1; ?>");

    private SampleQuestionnaires() {}

    /** Field 1 of Laatzen's concept, by its own four questions. */
    static Questionnaire laatzen() {
        return Questionnaire.builder("laatzen-panel-2025", LaatzenField1.concept())
                .languages(Locale.GERMAN, Locale.ENGLISH)
                .measures(EvaluationSchemes.laatzen())
                .background(
                        BackgroundQuestion.age(),
                        BackgroundQuestion.sex(),
                        BackgroundQuestion.district(
                                "Alt-Laatzen", "Gleidingen", "Grasdorf", "Ingeln-Oesselse", "Rethen"),
                        BackgroundQuestion.yearsInTown(),
                        BackgroundQuestion.children())
                .build();
    }

    /** Every form of answer and every kind of routing. */
    static Questionnaire everything() {
        return everything(text -> text);
    }

    /** The same with other words. */
    static Questionnaire everything(UnaryOperator<String> words) {
        Question known = Question.of(
                        "known",
                        both("Kennen Sie das Haus?", "Do you know the house?", words),
                        SingleChoice.of(option("Y", "ja", "yes", words), option("N", "nein", "no", words))
                                .withNoAnswer(option("X", "weiß nicht", "don’t know", words)))
                .withHelp(both("Das Haus steht am Markt.", "The house is at the market.", words))
                .withAnswerRequired()
                .about(QuestionTopic.of(TopicKind.MEASURE, "haus"));
        Question used = Question.of(
                        "used",
                        both("Was nutzen Sie dort?", "What do you use there?", words),
                        new MultipleChoice(List.of(
                                option("1", "Sprachcafé", "language café", words),
                                option("2", "Beratung", "advice", words),
                                option("3", "nichts davon", "none of these", words))))
                .onlyIf(new QuestionCondition("known", List.of("Y", "X")));
        Question often = Question.of(
                        "often",
                        both("Wie oft im Monat?", "How often a month?", words),
                        new NumberEntry(BigDecimal.ZERO, new BigDecimal("31"), 1))
                .onlyIf(new QuestionCondition("used", List.of("1", "2")));
        Question good = Question.of(
                        "good",
                        both("Wie gut ist es?", "How good is it?", words),
                        SingleChoice.scale(
                                        option("1", "schlecht", "bad", words),
                                        option("2", "mittel", "fair", words),
                                        option("3", "gut", "good", words))
                                .withApart(option("B1", "zu früh", "too early", words)))
                .about(QuestionTopic.of(TopicKind.GOAL, "teilhabe").by(new SchemeRef("laatzen", 1), "effect"));
        Question money = Question.of(
                "money",
                both("Was wäre es Ihnen wert?", "What is it worth to you?", words),
                new NumberEntry(null, null, 2));
        Question why = Question.of("why", both("Warum?", "Why?", words), new FreeText(500))
                .onlyIf(new QuestionCondition("good", List.of("1")));
        Question word = Question.of("word", both("Ein Wort dazu?", "One word on it?", words), new FreeText(30))
                .withRole(QuestionRole.BACKGROUND);
        return new Questionnaire(
                "everything",
                both("Befragung", "Survey", words),
                both("Guten Tag.\nDie Teilnahme ist freiwillig.", "Hello.\nTaking part is voluntary.", words),
                both("Danke.", "Thank you.", words),
                List.of(
                        new QuestionGroup(
                                both("Das Haus", "The house", words),
                                both("Es geht um das Haus.", "This is about the house.", words),
                                List.of(known, used, often, good)),
                        QuestionGroup.of(both("Und Sie?", "And you?", words), List.of(money, why, word))));
    }

    /** Each hostile text in every place. */
    static Stream<Questionnaire> hostile() {
        return HOSTILE.stream().map(text -> everything(words -> text));
    }

    /** Hostile texts joined by chance; the title stays short. */
    static Questionnaire random(long seed) {
        Random random = new Random(seed);
        return everything(words -> {
            List<String> pieces = new ArrayList<>();
            int count = 1 + random.nextInt(words.length() < 12 ? 2 : 5);
            for (int i = 0; i < count; i++) {
                pieces.add(HOSTILE.get(random.nextInt(HOSTILE.size())));
            }
            return String.join(random.nextBoolean() ? "" : " ", pieces);
        });
    }

    static byte[] bytes(QuestionnaireWriter writer, Questionnaire questionnaire) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(questionnaire, out);
        return out.toByteArray();
    }

    static String text(QuestionnaireWriter writer, Questionnaire questionnaire) throws IOException {
        return new String(bytes(writer, questionnaire), StandardCharsets.UTF_8);
    }

    private static AnswerOption option(String code, String german, String english, UnaryOperator<String> words) {
        return new AnswerOption(code, both(german, english, words));
    }

    private static LocalizedText both(String german, String english, UnaryOperator<String> words) {
        return LocalizedText.of(Locale.GERMAN, words.apply(german)).and(Locale.ENGLISH, words.apply(english));
    }
}
