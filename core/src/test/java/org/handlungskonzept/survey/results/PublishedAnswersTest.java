package org.handlungskonzept.survey.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import org.handlungskonzept.survey.DisclosureRule;
import org.handlungskonzept.survey.Share;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.junit.jupiter.api.Test;

class PublishedAnswersTest {

    private static final DisclosureRule RULE = DisclosureRule.usual();

    /** 30 younger and 20 older people; few of the older were reached. */
    private static SmallTown town() {
        return new SmallTown()
                .add(25, Map.of("age", "A1", "reached", "4", "effect", "E1", "uses", "K"))
                .add(5, Map.of("age", "A1", "reached", "3", "effect", "E2", "uses", "B"))
                .add(14, Map.of("age", "A2", "reached", "3", "effect", "E2", "uses", "K"))
                .add(6, Map.of("age", "A2", "reached", "4", "effect", "X"));
    }

    private static PublishedChoice choice(PublishedAnswers published, String question) {
        return (PublishedChoice) published.question(question).orElseThrow();
    }

    @Test
    void countsAndComparesWhereNothingIsSmall() {
        PublishedAnswers published = PublishedAnswers.of(town().answers(), RULE, "age");

        PublishedChoice reached = choice(published, "reached");
        assertThat(reached.share("4")).contains(Share.of(31, 50));
        assertThat(reached.distribution().orElseThrow().topTwo()).isEqualTo(Share.of(50, 50));
        assertThat(reached.byClass()).isNotNull().satisfies(table -> {
            assertThat(table.isWhole()).isTrue();
            assertThat(table.cells().get(3)).extracting(cell -> cell.count()).containsExactly(25, 6, 0);
        });
        assertThat(choice(published, "effect"))
                .returns(6, PublishedChoice::noAnswer)
                .returns(0, PublishedChoice::leftOut)
                .returns(44, PublishedChoice::answered);
        assertThat(published.people()).isEqualTo(50);
    }

    @Test
    void hidesASmallCountWithAnotherAndComparesNothingThen() {
        PublishedAnswers published =
                PublishedAnswers.of(town().add(2, Map.of("reached", "1")).answers(), RULE, "age");

        PublishedChoice reached = choice(published, "reached");
        assertThat(reached.share("1")).isEmpty();
        assertThat(reached.counts().cells().stream().filter(row -> row.get(0).isHidden()))
                .hasSize(2);
        assertThat(reached.distribution())
                .as("median and top two would tell something")
                .isEmpty();
        assertThat(reached.byClass()).isNull();
        assertThat(choice(published, "effect").byClass()).isNotNull();
    }

    @Test
    void withholdsWhatWasAskedAfterAHiddenAnswer() {
        PublishedAnswers published = PublishedAnswers.of(
                town().add(20, Map.of("reached", "1", "reason", "R1"))
                        .add(3, Map.of("reached", "2", "reason", "R2"))
                        .answers(),
                RULE);

        assertThat(published.question("reason"))
                .get()
                .asInstanceOf(type(WithheldQuestion.class))
                .returns(WithholdingReason.AFTER_HIDDEN, WithheldQuestion::reason);
    }

    @Test
    void publishesWhatWasAskedAfterACountThatIsShown() {
        PublishedAnswers published = PublishedAnswers.of(
                town().add(20, Map.of("reached", "1", "reason", "R1")).answers(), RULE, "age");

        assertThat(choice(published, "reason"))
                .returns(20, PublishedChoice::answered)
                .returns(null, PublishedChoice::byClass);
    }

    @Test
    void publishesWhatWasAskedAfterOneAnswerOfSeveralIfItsCountIsShown() {
        Question afterOne = after("afterOne", "K");
        Question afterTwo = after("afterTwo", "K", "B");
        SmallTown open = new SmallTown(afterOne, afterTwo)
                .add(20, Map.of("uses", "K", "afterOne", "R1", "afterTwo", "R1"))
                .add(20, Map.of("uses", "B", "afterTwo", "R2"));
        SmallTown hidden = new SmallTown(afterOne, afterTwo)
                .add(30, Map.of("uses", "K", "afterOne", "R1", "afterTwo", "R1"))
                .add(2, Map.of("uses", "B", "afterTwo", "R2"));

        PublishedAnswers shown = PublishedAnswers.of(open.answers(), RULE);
        assertThat(choice(shown, "afterOne").answered()).isEqualTo(20);
        assertThat(shown.question("afterTwo"))
                .get()
                .asInstanceOf(type(WithheldQuestion.class))
                .returns(WithholdingReason.AFTER_HIDDEN, WithheldQuestion::reason);
        assertThat(PublishedAnswers.of(hidden.answers(), RULE).question("afterOne"))
                .get()
                .asInstanceOf(type(WithheldQuestion.class))
                .returns(WithholdingReason.AFTER_HIDDEN, WithheldQuestion::reason);
    }

    private static Question after(String code, String... uses) {
        return Question.of(code, SmallTown.text("Und dann?"), SmallTown.choice(SmallTown.REASONS))
                .onlyIf(new QuestionCondition("uses", List.of(uses)));
    }

    @Test
    void withholdsFiguresOfTooFew() {
        Answers nine = new SmallTown().add(9, Map.of("reached", "1")).answers();

        assertThat(PublishedAnswers.of(nine, RULE).questions())
                .filteredOn(question -> !question.question().code().equals("reason"))
                .allSatisfy(question -> assertThat(question)
                        .asInstanceOf(type(WithheldQuestion.class))
                        .returns(WithholdingReason.TOO_FEW, WithheldQuestion::reason));
    }

    @Test
    void comparesNothingByClassesOneOfWhichIsSmall() {
        PublishedAnswers published =
                PublishedAnswers.of(town().add(1, Map.of("age", "A3")).answers(), RULE, "age");

        assertThat(choice(published, "reached").byClass()).isNull();
        assertThat(choice(published, "effect").byClass()).isNull();
    }

    @Test
    void hidesHowManyChoseAnAnswerWhereFewDidOrFewDidNot() {
        PublishedChoices uses = (PublishedChoices)
                PublishedAnswers.of(town().answers(), RULE).question("uses").orElseThrow();

        assertThat(uses.share("K")).contains(new Share(39, 44, 6));
        assertThat(uses.share("B")).contains(new Share(5, 44, 6));
        PublishedChoices nearlyAll = (PublishedChoices) PublishedAnswers.of(
                        new SmallTown()
                                .add(30, Map.of("uses", "K"))
                                .add(2, Map.of("uses", "B"))
                                .answers(),
                        RULE)
                .question("uses")
                .orElseThrow();
        assertThat(nearlyAll.share("K")).isEmpty();
        assertThat(nearlyAll.share("B")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> uses.share("Q")).withMessageContaining("[K, B]");
    }

    @Test
    void refusesToCompareByWhatWasNotAskedOfEverybody() {
        Answers answers = town().answers();

        for (String question : List.of("reason", "uses", "nothing")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PublishedAnswers.of(answers, RULE, question))
                    .withMessageContaining("(" + question + ")");
        }
    }
}
