package org.handlungskonzept.survey.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.survey.DisclosureRule;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.handlungskonzept.testkit.SampleQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersCollectorTest {

    @ParameterizedTest
    @CsvSource({
        "known=Z, UNKNOWN_CODE, known",
        "known=y, UNKNOWN_CODE, known",
        "known=Yesssss, UNKNOWN_CODE, known",
        "rating=\u0661, UNKNOWN_CODE, rating",
        "uses=Q, UNKNOWN_CODE, uses",
        "visits=366, BOUNDS, visits",
        "visits=-1, BOUNDS, visits",
        "visits=99999999999999999999999, BOUNDS, visits",
        "visits=1.5, NUMBER, visits",
        "visits=zwei, NUMBER, visits",
        "visits=\u0661, NUMBER, visits",
        "visits=-, NUMBER, visits",
        "visits=1e2, NUMBER, visits",
        "km=1.25, NUMBER, km",
        "km=.5, NUMBER, km",
        "km=5., NUMBER, km",
        "km=99.1, BOUNDS, km"
    })
    void refusesAnAnswerThatWasNotOffered(String answer, AnswerProblemKind kind, String column) {
        AnswersImport refused =
                Rows.first().add("1", "known=Y").add("2", answer).finish();

        assertThat(refused.answers()).isEmpty();
        assertThat(refused.problems().get(0)).satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.message())
                    .startsWith("Row (2), column (%s): ".formatted(column))
                    .contains("\nMaybe ");
        });
        assertThat(refused.taken()).isZero();
        assertThat(refused.rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "007", "12.0", "12.0000000000", "-0", "365"})
    void readsWholeNumbersAlsoWithZerosBehindThePoint(String number) {
        Answers answers = Rows.first().add("1", "visits=" + number).answers();

        assertThat(answers.numbers("visits").mean()).hasValue(Double.parseDouble(number) + 0.0);
    }

    @Test
    void saysWhyAnAnswerIsRefused() {
        assertThat(refusal("visits=zwei")).contains("is not a number with at most (0) decimals");
        assertThat(refusal("visits=366")).contains("is not from (0) to (365)");
        assertThat(refusal("km=99.1")).contains("is not from (0.0) to (99.0)");
        assertThat(refusal("known=N", "why=" + "a".repeat(201))).contains("longer than the (200) characters");
        assertThat(refusal("known=N", "why=a\0b")).contains("the character NUL");
        assertThat(refusal("rating=Q")).contains("is not one of [1, 2, 3, 9]");
    }

    private static String refusal(String... answers) {
        return Rows.first().add("1", answers).finish().problems().get(0).message();
    }

    @Test
    void refusesATextThatIsTooLongOrCannotBeKept() {
        AnswersImport refused = Rows.first()
                .add("1", "known=N", "why=" + "\uD83D\uDE00".repeat(200))
                .add("2", "known=N", "why=" + "a".repeat(201))
                .add("3", "known=N", "why=a\0b")
                .add("4", "known=N", "why=\uD83D")
                .finish();

        assertThat(refused.problems())
                .extracting(AnswerProblem::row, AnswerProblem::kind)
                .containsExactly(
                        tuple(2L, AnswerProblemKind.TEXT_LENGTH),
                        tuple(3L, AnswerProblemKind.CHARACTER),
                        tuple(4L, AnswerProblemKind.CHARACTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"known=Y", "known=X", "visits=1"})
    void refusesAnAnswerToAQuestionThatWasNotAsked(String before) {
        AnswersImport refused = Rows.first().add("1", before, "why=keine Zeit").finish();

        assertThat(refused.problems()).extracting(AnswerProblem::kind).containsExactly(AnswerProblemKind.NOT_ASKED);
        assertThat(refused.problems().get(0).column()).isEqualTo("why");
    }

    @Test
    void neverShowsAnswersOrKeysInProblems() {
        AnswersImport refused = Rows.first()
                .add("token-4711", "known=Y")
                .add("token-4711", "known=geheim", "visits=geheim", "why=geheim", "uses=geheim")
                .add("token-4711", "known=N")
                .finish();

        assertThat(refused.problems()).hasSize(5);
        assertThat(refused.problems())
                .extracting(AnswerProblem::message)
                .noneMatch(message -> message.contains("geheim") || message.contains("4711"));
    }

    @Test
    void refusesTwoAnswersForOneKeyAndNamesBothRows() {
        AnswersImport refused = Rows.first()
                .add("t", "known=Y")
                .add("u", "known=Y")
                .add("t", "known=Y")
                .finish();

        assertThat(refused.answers()).isEmpty();
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(AnswerProblemKind.KEY_TWICE);
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.message()).contains("row (1)");
        });
    }

    @Test
    void refusesAResponseWithoutAKeyOrWithOneThatIsNone() {
        AnswersImport refused = Rows.first()
                .add("", "known=Y")
                .add("k".repeat(AnswersCollector.LONGEST_KEY + 1), "known=Y")
                .finish();

        assertThat(refused.problems())
                .extracting(AnswerProblem::kind)
                .containsExactly(AnswerProblemKind.KEY_MISSING, AnswerProblemKind.KEY_MISSING);
        assertThat(refused.problems().get(1).message()).contains("has more than (200) characters");
        assertThat(Rows.first()
                        .add("k".repeat(AnswersCollector.LONGEST_KEY), "known=Y")
                        .answers()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void knowsAllKeysAgainHoweverManyThereAre() {
        Rows first = Rows.first();
        IntStream.range(0, 3_000).forEach(i -> first.add("k" + i, "visits=" + i % 300));
        Answers known = first.answers();
        Rows again = Rows.of(AnswersCollector.into(known, AnswerLimits.usual()));
        IntStream.range(0, 3_001).forEach(i -> again.add("k" + i, "visits=" + i % 300));

        AnswersImport result = again.finish();

        assertThat(result.orThrow().size()).isEqualTo(3_001);
        assertThat(result.taken()).isEqualTo(1);
    }

    @Test
    void changesNothingIfTheSameComesAgain() {
        Answers known = Rows.first()
                .add("1", "known=N", "why=weit weg", "km=12.5")
                .add("2", "known=Y", "rating=3", "uses=K", "uses=T")
                .answers();

        AnswersImport again = Rows.of(AnswersCollector.into(known, AnswerLimits.usual()))
                .add("2", "uses=T", "uses=K", "known=Y", "rating=3")
                .add("1", "known=N", "why=weit weg", "km=12.50")
                .finish();

        assertThat(again.alreadyKnown()).isEqualTo(2);
        assertThat(again.taken()).isZero();
        assertThat(again.orThrow().size()).isEqualTo(2);
        assertThat(again.orThrow().distribution("known")).isEqualTo(known.distribution("known"));
    }

    @Test
    void addsWhatIsNewAndLeavesTheKnownAnswersAsTheyWere() {
        Answers known = Rows.first().add("1", "known=Y").answers();

        Answers more = Rows.of(AnswersCollector.into(known, AnswerLimits.usual()))
                .add("1", "known=Y")
                .add("2", "known=N", "why=weit weg")
                .answers();

        assertThat(more.distribution("known").counts()).containsExactly(1, 1);
        assertThat(known.size()).isEqualTo(1);
        assertThat(known.distribution("known").counts()).containsExactly(1, 0);
        assertThat(known.texts("why", new DisclosureRule(3, 3))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"known=Y", "why=zu weit", "km=12.6", "uses=B", "age=A1"})
    void refusesOtherAnswersForAKnownKeyAndNamesBothRows(String change) {
        Answers known = Rows.first()
                .add("0")
                .add("1", "known=N", "why=weit weg", "km=12.5")
                .answers();
        AnswersCollector collector = AnswersCollector.into(known, AnswerLimits.usual());
        String[] changed = change.equals("known=Y")
                ? new String[] {change, "km=12.5"}
                : new String[] {"known=N", "why=weit weg", "km=12.5", change};

        AnswersImport refused =
                Rows.of(collector).add("3").add("4").add("1", changed).finish();

        assertThat(refused.answers()).isEmpty();
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(AnswerProblemKind.KEY_CHANGED);
            assertThat(problem.message()).startsWith("Row (3)").contains("row (2) of an earlier import");
        });
        assertThat(known.size()).isEqualTo(2);
    }

    @Test
    void refusesAKnownKeyThatComesTwice() {
        Answers known = Rows.first().add("1", "known=Y").answers();

        AnswersImport refused = Rows.of(AnswersCollector.into(known, AnswerLimits.usual()))
                .add("1", "known=Y")
                .add("1", "known=Y")
                .finish();

        assertThat(refused.problems()).extracting(AnswerProblem::kind).containsExactly(AnswerProblemKind.KEY_TWICE);
    }

    @Test
    void countsWhatWasLeftOutAndForgetsItsProblems() {
        AnswersImport taken =
                Rows.first().leaveOut("1", "known=Z").add("1", "known=Y").finish();

        assertThat(taken.problems()).isEmpty();
        assertThat(taken.rows()).isEqualTo(2);
        assertThat(taken.incomplete()).isEqualTo(1);
        assertThat(taken.taken()).isEqualTo(1);
        assertThat(taken.orThrow().size()).isEqualTo(1);
    }

    @Test
    void stopsCountingProblemsAtABound() {
        AnswersCollector collector = AnswersCollector.of(
                SampleQuestionnaire.cafe(), AnswerLimits.usual().withProblems(3));
        Rows rows = Rows.of(collector);
        assertThat(collector.hasRoom()).isTrue();

        IntStream.range(0, 10).forEach(i -> rows.add("k" + i, "known=Z"));

        assertThat(collector.hasRoom()).isFalse();
        AnswersImport refused = rows.finish();
        assertThat(refused.problems()).hasSize(3);
        assertThat(refused.endedEarly()).isTrue();
        assertThatExceptionOfType(AnswersRefusedException.class)
                .isThrownBy(refused::orThrow)
                .withMessageStartingWith("Nothing was taken")
                .satisfies(thrown -> assertThat(thrown.problems()).hasSize(3));
    }

    @Test
    void takesNotMoreResponsesThanAllowedAndSaysTheirMemory() {
        AnswersCollector collector = AnswersCollector.of(
                SampleQuestionnaire.cafe(), AnswerLimits.usual().withResponses(2));

        AnswersImport refused = Rows.of(collector).add("1").add("2").add("3").finish();

        assertThat(refused.answers()).isEmpty();
        assertThat(refused.endedEarly()).isTrue();
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(AnswerProblemKind.LIMIT);
            assertThat(problem.message()).contains("(2) responses", "(67) bytes");
        });
    }

    @Test
    void takesNotMoreCharactersThanAllowed() {
        AnswersCollector collector = AnswersCollector.of(
                SampleQuestionnaire.cafe(), AnswerLimits.usual().withTextCharacters(9));

        AnswersImport refused = Rows.of(collector)
                .add("1", "known=N", "why=12345")
                .add("2", "known=N", "why=12345")
                .finish();

        assertThat(refused.problems()).extracting(AnswerProblem::kind).containsExactly(AnswerProblemKind.LIMIT);
        AnswersCollector exact = AnswersCollector.of(
                SampleQuestionnaire.cafe(), AnswerLimits.usual().withTextCharacters(10));
        assertThat(Rows.of(exact)
                        .add("1", "known=N", "why=12345")
                        .add("2", "known=N", "why=12345")
                        .answers()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void takesNothingAfterItIsFinished() {
        AnswersCollector collector = AnswersCollector.of(SampleQuestionnaire.cafe(), AnswerLimits.usual());
        collector.finish();

        assertThatIllegalStateException().isThrownBy(() -> collector.begin(1));
        assertThatIllegalStateException().isThrownBy(collector::finish);
    }

    @Test
    void refusesSlotsOfWhatIsNotAsked() {
        AnswersCollector collector = AnswersCollector.of(SampleQuestionnaire.cafe(), AnswerLimits.usual());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> collector.slot("Known", "c"))
                .withMessageContaining("(Known) is not in the questionnaire");
        assertThatIllegalArgumentException().isThrownBy(() -> collector.slot("known", "Y", "c"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> collector.slot("uses", "Q", "c"))
                .withMessageContaining("(Q) is not one of [K, B, T]");
    }

    @Test
    void refusesAChoiceOfMoreAnswersThanAByteHolds() {
        LocalizedText text = LocalizedText.of(Locale.GERMAN, "Land?");
        AnswerOption[] options = IntStream.rangeClosed(1, 256)
                .mapToObj(i -> new AnswerOption("L" + i, text))
                .toArray(AnswerOption[]::new);
        Questionnaire many = Questionnaire.of(
                "many",
                text,
                List.of(QuestionGroup.of(text, List.of(Question.of("land", text, SingleChoice.of(options))))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswersCollector.of(many, AnswerLimits.usual()))
                .withMessageContaining("(256) answers");
    }

    @Test
    void refusesLimitsBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerLimits.usual().withResponses(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerLimits.usual().withTextCharacters(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerLimits.usual().withProblems(0));
    }
}
