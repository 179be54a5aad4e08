package org.handlungskonzept.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.handlungskonzept.concept.Cadence;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Guideline;
import org.handlungskonzept.concept.GuidelineId;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.MoneyNeed;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.Succession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptComparisonTest {

    private static final MeasureId COURSES = MeasureId.of("courses");

    @Test
    void findsNothingWhereNothingIsOtherwise() {
        ConceptComparison same = ConceptComparison.of(concept(measure()), concept(measure()));

        assertThat(same.amendments()).isEmpty();
        assertThat(same.summary(Locale.ENGLISH)).isEqualTo("nothing is otherwise");
        assertThat(same.summary(Locale.GERMAN)).isEqualTo("nichts ist anders");
    }

    @Test
    void namesGoalsAndMeasuresThatCameWentAndWereReworded() {
        Concept before = withGoals(goal("a", "1", "Alle finden Rat."), goal("b", "2", "Alle lernen Deutsch."))
                .withAddedMeasure(
                        FieldId.of("field"),
                        Measure.builder(MeasureId.of("old"), "Alt").build());
        Concept after = withGoals(goal("b", "1", "Viele lernen Deutsch."), goal("c", "2", "Alle wohnen gut."))
                .withAddedMeasure(
                        FieldId.of("field"),
                        Measure.builder(MeasureId.of("new"), "Neu").build());

        ConceptComparison comparison = ConceptComparison.of(before, after);

        assertThat(comparison.amendments())
                .extracting(Amendment::kind, Amendment::pointerBefore, Amendment::pointerAfter)
                .containsExactly(
                        tuple(AmendmentKind.GOAL_REWORDED, "/fields/0/goals/1", "/fields/0/goals/0"),
                        tuple(AmendmentKind.GOAL_ADDED, "", "/fields/0/goals/1"),
                        tuple(AmendmentKind.GOAL_DROPPED, "/fields/0/goals/0", ""),
                        tuple(AmendmentKind.MEASURE_ADDED, "", "/fields/0/measures/0"),
                        tuple(AmendmentKind.MEASURE_REMOVED, "/fields/0/measures/0", ""));
        assertThat(comparison.amendments().get(0).explain(Locale.GERMAN))
                .isEqualTo("Ziel 1 lautet „Viele lernen Deutsch.“ statt „Alle lernen Deutsch.“");
        assertThat(comparison.summary(Locale.ENGLISH)).isEqualTo("2 added, 2 dropped, 1 reworded");
        assertThat(comparison.of(Tendency.DROPPED)).hasSize(2);
    }

    @Test
    void missesNoMeasureThatHadEnded() {
        Measure done = Measure.builder(MeasureId.of("old"), "Alt")
                .addStatusUpdate(StatusUpdate.of(LocalDate.of(2024, 1, 1), Status.COMPLETED, ""))
                .build();
        ConceptComparison comparison =
                ConceptComparison.of(withGoals().withAddedMeasure(FieldId.of("field"), done), withGoals());

        assertThat(comparison.amendments()).extracting(Amendment::kind).containsExactly(AmendmentKind.MEASURE_ENDED);
        assertThat(comparison.of(Tendency.DROPPED)).isEmpty();
        assertThat(comparison.amendments().get(0).explain(Locale.GERMAN))
                .isEqualTo("Maßnahme old war beendet und ist nicht mehr aufgeführt: Alt");
    }

    @ParameterizedTest
    @CsvSource({
        ", 2025-06-30, DEADLINE_SET, 'Measure 1.1: deadline 30 June 2025, none before'",
        "2025-06-30, , DEADLINE_LOST, 'Measure 1.1: no deadline, 30 June 2025 before'",
        "2025-06-30, 2025-12-31, DEADLINE_LATER, 'Measure 1.1: deadline 31 December 2025 instead of 30 June 2025'",
        "2025-06-30, 2025-06-29, DEADLINE_EARLIER, 'Measure 1.1: deadline 29 June 2025 instead of 30 June 2025'"
    })
    void seesADeadlineMove(LocalDate was, LocalDate is, AmendmentKind kind, String words) {
        Amendment amendment = only(
                measure -> measure.schedule(Schedule.builder("").plannedEnd(was).build()),
                measure -> measure.schedule(Schedule.builder("").plannedEnd(is).build()));

        assertThat(amendment.kind()).isEqualTo(kind);
        assertThat(amendment.explain(Locale.ENGLISH)).isEqualTo(words);
        assertThat(amendment.pointerAfter()).isEqualTo("/fields/0/measures/0/schedule");
    }

    @Test
    void seesALeadLostNamedAndReplaced() {
        UnaryOperator<MeasureBuilder> none = measure -> measure.responsibility(Responsibility.none());
        UnaryOperator<MeasureBuilder> office =
                measure -> measure.responsibility(Responsibility.of("Amt 50", Party.unit("Amt 50")));
        UnaryOperator<MeasureBuilder> team =
                measure -> measure.responsibility(Responsibility.of("Team 1", Party.unit("Team 1")));

        assertThat(only(none, office).kind()).isEqualTo(AmendmentKind.LEAD_NAMED);
        assertThat(only(office, none).tendency()).isEqualTo(Tendency.WEAKENED);
        assertThat(only(office, team).explain(Locale.GERMAN))
                .isEqualTo("Maßnahme 1.1: federführend Team 1 statt Amt 50");
    }

    @ParameterizedTest
    @CsvSource({
        "UP, 20, 15, TARGET_LESS_AMBITIOUS, WEAKENED",
        "UP, 20, 25, TARGET_MORE_AMBITIOUS, STRENGTHENED",
        "DOWN, 20, 15, TARGET_MORE_AMBITIOUS, STRENGTHENED",
        "DOWN, 20, 25, TARGET_LESS_AMBITIOUS, WEAKENED",
        "NEAR, 20, 25, TARGET_CHANGED, CHANGED"
    })
    void readsATargetByItsDirection(Direction direction, String was, String is, AmendmentKind kind, Tendency tendency) {
        Amendment amendment = only(target(direction, "2025-12-31", was), target(direction, "2025-12-31", is));

        assertThat(amendment.kind()).isEqualTo(kind);
        assertThat(amendment.tendency()).isEqualTo(tendency);
        assertThat(amendment.pointerBefore()).isEqualTo("/fields/0/measures/0/indicators/0/targets/0");
    }

    @Test
    void wordsDecimalsAsTheLanguageWritesThem() {
        Amendment amendment =
                only(target(Direction.UP, "2025-12-31", "20"), target(Direction.UP, "2025-12-31", "17.5"));

        assertThat(amendment.explain(Locale.GERMAN)).isEqualTo("Maßnahme 1.1, „Kurse“: Zielwert 17,5 statt 20");
        assertThat(amendment.explain(Locale.ENGLISH)).isEqualTo("Measure 1.1, \"Kurse\": target 17.5 instead of 20");
    }

    @Test
    void seesATargetMovedAndLoweredAtOnce() {
        assertThat(compare(target(Direction.UP, "2025-12-31", "20"), target(Direction.UP, "2026-12-31", "15"))
                        .amendments())
                .extracting(Amendment::kind)
                .containsExactly(AmendmentKind.TARGET_LATER, AmendmentKind.TARGET_LESS_AMBITIOUS);
    }

    @Test
    void comparesNoTargetsOfAnIndicatorThatWasRedefined() {
        assertThat(only(target(Direction.UP, "2025-12-31", "20"), target(Direction.DOWN, "2026-12-31", "15"))
                        .kind())
                .isEqualTo(AmendmentKind.INDICATOR_REDEFINED);
    }

    @Test
    void seesMoneyOfOneCurrencyAndRhythmOnly() {
        assertThat(only(money("1000.50", Cadence.YEARLY), money("900", Cadence.YEARLY))
                        .explain(Locale.GERMAN))
                .isEqualTo("Maßnahme 1.1: 900 EUR statt 1000,5 EUR");
        assertThat(only(money("1000", Cadence.YEARLY), money("1000", Cadence.ONE_OFF))
                        .kind())
                .isEqualTo(AmendmentKind.MONEY_CHANGED);
        assertThat(only(measure -> measure, money("1", Cadence.ONE_OFF)).kind()).isEqualTo(AmendmentKind.MONEY_NAMED);
        assertThat(only(money("1", Cadence.ONE_OFF), measure -> measure).kind()).isEqualTo(AmendmentKind.MONEY_LOST);
    }

    @Test
    void seesMoneyRaisedAndNoChangeInTheSameSum() {
        Amendment raised = only(money("900", Cadence.YEARLY), money("1000", Cadence.YEARLY));

        assertThat(raised.kind()).isEqualTo(AmendmentKind.MONEY_RAISED);
        assertThat(raised.explain(Locale.ENGLISH)).contains("1000 EUR", "900 EUR");
        assertThat(compare(money("1000.50", Cadence.YEARLY), money("1000.5", Cadence.YEARLY))
                        .amendments())
                .isEmpty();
        assertThat(compare(
                                money("1000", Cadence.YEARLY),
                                measure -> measure.resources(Resources.builder("")
                                        .addMoney(new MoneyNeed(Money.euros("999.50"), Cadence.YEARLY, ""))
                                        .addMoney(new MoneyNeed(Money.euros("0.50"), Cadence.YEARLY, ""))
                                        .build()))
                        .amendments())
                .isEmpty();
    }

    @Test
    void saysWhereAMeasureGoesOn() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        MeasureEvent carried =
                new MeasureEvent(day, MeasureEventKind.CARRIED_OVER, "", null, List.of(), ConceptId.of("next"));
        MeasureEvent merged =
                new MeasureEvent(day, MeasureEventKind.MERGED_INTO, "", null, List.of(MeasureId.of("tandems")));
        Measure tandems = Measure.builder(MeasureId.of("tandems"), "Tandems").build();

        Concept followed = concept(measure()).toBuilder()
                .addSuccessor(new Succession(ConceptId.of("next"), day, "", null))
                .build();

        List<Amendment> over = ConceptComparison.of(
                        followed, followed.withMeasure(COURSES, old -> old.withEvent(carried)))
                .amendments();
        List<Amendment> into = ConceptComparison.of(
                        concept(measure(), tandems), concept(measure().withEvent(merged), tandems))
                .amendments();

        assertThat(over)
                .singleElement()
                .returns(AmendmentKind.MEASURE_CONTINUED, Amendment::kind)
                .returns("next", Amendment::after)
                .returns("/fields/0/measures/0/events/0", Amendment::pointerAfter);
        assertThat(into).singleElement().returns("tandems", Amendment::after);
    }

    @Test
    void namesGuidelinesFieldsAndGoalsByTheirNumbers() {
        Concept before = concept().toBuilder()
                .addGuideline(new Guideline(GuidelineId.of("one"), "1", "Teilhabe für alle"))
                .build();
        Concept after = concept().toBuilder()
                .addGuideline(new Guideline(GuidelineId.of("one"), "1", "Teilhabe"))
                .build()
                .withField(
                        FieldId.of("field"),
                        field -> field.toBuilder().description("Kurse").build());

        assertThat(ConceptComparison.of(before, after).amendments())
                .extracting(amendment -> amendment.explain(Locale.GERMAN))
                .containsExactly(
                        "Leitlinie 1 lautet „Teilhabe“ statt „Teilhabe für alle“",
                        "Handlungsfeld field lautet „Field\nKurse“ statt „Field“");
    }

    @Test
    void tellsDroppingByAnEventFromVanishing() {
        MeasureEvent dropped = MeasureEvent.of(LocalDate.of(2024, 1, 1), MeasureEventKind.DROPPED, "No money.", null);

        assertThat(only(measure -> measure, measure -> measure.addEvent(dropped))
                        .kind())
                .isEqualTo(AmendmentKind.MEASURE_DROPPED);
        assertThat(compare(measure -> measure.addEvent(dropped), measure -> measure.addEvent(dropped))
                        .amendments())
                .isEmpty();
        assertThat(ConceptComparison.of(concept(measure()), concept(measure()).withoutMeasure(COURSES))
                        .amendments())
                .extracting(amendment -> amendment.explain(Locale.ENGLISH))
                .containsExactly("Measure 1.1 is gone without an entry: Sprachkurse");
    }

    @Test
    void seesAMeasureInAnotherField() {
        FieldOfAction empty = FieldOfAction.builder(FieldId.of("other"), "O").build();
        Concept before = concept(measure()).toBuilder().addField(empty).build();
        Concept after = before.withoutMeasure(COURSES).withAddedMeasure(FieldId.of("other"), measure());

        assertThat(ConceptComparison.of(before, after).amendments())
                .extracting(Amendment::kind, Amendment::before, Amendment::after)
                .containsExactly(tuple(AmendmentKind.MEASURE_MOVED, "field", "other"));
    }

    private static ConceptComparison compare(
            UnaryOperator<MeasureBuilder> before, UnaryOperator<MeasureBuilder> after) {
        return ConceptComparison.of(
                concept(before.apply(measure().toBuilder()).build()),
                concept(after.apply(measure().toBuilder()).build()));
    }

    private static Amendment only(UnaryOperator<MeasureBuilder> before, UnaryOperator<MeasureBuilder> after) {
        List<Amendment> amendments = compare(before, after).amendments();
        assertThat(amendments).hasSize(1);
        return amendments.get(0);
    }

    private static UnaryOperator<MeasureBuilder> target(Direction direction, String day, String value) {
        return measure ->
                measure.addIndicator(Indicator.builder(IndicatorId.of("courses-held"), "Kurse", IndicatorKind.OUTPUT)
                        .direction(direction)
                        .addTarget(DatedValue.of(LocalDate.parse(day), value))
                        .build());
    }

    private static UnaryOperator<MeasureBuilder> money(String amount, Cadence cadence) {
        return measure -> measure.resources(Resources.builder("")
                .addMoney(new MoneyNeed(Money.euros(amount), cadence, ""))
                .build());
    }

    private static Measure measure() {
        return Measure.builder(COURSES, "Sprachkurse").number("1.1").build();
    }

    private static Goal goal(String id, String number, String text) {
        return new Goal(GoalId.of(id), number, text);
    }

    private static Concept withGoals(Goal... goals) {
        return concept()
                .withField(
                        FieldId.of("field"),
                        field -> field.toBuilder().goals(List.of(goals)).build());
    }

    private static Concept concept(Measure... measures) {
        return Concept.builder(ConceptId.of("concept"), "Concept", new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("field"), "Field")
                        .measures(List.of(measures))
                        .build())
                .build();
    }
}
