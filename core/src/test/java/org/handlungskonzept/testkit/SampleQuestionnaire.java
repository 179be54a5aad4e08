package org.handlungskonzept.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.NumberEntry;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.QuestionRole;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.survey.questionnaire.SingleChoice;

/** An invented questionnaire (Beispielfragebogen) with a question of each form and two that depend on another. */
public final class SampleQuestionnaire {

    private SampleQuestionnaire() {}

    /**
     * Asks for age, whether a language café is known, a rating or why not, what is used, visits and a distance.
     *
     * @return the questionnaire
     */
    public static Questionnaire cafe() {
        return Questionnaire.of(
                "cafe-2025",
                both("Sprachcafé", "Language café"),
                List.of(
                        QuestionGroup.of(both("Zur Person", "About you"), List.of(age())),
                        QuestionGroup.of(
                                both("Angebot", "Offer"), List.of(known(), why(), rating(), uses(), visits(), km()))));
    }

    private static Question age() {
        return Question.of(
                        "age",
                        both("Wie alt sind Sie?", "How old are you?"),
                        SingleChoice.scale(
                                option("A1", "18 bis 39", "18 to 39"),
                                option("A2", "40 bis 64", "40 to 64"),
                                option("A3", "65 und älter", "65 and older")))
                .withRole(QuestionRole.BACKGROUND);
    }

    private static Question known() {
        return Question.of(
                "known",
                both("Kennen Sie das Sprachcafé?", "Do you know the language café?"),
                SingleChoice.of(option("Y", "ja", "yes"), option("N", "nein", "no"))
                        .withNoAnswer(option("X", "weiß nicht", "don't know")));
    }

    private static Question why() {
        return Question.of("why", both("Warum nicht?", "Why not?"), new FreeText(200))
                .onlyIf(new QuestionCondition("known", List.of("N")));
    }

    private static Question rating() {
        return Question.of(
                        "rating",
                        both("Wie gut ist es?", "How good is it?"),
                        SingleChoice.scale(
                                        option("1", "schlecht", "bad"),
                                        option("2", "mittel", "fair"),
                                        option("3", "gut", "good"))
                                .withNoAnswer(option("9", "keine Angabe", "no answer")))
                .onlyIf(new QuestionCondition("known", List.of("Y")));
    }

    private static Question uses() {
        return Question.of(
                "uses",
                both("Was nutzen Sie?", "What do you use?"),
                new MultipleChoice(List.of(
                        option("K", "Kurse", "courses"),
                        option("B", "Beratung", "advice"),
                        option("T", "Treffen", "meetings"))));
    }

    private static Question visits() {
        return Question.of("visits", both("Wie oft?", "How often?"), NumberEntry.whole(0, 365));
    }

    private static Question km() {
        return Question.of(
                "km", both("Wie weit?", "How far?"), new NumberEntry(BigDecimal.ZERO, BigDecimal.valueOf(99), 1));
    }

    private static AnswerOption option(String code, String german, String english) {
        return new AnswerOption(code, both(german, english));
    }

    private static LocalizedText both(String german, String english) {
        return LocalizedText.of(Locale.GERMAN, german).and(Locale.ENGLISH, english);
    }
}
