package org.handlungskonzept.survey.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.survey.CountTable;
import org.handlungskonzept.survey.DisclosureRule;
import org.handlungskonzept.survey.Distribution;
import org.handlungskonzept.survey.SampledSurvey;
import org.handlungskonzept.survey.Weighting;
import org.handlungskonzept.survey.questionnaire.AnswerOption;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.NumberEntry;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final DisclosureRule RULE = new DisclosureRule(3, 3);

    @Test
    void keepsNoAnswerLeftOutAndNotAskedApart() {
        Answers answers = Rows.first()
                .add("1", "known=Y", "rating=3")
                .add("2", "known=Y", "rating=9")
                .add("3", "known=Y")
                .add("4", "known=N")
                .add("5", "known=X")
                .add("6")
                .answers();

        assertThat(answers.size()).isEqualTo(6);
        assertThat(answers.distribution("known")).isEqualTo(new Distribution(List.of("Y", "N"), List.of(3, 1), 1, 1));
        assertThat(answers.distribution("rating"))
                .isEqualTo(new Distribution(List.of("1", "2", "3"), List.of(0, 0, 1), 1, 1));
        assertThat(answers.notAsked("rating")).isEqualTo(3);
        assertThat(answers.notAsked("known")).isZero();
    }

    @Test
    void countsChosenAnswersAndThoseWhoChoseNone() {
        Answers answers = Rows.first()
                .add("1", "uses=K", "uses=T")
                .add("2", "uses=T")
                .add("3")
                .answers();

        ChoiceCounts counts = answers.choices("uses");

        assertThat(counts).isEqualTo(new ChoiceCounts(List.of("K", "B", "T"), List.of(1, 0, 2), 2, 1));
        assertThat(counts.share("K").value()).isEqualTo(0.5);
        assertThat(counts.share("K").missing()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> counts.share("Q"));
    }

    @Test
    void countsNobodyAsSilentWhoWasNotAsked() {
        Questionnaire questionnaire = askedByUse();
        AnswersCollector collector = AnswersCollector.of(questionnaire, AnswerLimits.usual());
        AnswerSlot courses = collector.slot("uses", "K", "uses[K]");
        AnswerSlot meetings = collector.slot("uses", "T", "uses[T]");
        AnswerSlot often = collector.slot("often", "often");
        AnswerSlot week = collector.slot("days", "M", "days[M]");
        person(collector, "1", courses, often, "3", week);
        person(collector, "2", courses, often, "", meetings);
        person(collector, "3", meetings, often, "", meetings);
        person(collector, "4", null, often, "", null);

        Answers answers = collector.finish().orThrow();

        assertThat(answers.notAsked("often")).isEqualTo(2);
        assertThat(answers.numbers("often").answered()).isEqualTo(1);
        assertThat(answers.numbers("often").missing()).isEqualTo(1);
        assertThat(answers.choices("days")).isEqualTo(new ChoiceCounts(List.of("M", "S"), List.of(1, 0), 1, 1));
    }

    @Test
    void takesNoMissingAnswerForOneThatSaysNothing() {
        Answers answers =
                Rows.first().add("1", "age=A1").add("2").add("3", "age=A3").answers();

        assertThat(answers.distribution("age"))
                .isEqualTo(new Distribution(List.of("A1", "A2", "A3"), List.of(1, 0, 1), 0, 1));
    }

    @Test
    void takesTheMedianHalfWayAndTheMeanExactly() {
        Answers answers = Rows.first()
                .add("1", "km=0.1")
                .add("2", "km=0.2")
                .add("3", "km=0.4")
                .add("4", "km=99")
                .add("5")
                .answers();

        NumberSummary summary = answers.numbers("km");

        assertThat(summary.answered()).isEqualTo(4);
        assertThat(summary.missing()).isEqualTo(1);
        assertThat(summary.median()).hasValue(0.3);
        assertThat(summary.mean()).hasValue(24.925);
        assertThat(answers.numbers("visits").median()).isEmpty();
        assertThat(answers.numbers("visits").mean()).isEmpty();
    }

    @Test
    void doesNotOverflowWhereNumbersHaveEighteenDigits() {
        long[] large = new long[100];
        Arrays.fill(large, 999_999_999_999_999_998L);

        assertThat(NumberSummary.of(large, 0, 0).mean()).hasValue(999_999_999_999_999_998d);
    }

    @Test
    void showsTextsOnlyOfEnoughPeopleAndNotInTheirOrder() {
        Rows rows = Rows.first();
        Stream.of("zu weit", "keine Zeit", "=1+1").forEach(text -> rows.add(text, "known=N", "why=" + text, "age=A1"));
        rows.add("x", "known=N", "why=unbekannt", "age=A2");
        rows.add("y", "known=N", "why=allein");
        Answers answers = rows.answers();

        assertThat(answers.texts("why", RULE)).containsExactly("=1+1", "allein", "keine Zeit", "unbekannt", "zu weit");
        assertThat(answers.texts("why", DisclosureRule.usual())).isEmpty();
        assertThat(answers.texts("why", "age", RULE))
                .isEqualTo(Map.of("A1", List.of("=1+1", "keine Zeit", "zu weit"), "A2", List.of(), "A3", List.of()));
    }

    @Test
    void weightsPeopleToTheRegisterWithoutTellingTheirClasses() {
        Answers answers = Rows.first()
                .add("1", "age=A1", "known=Y", "visits=10")
                .add("2", "age=A1", "known=N")
                .add("3", "age=A2", "known=Y", "visits=4")
                .add("4", "known=N", "visits=1", "uses=K")
                .answers();
        SampledSurvey survey = SampledSurvey.randomSample(1_000, 10, 4);

        Weighting weighting =
                answers.weighted(survey, List.of(new BackgroundMargin("age", Map.of("A1", 600L, "A2", 400L), "A2")));

        assertThat(answers.share(weighting, "known", Set.of("Y")).value()).isCloseTo(0.5, within(1e-12));
        assertThat(answers.mean(weighting, "visits").value())
                .isCloseTo((300 * 10 + 200 * 4 + 200) / 700.0, within(1e-12));
        assertThat(answers.mean(weighting, "visits").missing()).isEqualTo(1);
        assertThat(answers.share(weighting, "uses", Set.of("K")).answered()).isEqualTo(1);
        assertThat(answers.share(weighting, "uses", Set.of("K")).value()).isEqualTo(1);
    }

    @Test
    void weightsNumbersWithDecimalsAndChoicesOfSeveral() {
        Answers answers = Rows.first()
                .add("1", "age=A1", "km=1.5", "uses=K")
                .add("2", "age=A2", "km=4", "uses=T")
                .answers();
        Weighting weighting = answers.weighted(
                SampledSurvey.randomSample(1_000, 10, 2),
                List.of(new BackgroundMargin("age", Map.of("A1", 600L, "A2", 400L), "A2")));

        assertThat(answers.mean(weighting, "km").value()).isCloseTo(0.6 * 1.5 + 0.4 * 4, within(1e-12));
        assertThat(answers.share(weighting, "uses", Set.of("K")).value()).isCloseTo(0.6, within(1e-12));
        assertThat(answers.share(weighting, "uses", Set.of("K", "T")).value()).isCloseTo(1, within(1e-12));
    }

    @Test
    void doesNotGuessTheClassOfThoseWhoGaveNone() {
        Answers answers = Rows.first().add("1", "age=A1").add("2").answers();
        SampledSurvey survey = SampledSurvey.randomSample(1_000, 10, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        answers.weighted(survey, List.of(new BackgroundMargin("age", Map.of("A1", 1_000L), null))))
                .withMessageContaining("Of (2) people, (1) gave no answer to (age)");
        assertThatIllegalArgumentException().isThrownBy(() -> new BackgroundMargin("age", Map.of("A1", 1_000L), "A2"));
    }

    @Test
    void namesTheQuestionThatIsOfAnotherForm() {
        Answers answers = Rows.first().add("1").answers();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.distribution("visits"))
                .withMessageContaining("(visits) is not a single choice, but a (NumberEntry)");
        assertThatIllegalArgumentException().isThrownBy(() -> answers.choices("known"));
        assertThatIllegalArgumentException().isThrownBy(() -> answers.numbers("known"));
        assertThatIllegalArgumentException().isThrownBy(() -> answers.texts("known", RULE));
        assertThatIllegalArgumentException().isThrownBy(() -> answers.crossed("age", "uses"));
        assertThatIllegalArgumentException().isThrownBy(() -> answers.notAsked("nothing"));
    }

    @Test
    void countsAsSomebodyWouldByHandOverManyPages() {
        long seed = 20261128;
        System.out.println("Answers are drawn with the seed " + seed);
        Random random = new Random(seed);
        Rows rows = Rows.first();
        Map<String, Integer> byHand = new HashMap<>();
        int[][] crossed = new int[3][3];
        double visits = 0;
        List<Integer> entered = new ArrayList<>();
        int people = 150_000;
        for (int i = 0; i < people; i++) {
            int age = random.nextInt(3);
            int rating = random.nextInt(4);
            int number = random.nextInt(366);
            boolean courses = random.nextBoolean();
            rows.add(
                    "k" + i,
                    "age=A" + (age + 1),
                    "known=Y",
                    "rating=" + (rating == 3 ? 9 : rating + 1),
                    "visits=" + number,
                    courses ? "uses=K" : "uses=");
            byHand.merge(rating + "", 1, Integer::sum);
            byHand.merge("K" + courses, 1, Integer::sum);
            if (rating < 3) {
                crossed[age][rating]++;
            }
            visits += number;
            entered.add(number);
        }

        Answers answers = rows.answers();

        assertThat(answers.distribution("rating").counts())
                .containsExactly(byHand.get("0"), byHand.get("1"), byHand.get("2"));
        assertThat(answers.distribution("rating").noAnswer()).isEqualTo(byHand.get("3"));
        assertThat(answers.choices("uses").counts()).containsExactly(byHand.get("Ktrue"), 0, 0);
        CountTable table = answers.crossed("age", "rating");
        assertThat(table.rows()).containsExactly("A1", "A2", "A3");
        for (int age = 0; age < 3; age++) {
            for (int rating = 0; rating < 3; rating++) {
                assertThat(table.counts().get(age).get(rating)).isEqualTo(crossed[age][rating]);
            }
        }
        entered.sort(null);
        assertThat(answers.numbers("visits").mean().orElseThrow()).isCloseTo(visits / people, within(1e-9));
        assertThat(answers.numbers("visits").median())
                .hasValue((entered.get(people / 2 - 1) + entered.get(people / 2)) / 2.0);
    }

    private static Questionnaire askedByUse() {
        LocalizedText text = LocalizedText.of(Locale.GERMAN, "Frage?");
        QuestionCondition courses = new QuestionCondition("uses", List.of("K"));
        return Questionnaire.of(
                "kurse",
                text,
                List.of(QuestionGroup.of(
                        text,
                        List.of(
                                Question.of(
                                        "uses",
                                        text,
                                        new MultipleChoice(
                                                List.of(new AnswerOption("K", text), new AnswerOption("T", text)))),
                                Question.of("often", text, NumberEntry.whole(0, 9))
                                        .onlyIf(courses),
                                Question.of(
                                                "days",
                                                text,
                                                new MultipleChoice(List.of(
                                                        new AnswerOption("M", text), new AnswerOption("S", text))))
                                        .onlyIf(courses)))));
    }

    private static void person(
            AnswersCollector collector,
            String key,
            @Nullable AnswerSlot uses,
            AnswerSlot often,
            String number,
            @Nullable AnswerSlot more) {
        collector.begin(Long.parseLong(key));
        collector.key(key);
        for (AnswerSlot chosen : Stream.of(uses, more).filter(Objects::nonNull).toList()) {
            chosen.put("Y");
        }
        often.put(number);
        collector.end();
    }

    @Test
    void offersNoMethodThatTellsOfOnePerson() {
        List<String> published = Stream.of(Answers.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Stream.of(method.getParameterTypes()).anyMatch(type -> type == int.class)
                        || method.getReturnType().isArray()
                        || List.of(List.class, Stream.class, Iterable.class).contains(method.getReturnType()))
                .filter(method -> !List.of(method.getParameterTypes()).contains(DisclosureRule.class))
                .map(Method::getName)
                .toList();

        assertThat(published).isEmpty();
    }
}
