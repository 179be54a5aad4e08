package org.handlungskonzept.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.evaluation.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireTest {

    private static final AnswerOption YES = new AnswerOption("Y", both("ja", "yes"));
    private static final AnswerOption NO = new AnswerOption("N", both("nein", "no"));
    private static final AnswerOption UNKNOWN = new AnswerOption("X", both("weiß nicht", "don't know"));

    private final Question known = Question.of(
            "known",
            both("Kennen Sie das Sprachcafé?", "Do you know the language café?"),
            SingleChoice.of(YES, NO).withNoAnswer(UNKNOWN));
    private final Question why = Question.of("why", both("Warum nicht?", "Why not?"), FreeText.sentences())
            .onlyIf(condition("known", "N"));

    private static LocalizedText both(String german, String english) {
        return LocalizedText.of(Locale.GERMAN, german).and(Locale.ENGLISH, english);
    }

    private static QuestionCondition condition(String question, String... options) {
        return new QuestionCondition(question, List.of(options));
    }

    private static Questionnaire asking(Question... questions) {
        return Questionnaire.of(
                "panel-2025",
                both("Befragung", "Survey"),
                List.of(QuestionGroup.of(both("Angebote", "Offers"), List.of(questions))));
    }

    @Test
    void asksInTheGivenOrderAndNamesItsOwnLanguageFirst() {
        Questionnaire questionnaire = asking(known, why);

        assertThat(questionnaire.questions()).containsExactly(known, why);
        assertThat(questionnaire.languages()).containsExactly(Locale.GERMAN, Locale.ENGLISH);
        assertThat(questionnaire.question("why")).contains(why);
        assertThat(questionnaire.question("Why")).isEmpty();
    }

    @Test
    void offersTheAnswerOfThoseWhoDoNotKnowLast() {
        assertThat(SingleChoice.of(YES, NO).withNoAnswer(UNKNOWN).offered()).containsExactly(YES, NO, UNKNOWN);
        assertThat(SingleChoice.scale(NO, YES).offered()).containsExactly(NO, YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "a_b", "frage-1", "ä", "a23456789012345678901", "=cmd"})
    void refusesCodesThatSurveySystemsDoNotTake(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.of(code, both("?", "?"), FreeText.sentences()))
                .withMessageContaining("at most 19 letters");
    }

    @Test
    void refusesTwoQuestionsWhoseCodesDifferByCaseOnly() {
        Question same = Question.of("KNOWN", both("?", "?"), FreeText.sentences());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(known, same))
                .withMessageContaining("KNOWN");
    }

    @Test
    void refusesAConditionOnWhatComesLater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(why, known))
                .withMessageContaining("(why) depends on (known), which is not asked before it");
    }

    @Test
    void refusesAConditionOnItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> known.onlyIf(condition("known", "Y")))
                .withMessageContaining("after itself");
    }

    @Test
    void refusesAConditionOnAnAnswerThatIsNotOffered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(known, why.onlyIf(condition("known", "N", "Z"))))
                .withMessageContaining("[N, Z]");
    }

    @Test
    void refusesAConditionOnANumberOrAText() {
        Question age = Question.of("age", both("Alter?", "Age?"), NumberEntry.whole(0, 120));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(age, why.onlyIf(condition("age", "18"))))
                .withMessageContaining("does not offer");
    }

    @Test
    void refusesATextThatIsMissingInALanguage() {
        Question german = Question.of("only", LocalizedText.of(Locale.GERMAN, "Nur deutsch?"), FreeText.sentences());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(german))
                .withMessageContaining("question (only)")
                .withMessageContaining("translate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(known).withWelcome(LocalizedText.of(Locale.GERMAN, "Guten Tag")))
                .withMessageContaining("welcome");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(known).withClosing(LocalizedText.of(Locale.GERMAN, "Danke")))
                .withMessageContaining("closing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(known.withHelp(LocalizedText.of(Locale.GERMAN, "Nur einmal."))))
                .withMessageContaining("help for (known)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(Question.of(
                        "way",
                        both("Wie?", "How?"),
                        SingleChoice.of(YES, new AnswerOption("B", LocalizedText.of(Locale.GERMAN, "Bus"))))))
                .withMessageContaining("answer (B) to (way)");
    }

    @Test
    void refusesAGroupThatIsNotInEveryLanguage() {
        LocalizedText german = LocalizedText.of(Locale.GERMAN, "Angebote");
        LocalizedText both = both("Angebote", "Offers");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> grouped(new QuestionGroup(german, null, List.of(known))))
                .withMessageContaining("title of a group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grouped(new QuestionGroup(both, german, List.of(known))))
                .withMessageContaining("introduction of a group");
    }

    private static Questionnaire grouped(QuestionGroup group) {
        return Questionnaire.of("panel-2025", both("Befragung", "Survey"), List.of(group));
    }

    @Test
    void refusesAChoiceWithOneAnswerOrACodeTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SingleChoice.of(YES))
                .withMessageContaining("two answers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SingleChoice.of(YES, NO).withNoAnswer(YES))
                .withMessageContaining("(Y) stands for two answers");
    }

    @Test
    void refusesBoundsThatHoldNoNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberEntry.whole(3, 2));
        assertThat(new NumberEntry(new BigDecimal("1.0"), new BigDecimal("1"), 1).decimals())
                .isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberEntry(null, null, 7));
    }

    @Test
    void refusesATopicWithHalfACriterion() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionTopic(TopicKind.GOAL, "1-1", null, "effect"));
        assertThat(QuestionTopic.of(TopicKind.GOAL, "1-1")
                        .by(new SchemeRef("laatzen", 1), "effect")
                        .criterion())
                .isEqualTo("effect");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SID", "token", "That", "or", "id", "submitdate"})
    void refusesCodesThatMeanSomethingElseInSurveySystems(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.of(code, both("Was?", "What?"), FreeText.sentences()))
                .withMessageContaining("another meaning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "01", "10", "Other"})
    void refusesAnswersThatSurveySystemsCannotTellApart(String code) {
        AnswerOption one = new AnswerOption("1", both("eins", "one"));
        AnswerOption ten = new AnswerOption("1e1", both("zehn", "ten"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SingleChoice.of(YES, one, ten, new AnswerOption(code, both("gleich", "same"))));
    }

    @Test
    void offersAnswersBesideAScaleOnly() {
        assertThat(SingleChoice.scale(NO, YES).withApart(UNKNOWN).offered()).containsExactly(NO, YES, UNKNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SingleChoice.of(NO, YES).withApart(UNKNOWN))
                .withMessageContaining("there is none");
    }

    @Test
    void keepsBoundsOfNumbersInOneForm() {
        assertThat(new NumberEntry(new BigDecimal("1.50"), new BigDecimal("1E+2"), 2))
                .isEqualTo(new NumberEntry(new BigDecimal("1.5"), new BigDecimal("100"), 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberEntry(null, new BigDecimal("1E+999999999"), 0))
                .withMessageContaining("(40) digits");
    }

    @Test
    void refusesTextsThatFallBackToAnotherLanguage() {
        LocalizedText english = LocalizedText.of(Locale.ENGLISH, "Why?").and(Locale.GERMAN, "Warum?");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(Question.of("why", english, FreeText.sentences())))
                .withMessageContaining("falls back to (en), the questionnaire to (de)");
    }
}
