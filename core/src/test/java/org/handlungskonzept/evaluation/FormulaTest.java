package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.handlungskonzept.concept.SchemeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final List<Criterion> CRITERIA = List.of(
            criterion("a", ScaleOrder.WORST_FIRST, "low", "middle", "high"),
            criterion("b", ScaleOrder.BEST_FIRST, "high", "middle", "low"),
            criterion("c", ScaleOrder.UNORDERED, "high", "2", "x-1"));

    @ParameterizedTest
    @CsvSource({
        "a = low, a=low, APPLIES",
        "a = low, a=high, DOES_NOT_APPLY",
        "a != low, a=high, APPLIES",
        "a >= middle, a=high, APPLIES",
        "a > middle, a=middle, DOES_NOT_APPLY",
        "a <= middle, a=low, APPLIES",
        "a < middle, a=high, DOES_NOT_APPLY",
        "a < middle, a=middle, DOES_NOT_APPLY",
        "a <= middle, a=middle, APPLIES",
        "a >= middle, a=middle, APPLIES",
        "a >= middle, a=low, DOES_NOT_APPLY",
        "a > middle, a=high, APPLIES",
        "b < middle, b=middle, DOES_NOT_APPLY",
        "d or b = low, a=low b=high, APPLIES",
        "d or b = low, a=high b=high, DOES_NOT_APPLY",
        "b >= middle, b=high, APPLIES",
        "b < middle, b=high, DOES_NOT_APPLY",
        "b < middle, b=low, APPLIES",
        "c = 2, c=2, APPLIES",
        "c = x-1, c=2, DOES_NOT_APPLY",
        "a = low or b = low and c = 2, a=low, APPLIES",
        "(a = low or b = low) and c = 2, a=low c=high, DOES_NOT_APPLY",
        "not a = low and b = low, a=low b=low, DOES_NOT_APPLY",
        "not (a = low and b = low), a=low b=high, APPLIES",
        "not not a = low, a=low, APPLIES",
        "count(high) = 3, a=high b=high c=high, APPLIES",
        "count(high) = 2, a=high b=low c=high, APPLIES",
        "count(high among a) = 1, a=high, APPLIES",
        "'count(high among a, b) = 1', a=low b=high, APPLIES",
        "count(low) < 1, a=high b=high, APPLIES",
        "count(high) / count(low) >= 2, a=high b=low c=high, APPLIES",
        "2 * count(high) - 1 = 3, a=high b=low c=high, APPLIES",
        "2 - 1 - 1 = count(low), a=high b=high, APPLIES",
        "8 / 2 / 2 = count(low), a=low b=low, APPLIES",
        "1 / 3 + 1 / 3 + 1 / 3 = count(low), a=low b=high, APPLIES",
        "0.50 * count(low) = 1, a=low b=low, APPLIES",
        "1 + 2 * 3 = 7 and a = low, a=low, APPLIES",
        "1 != count(low), a=low b=low, APPLIES",
    })
    void isWorkedOut(String formula, String ratings, LabelState expected) {
        assertThat(result(formula, ratings).state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a = low, '', UNDETERMINED, a",
        "a = low and b = low, b=low, UNDETERMINED, a",
        "a = low and b = low, b=high, DOES_NOT_APPLY, ''",
        "a = low or b = low, b=low, APPLIES, ''",
        "a = low or b = low, b=high, UNDETERMINED, a",
        "not a = low, b=high, UNDETERMINED, a",
        "c = 2 and a = low, '', UNDETERMINED, a c",
        "count(high) >= 1, a=high b=high, UNDETERMINED, c",
    })
    void keepsUnknownWhatIsNotKnown(String formula, String ratings, LabelState expected, String open) {
        LabelResult result = result(formula, ratings);

        assertThat(result.state()).isEqualTo(expected);
        assertThat(String.join(" ", result.open())).isEqualTo(open);
        assertThat(result.zeroDivisor()).isFalse();
    }

    @Test
    void saysThatItWouldHaveToDivideByZero() {
        LabelResult result = result("count(high) / count(low) >= 1", "a=high b=high c=high");

        assertThat(result.state()).isEqualTo(LabelState.UNDETERMINED);
        assertThat(result.zeroDivisor()).isTrue();
        assertThat(result.open()).isEmpty();
        assertThat(result("a = high or count(high) / count(low) >= 1", "a=high b=high c=high"))
                .isEqualTo(new LabelResult("test", LabelState.APPLIES, List.of(), false));
    }

    @Test
    void leavesAStepApartOutOfTheOrder() {
        Criterion completion = new Criterion(
                "completion",
                text("How far?"),
                Axis.IMPLEMENTATION,
                ScaleOrder.WORST_FIRST,
                List.of(Rating.of("no-evidence", text("none")).standingApart(), step("little"), step("much")),
                List.of(),
                List.of(),
                CRITERIA.get(0).reviews(),
                CRITERIA.get(0).assessors());
        List<Criterion> criteria = List.of(completion);

        assertThat(run(criteria, "completion >= much", Map.of("completion", "no-evidence")))
                .isEqualTo(new LabelResult("test", LabelState.UNDETERMINED, List.of("completion"), false));
        assertThat(run(criteria, "completion = much", Map.of("completion", "no-evidence"))
                        .state())
                .isEqualTo(LabelState.DOES_NOT_APPLY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(criteria, "completion > no-evidence", Map.of()))
                .withMessageContaining("The step (no-evidence) stands apart from the order.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | 1 | It ends too early.",
                "a = | 4 | It ends too early.",
                "a = low and | 12 | It ends too early.",
                "= low | 1 | Here stands (=).",
                "a = low b = low | 9 | Here stands (b).",
                "a = low) | 8 | Here stands ()).",
                "(a = low | 9 | It ends too early.",
                "a = Low | 5 | Nothing in a formula begins like this.",
                "a = low & b = low | 9 | Nothing in a formula begins like this.",
                "count(high | 11 | It ends too early.",
                "count() > 1 | 7 | Here stands ()).",
                "count(high among) > 1 | 17 | Here stands ()).",
                "count(high among a, and) > 1 | 21 | Here stands (and).",
                "and = low | 1 | Here stands (and).",
                "1 < count(high) < 3 | 17 | A comparison cannot be compared again.",
                "a = low = low | 9 | A comparison cannot be compared again.",
                "- 1 < count(high) | 1 | Here stands (-).",
            })
    void refusesWhatIsNoFormula(String formula, int at, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse(formula))
                .withMessageStartingWith("The formula (%s) cannot be used, see its character %s: %s\nMaybe "
                        .formatted(formula, at, message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | 1 | The criterion (a) stands alone.",
                "not a | 5 | The criterion (a) stands alone.",
                "d = low | 1 | A number is needed, and this is a condition.",
                "z = low | 1 | There is no criterion and no label (z).",
                "low = a | 1 | There is no criterion and no label (low).",
                "count(high) | 1 | A condition is needed, and this is a number.",
                "count(high) and a = low | 1 | A condition is needed, and this is a number.",
                "count(wide) > 1 | 1 | No scale has a step (wide).",
                "count(high among z) > 1 | 18 | There is no criterion (z).",
                "count(low among c) > 1 | 17 | The scale of the criterion (c) has no step (low).",
                "count(low among a, a) > 1 | 1 | A criterion is counted twice.",
                "a = wide | 5 | The scale of the criterion (a) has no such step.",
                "a = (1 + 1) | 8 | The scale of the criterion (a) has no such step.",
                "c > 2 | 3 | The scale of the criterion (c) has no order.",
                "1 = 1 | 3 | It draws on no criterion.",
                "count(high) / 0 > 1 | 15 | This divides by zero.",
                "count(high) / (2 * 0.0) > 1 | 18 | This divides by zero.",
                "count(high)/(1 - 1 / 1) = 2 | 16 | This divides by zero.",
                "count(high) + a > 1 | 15 | The criterion (a) stands alone.",
                "3-1 = count(high) | 1 | There is no criterion and no label (3-1).",
            })
    void refusesWhatMakesNoSenseInTheScheme(String formula, int at, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result(formula, ""))
                .withMessageContaining("see its character %s: %s\nMaybe ".formatted(at, message));
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse("(".repeat(100) + "a = low" + ")".repeat(100)))
                .withMessageContaining("It is nested more than 50 times.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse("not ".repeat(200) + "a = low"))
                .withMessageContaining("It is nested more than 50 times.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse("a = low or ".repeat(100) + "a = low"))
                .withMessageContaining("It has more than 1000 characters.");
        assertThat(result("a = low or ".repeat(80) + "a = low", "a=low").state())
                .isEqualTo(LabelState.APPLIES);
    }

    @Test
    void isEqualByItsText() {
        assertThat(Formula.parse(" a = low "))
                .isEqualTo(Formula.parse("a = low"))
                .hasSameHashCodeAs("a = low");
        assertThat(Formula.parse("a = low")).isNotEqualTo(Formula.parse("a  = low"));
    }

    private static LabelResult result(String formula, String ratings) {
        Map<String, String> steps = new HashMap<>();
        Arrays.stream(ratings.split(" "))
                .filter(each -> !each.isEmpty())
                .forEach(each -> steps.put(each.split("=")[0], each.split("=")[1]));
        return run(CRITERIA, formula, steps);
    }

    private static LabelResult run(List<Criterion> criteria, String formula, Map<String, String> steps) {
        EvaluationScheme scheme = new EvaluationScheme(
                SchemeRef.parse("own@1"),
                SubjectKind.MEASURE,
                text("Own"),
                null,
                criteria,
                List.of(
                        new DerivedLabel("test", text("Test"), Formula.parse(formula)),
                        new DerivedLabel(
                                "d",
                                text("Other"),
                                Formula.parse(criteria.get(0).id() + " = "
                                        + criteria.get(0).scale().get(0).id()))));
        Map<String, Rating> ratings = new HashMap<>();
        steps.forEach((criterion, step) -> ratings.put(
                criterion,
                scheme.criterion(criterion).orElseThrow().rating(step).orElseThrow()));
        return new FormulaRun(scheme, ratings).labels().get(0);
    }

    private static Criterion criterion(String id, ScaleOrder order, String... steps) {
        return Criterion.of(
                        id,
                        text(id + "?"),
                        Axis.EFFECT,
                        Stream.of(steps).map(FormulaTest::step).toList())
                .withOrder(order);
    }

    private static Rating step(String id) {
        return Rating.of(id, text(id));
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(Locale.ENGLISH, text);
    }
}
