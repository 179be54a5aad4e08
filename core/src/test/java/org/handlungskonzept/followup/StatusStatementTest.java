package org.handlungskonzept.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.MilestoneId;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusStatementTest {

    private static final LocalDate AS_OF = day("2025-09-01");

    @Test
    void isDelayedBecauseAStepIsOpen() {
        ComputedStatus computed = compute(measure -> measure.addMilestone(step(1, "Gutachten liegt vor", "2024-01-31"))
                .addMilestone(step(2, "Plan vereinbart", "2025-06-30"))
                .addMilestone(step(3, "Eröffnung", "2025-09-01")));

        assertThat(computed.status()).isEqualTo(Status.DELAYED);
        assertThat(computed.grounds())
                .extracting(StatusGround::pointer)
                .containsExactly("/milestones/0", "/milestones/1");
        assertThat(computed.grounds().get(1).explain(Locale.ENGLISH))
                .isEqualTo("step \"Plan vereinbart\", due 30 June 2025, is open");
        assertThat(computed.explain(Locale.GERMAN))
                .isEqualTo("verzögert, weil der Schritt „Gutachten liegt vor“, fällig am 31.01.2024, offen ist"
                        + " und der Schritt „Plan vereinbart“, fällig am 30.06.2025, offen ist");
    }

    @Test
    void isDelayedAfterItsDeadlineAndNotOnIt() {
        assertThat(computeBy(schedule("2025-08-31")).status()).isEqualTo(Status.DELAYED);
        assertThat(computeBy(schedule("2025-09-01")).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void isDelayedWhereAnOutputIsBehindItsTarget() {
        ComputedStatus computed = compute(measure -> measure.addIndicator(indicator(IndicatorKind.OUTPUT, "19")));

        assertThat(computed.status()).isEqualTo(Status.DELAYED);
        assertThat(computed.grounds()).extracting(StatusGround::pointer).containsExactly("/indicators/0/targets/0");
        assertThat(compute(measure -> measure.addIndicator(indicator(IndicatorKind.OUTPUT, "20")))
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = IndicatorKind.class,
            names = {"OUTCOME", "CONTEXT"})
    void takesNoEffectAndNoContextForImplementation(IndicatorKind kind) {
        assertThat(compute(measure -> measure.addIndicator(indicator(kind, "0")))
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void takesAMissingValueForNothing() {
        Indicator empty = Indicator.builder(IndicatorId.of("i"), "Kurse", IndicatorKind.OUTPUT)
                .addTarget(DatedValue.of(day("2025-01-01"), "20"))
                .build();

        assertThat(compute(measure -> measure.addIndicator(empty)).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void mindsTheDirectionOfATarget() {
        Indicator down = indicator(IndicatorKind.OUTPUT, "25").toBuilder()
                .direction(Direction.DOWN)
                .build();

        Indicator downToIt = indicator(IndicatorKind.OUTPUT, "20").toBuilder()
                .direction(Direction.DOWN)
                .build();

        assertThat(compute(measure -> measure.addIndicator(down)).status()).isEqualTo(Status.DELAYED);
        assertThat(compute(measure -> measure.addIndicator(downToIt)).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void isInProgressBySignsOfABeginning() {
        assertThat(compute(measure -> measure.addMilestone(
                                        step(1, "A", "2025-01-01").reachedOn(day("2025-01-01")))
                                .addMilestone(step(2, "B", "2026-01-01")))
                        .status())
                .isEqualTo(Status.IN_PROGRESS);
        ComputedStatus all = compute(
                measure -> measure.addMilestone(step(1, "A", "2025-01-01").reachedOn(day("2025-01-01"))));
        assertThat(all.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(all.grounds()).extracting(StatusGround::kind).containsExactly(StatusGroundKind.ALL_STEPS_DONE);
    }

    @Test
    void namesOnlyTheStepsThatWereDoneByTheDay() {
        ComputedStatus computed = compute(
                measure -> measure.addMilestone(step(1, "A", "2026-01-01").reachedOn(day("2025-01-01")))
                        .addMilestone(step(2, "B", "2026-01-01"))
                        .addMilestone(step(3, "C", "2026-01-01").reachedOn(day("2025-09-02"))));

        assertThat(computed.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(computed.grounds())
                .containsExactly(new StatusGround(StatusGroundKind.STEP_DONE, "A", day("2025-01-01"), "/milestones/0"));
    }

    @Test
    void doesNotTakeAPlannedStartForABeginning() {
        Schedule past = Schedule.builder("").plannedStart(day("2025-01-01")).build();
        Schedule ahead = Schedule.builder("").plannedStart(day("2026-01-01")).build();

        assertThat(computeBy(past).explain(Locale.ENGLISH))
                .isEqualTo("unknown, because it was to begin on 1 January 2025, and nothing shows that it did");
        assertThat(computeBy(ahead).status()).isEqualTo(Status.PLANNED);
    }

    @ParameterizedTest
    @EnumSource(MeasureEventKind.class)
    void isClosedByEventsAndOpenedByAnAdoption(MeasureEventKind kind) {
        List<MeasureId> successors = kind.hasSuccessors() ? List.of(MeasureId.of("other")) : List.of();
        Measure measure = measure(each -> each)
                .withEvent(new MeasureEvent(
                        day("2025-01-01"),
                        kind,
                        "For a reason.",
                        null,
                        successors,
                        kind.hasConcept() ? ConceptId.of("other") : null));
        Measure adoptedAgain =
                measure.withEvent(MeasureEvent.of(day("2025-02-01"), MeasureEventKind.ADOPTED, "", null));

        assertThat(ComputedStatus.of(measure, AS_OF).status())
                .isEqualTo(
                        switch (kind) {
                            case DONE -> Status.COMPLETED;
                            case MADE_PERMANENT -> Status.PERMANENT;
                            case DROPPED -> Status.ABANDONED;
                            case ADOPTED -> Status.PLANNED;
                            case CHANGED, MOVED, MERGED_INTO, SPLIT_INTO, REPLACED_BY, CARRIED_OVER, TAKEN_OVER ->
                                Status.UNKNOWN;
                        });
        assertThat(ComputedStatus.of(adoptedAgain, AS_OF).status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void setsReportAndRecordSideBySide() {
        Measure late = measure(each -> each.schedule(schedule("2025-08-31")));

        StatusStatement reasoned = StatusStatement.of(
                late.withStatusUpdate(StatusUpdate.of(day("2025-07-01"), Status.IN_PROGRESS, "Wir sind im Plan")),
                AS_OF);
        StatusStatement bare = StatusStatement.of(
                late.withStatusUpdate(StatusUpdate.of(day("2025-07-01"), Status.IN_PROGRESS, " ")), AS_OF);

        assertThat(reasoned.agreement()).isEqualTo(StatusAgreement.DIFFERS_WITH_REASON);
        assertThat(reasoned.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(reasoned.explain(Locale.ENGLISH))
                .isEqualTo("Reported as in progress on 1 July 2025; by its record it is delayed, because its deadline"
                        + " passed on 31 August 2025. The reason given: Wir sind im Plan");
        assertThat(bare.agreement()).isEqualTo(StatusAgreement.DIFFERS_WITHOUT_REASON);
        assertThat(bare.explain(Locale.GERMAN)).endsWith(" Ein Grund ist nicht angegeben.");
    }

    @Test
    void standsOnOneSideAlone() {
        Measure late = measure(each -> each.schedule(schedule("2025-08-31")));
        StatusUpdate report = StatusUpdate.of(day("2025-07-01"), Status.DELAYED, "");

        assertThat(StatusStatement.of(late, AS_OF).agreement()).isEqualTo(StatusAgreement.COMPUTED_ONLY);
        assertThat(StatusStatement.of(late, AS_OF).status()).isEqualTo(Status.DELAYED);
        assertThat(StatusStatement.of(late.withStatusUpdate(report), AS_OF).agreement())
                .isEqualTo(StatusAgreement.AGREES);
        assertThat(StatusStatement.of(measure(each -> each.addStatusUpdate(report)), AS_OF)
                        .agreement())
                .isEqualTo(StatusAgreement.REPORTED_ONLY);
        assertThat(StatusStatement.of(measure(each -> each), AS_OF).agreement())
                .isEqualTo(StatusAgreement.NOTHING_KNOWN);
    }

    @Test
    void doesNotTakeDroppedForDone() {
        Measure done = measure(each ->
                each.schedule(Schedule.builder("").actualEnd(day("2025-01-01")).build()));

        assertThat(StatusStatement.of(done.withStatusUpdate(StatusUpdate.of(AS_OF, Status.ABANDONED, "x")), AS_OF)
                        .agreement())
                .isEqualTo(StatusAgreement.DIFFERS_WITH_REASON);
        assertThat(StatusStatement.of(done.withStatusUpdate(StatusUpdate.of(AS_OF, Status.PERMANENT, "")), AS_OF)
                        .agreement())
                .isEqualTo(StatusAgreement.AGREES);
    }

    @Test
    void explainsEveryMeasureInBothLanguages() {
        for (long seed = 0; seed < 300; seed++) {
            for (Measure measure : RandomConcepts.concept(seed).measures()) {
                StatusStatement statement = StatusStatement.of(measure, day("2022-06-30"));
                assertThat(statement.explain(Locale.GERMAN)).as("seed %d", seed).isNotBlank();
                assertThat(statement.explain(Locale.ENGLISH))
                        .as("seed %d", seed)
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StatusGroundKind.class)
    void hasWordsForEachGround(StatusGroundKind kind) {
        StatusGround ground = new StatusGround(kind, "x", AS_OF, "");

        assertThat(ground.explain(Locale.GERMAN)).isNotBlank().isNotEqualTo(ground.explain(Locale.ENGLISH));
    }

    private static ComputedStatus compute(UnaryOperator<MeasureBuilder> change) {
        return ComputedStatus.of(measure(change), AS_OF);
    }

    private static ComputedStatus computeBy(Schedule schedule) {
        return compute(measure -> measure.schedule(schedule));
    }

    private static Measure measure(UnaryOperator<MeasureBuilder> change) {
        return change.apply(Measure.builder(MeasureId.of("m"), "M")).build();
    }

    private static Schedule schedule(String end) {
        return Schedule.builder("").plannedEnd(day(end)).build();
    }

    private static Milestone step(int number, String title, String due) {
        return Milestone.open(MilestoneId.of("s-" + number), title, day(due));
    }

    private static Indicator indicator(IndicatorKind kind, String reached) {
        return Indicator.builder(IndicatorId.of("i"), "Kurse", kind)
                .addTarget(DatedValue.of(day("2025-09-01"), "20"))
                .addTarget(DatedValue.of(day("2026-09-01"), "40"))
                .addValue(DatedValue.of(day("2024-09-01"), "3"))
                .addValue(DatedValue.of(day("2025-08-01"), reached))
                .build();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
