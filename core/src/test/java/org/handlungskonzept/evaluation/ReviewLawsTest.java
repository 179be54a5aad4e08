package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.evaluation.ReviewProcedureTest.COMMITTEE;
import static org.handlungskonzept.evaluation.ReviewProcedureTest.COORDINATION;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.ReviewCycle;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.testkit.RandomHistories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all procedures and histories by chance; every message names the seed. */
class ReviewLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesComeFirstAndOnWorkingDays(long seed) {
        Random random = new Random(seed);
        Concept concept = concept(seed, random);
        Map<DueReview, List<ReviewStep>> byReview =
                new TreeMap<>((one, other) -> (one.title() + one.due()).compareTo(other.title() + other.due()));
        procedure(random)
                .steps(concept)
                .forEach(step -> byReview.computeIfAbsent(step.review(), any -> new ArrayList<>())
                        .add(step));

        assertThat(byReview)
                .as("seed %d", seed)
                .hasSameSizeAs(ReviewCalendar.of(concept).reviews());
        byReview.forEach((review, steps) -> {
            assertThat(steps)
                    .as("seed %d, %s", seed, review)
                    .extracting(ReviewStep::stage)
                    .containsExactly(ReviewStage.values());
            assertThat(steps)
                    .as("seed %d, %s", seed, review)
                    .allSatisfy(step -> assertThat(step.day().getDayOfWeek() != DayOfWeek.SUNDAY
                                    || (step.stage() == ReviewStage.MEETING && step.meetingKnown()))
                            .isTrue());
        });
    }

    /** Measure by measure, without groups and stages. */
    @ParameterizedTest
    @MethodSource("seeds")
    void asksForEachMeasureThatIsOpenAndNotReportedAndForNoOther(long seed) {
        Random random = new Random(seed);
        Concept concept = concept(seed, random);
        ReviewLeadTimes lead = leadTimes(random);
        ReviewProcedure procedure = ReviewProcedure.of(lead, COORDINATION, COMMITTEE);
        LocalDate asOf = RandomHistories.FIRST_DAY.plusDays(random.nextInt(3_653));

        TreeSet<String> expected = new TreeSet<>();
        for (ReviewStep step : procedure.steps(concept)) {
            boolean isLast = ReviewCalendar.of(concept).reviews().stream()
                    .filter(review -> review.title().equals(step.review().title()))
                    .map(review -> procedure.step(review, ReviewStage.UNIT_REPORTS))
                    .noneMatch(later ->
                            later.day().isAfter(step.day()) && !later.day().isAfter(asOf));
            if (step.stage() == ReviewStage.UNIT_REPORTS && !step.day().isAfter(asOf) && isLast) {
                for (Measure measure : concept.measures()) {
                    if (!measure.isClosed(asOf) && !isNew(measure, step) && !isReported(measure, step, lead, asOf)) {
                        expected.add(step.review().title() + " " + step.day() + " " + measure.id());
                    }
                }
            }
        }
        TreeSet<String> asked = new TreeSet<>();
        int count = 0;
        for (ReviewTask task : procedure.tasks(concept, List.of(), asOf)) {
            if (task.step().stage() == ReviewStage.UNIT_REPORTS && task.state() != ReviewTaskState.UPCOMING) {
                task.open()
                        .forEach(measure -> asked.add(
                                task.step().review().title() + " " + task.step().day() + " " + measure));
                count += task.open().size();
                assertThat(task.asked()).as("seed %d", seed).containsAll(task.open());
                assertThat(task.open()).as("seed %d", seed).containsAll(task.stale());
                assertThat(task.state() == ReviewTaskState.STALE)
                        .as("seed %d", seed)
                        .isEqualTo(!task.stale().isEmpty());
            }
        }
        assertThat(asked).as("seed %d on %s", seed, asOf).isEqualTo(expected);
        assertThat(count).as("seed %d on %s, nothing twice", seed, asOf).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameInWhateverOrderTheHostTells(long seed) {
        Random random = new Random(seed);
        Concept concept = concept(seed, random);
        LocalDate asOf = RandomHistories.FIRST_DAY.plusDays(random.nextInt(3_653));
        List<LocalDate> meetings = new ArrayList<>(meetings(random));
        List<StageCompletion> completions = new ArrayList<>();
        for (ReviewStep step : procedure(new Random(seed)).steps(concept)) {
            if (random.nextBoolean()) {
                completions.add(new StageCompletion(step.review(), step.stage(), step.day()));
            }
        }
        ReviewProcedure procedure = ReviewProcedure.of(leadTimes(random), COORDINATION, COMMITTEE);

        List<ReviewTask> tasks = procedure.withMeetings(meetings).tasks(concept, completions, asOf);
        Collections.shuffle(meetings, random);
        Collections.shuffle(completions, random);

        assertThat(procedure.withMeetings(meetings).tasks(concept, completions, asOf))
                .as("seed %d", seed)
                .isEqualTo(tasks);
        assertThat(tasks)
                .as("seed %d", seed)
                .isSortedAccordingTo(
                        (one, other) -> one.step().day().compareTo(other.step().day()));
    }

    private static boolean isNew(Measure measure, ReviewStep step) {
        for (MeasureEvent event : measure.events()) {
            if (event.kind() == MeasureEventKind.ADOPTED) {
                return event.day().isAfter(step.day());
            }
        }
        return false;
    }

    private static boolean isReported(Measure measure, ReviewStep step, ReviewLeadTimes lead, LocalDate asOf) {
        for (StatusUpdate update : measure.statusUpdates()) {
            if (!update.day().isAfter(asOf)
                    && !update.day().plusDays(lead.freshDays()).isBefore(step.day())) {
                return true;
            }
        }
        return false;
    }

    private static Concept concept(long seed, Random random) {
        List<ReviewCycle> cycles = new ArrayList<>(List.of(
                ReviewCycle.every("yearly", ReviewKind.PROGRESS_REVIEW, Period.ofYears(1)),
                ReviewCycle.once("interim", ReviewKind.INTERIM_REPORT, Period.ofYears(3)),
                ReviewCycle.every("quarterly", ReviewKind.PROGRESS_REVIEW, Period.ofMonths(3)),
                ReviewCycle.once("final", ReviewKind.FINAL_REPORT, Period.ofYears(10))));
        Collections.shuffle(cycles, random);
        Concept concept = RandomHistories.concept(seed, 20).toBuilder()
                .term(Term.starting(RandomHistories.FIRST_DAY.plusDays(random.nextInt(400)), Period.ofYears(9)))
                .evaluationPlan(new EvaluationPlan(null, cycles.subList(0, 1 + random.nextInt(4)), List.of()))
                .build();
        for (Measure measure : concept.measures()) {
            Party lead = Party.unit("Team " + random.nextInt(4));
            concept = concept.withMeasure(
                    measure.id(),
                    each -> each.toBuilder()
                            .responsibility(Responsibility.of(lead.name(), lead))
                            .build());
        }
        return concept;
    }

    private static ReviewProcedure procedure(Random random) {
        return ReviewProcedure.of(leadTimes(random), COORDINATION, COMMITTEE)
                .withMeetings(meetings(random))
                .withWorkingDays(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private static List<LocalDate> meetings(Random random) {
        List<LocalDate> meetings = new ArrayList<>();
        for (int i = 0; i < random.nextInt(30); i++) {
            meetings.add(RandomHistories.FIRST_DAY.plusDays(random.nextInt(3_653)));
        }
        return meetings;
    }

    private static ReviewLeadTimes leadTimes(Random random) {
        return new ReviewLeadTimes(
                random.nextInt(40),
                random.nextInt(40),
                random.nextInt(40),
                random.nextInt(20),
                random.nextInt(20),
                random.nextInt(100));
    }
}
