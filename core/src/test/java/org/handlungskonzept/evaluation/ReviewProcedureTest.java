package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.ReviewCycle;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.Term;
import org.junit.jupiter.api.Test;

/** Who has to hand in what by when, and how urgent it is. */
class ReviewProcedureTest {

    static final Party COORDINATION = Party.function("Koordination Integration");
    static final Party COMMITTEE = new Party("Ausschuss für Soziales", PartyKind.POLITICAL_BODY);
    private static final Party TEAM_50 = Party.unit("Team 50");
    private static final Party TEAM_40 = Party.unit("Team 40");
    private static final ReviewCycle YEARLY =
            ReviewCycle.every("Jährlicher Sachstand", ReviewKind.PROGRESS_REVIEW, Period.ofYears(1));
    private static final ReviewCycle AFTER_THREE_YEARS =
            ReviewCycle.once("Zwischenbericht", ReviewKind.INTERIM_REPORT, Period.ofYears(3));
    private static final ReviewCycle QUARTERLY =
            ReviewCycle.every("Quartalsliste", ReviewKind.PROGRESS_REVIEW, Period.ofMonths(3));
    private static final Term TERM = Term.starting(LocalDate.of(2022, 7, 1), Period.ofYears(4));

    /** Reports 30 days before the draft, the draft 20 before the paper, the paper 10 before the meeting. */
    private static final ReviewProcedure PROCEDURE =
            ReviewProcedure.of(new ReviewLeadTimes(30, 20, 10, 5, 14, 60), COORDINATION, COMMITTEE);

    @Test
    void reckonsBackFromTheMeetingToTheUnits() {
        assertThat(PROCEDURE.steps(concept(AFTER_THREE_YEARS)))
                .extracting(step -> step.day() + " " + step.stage() + " " + step.meetingKnown())
                .containsExactly(
                        "2025-05-02 UNIT_REPORTS false",
                        "2025-06-01 DRAFT false",
                        "2025-06-21 PAPER false",
                        "2025-07-01 MEETING false");
    }

    @Test
    void takesTheFirstMeetingOnOrAfterTheDueDay() {
        ReviewProcedure meets = PROCEDURE.withMeetings(
                List.of(LocalDate.of(2025, 9, 10), LocalDate.of(2025, 6, 30), LocalDate.of(2023, 7, 1)));

        assertThat(meets.steps(concept(YEARLY)))
                .filteredOn(step -> step.stage() == ReviewStage.MEETING)
                .extracting(step -> step.day() + " " + step.meetingKnown())
                .containsExactly("2023-07-01 true", "2025-06-30 true", "2025-09-10 true");
    }

    @Test
    void movesToTheWorkingDayBeforeIfTheHostKnowsWorkingDays() {
        Predicate<LocalDate> noWeekend = day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        Predicate<LocalDate> noHoliday = day -> !day.equals(LocalDate.of(2025, 5, 1)) && noWeekend.test(day);

        assertThat(PROCEDURE.withWorkingDays(noHoliday).steps(concept(AFTER_THREE_YEARS)))
                .extracting(step -> step.day() + " " + step.day().getDayOfWeek())
                // 21 June and 31 May are Saturdays; 30 April is what remains before 1 May, which is 30 days before 31
                // May.
                .containsExactly(
                        "2025-04-30 WEDNESDAY", "2025-05-30 FRIDAY", "2025-06-20 FRIDAY", "2025-07-01 TUESDAY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROCEDURE.withWorkingDays(day -> false).steps(concept(YEARLY)))
                .withMessageStartingWith("No working day is found within a year before (2023-07-01).");
    }

    @Test
    void asksEachUnitForItsOpenMeasures() {
        Concept concept = concept(
                List.of(AFTER_THREE_YEARS),
                measure("a", TEAM_50),
                measure("b", TEAM_50)
                        .addStatusUpdate(StatusUpdate.of(LocalDate.of(2025, 4, 1), Status.IN_PROGRESS, "")),
                measure("c", TEAM_40),
                measure("d", TEAM_40)
                        .addStatusUpdate(StatusUpdate.of(LocalDate.of(2025, 3, 2), Status.IN_PROGRESS, "")),
                measure("e", TEAM_40).addStatusUpdate(StatusUpdate.of(LocalDate.of(2024, 1, 1), Status.COMPLETED, "")));

        assertThat(tasks(concept, "2025-05-02"))
                .containsExactly(
                        "2025-05-02 UNIT_REPORTS Team 40 DUE [c, d] [c, d] []",
                        "2025-05-02 UNIT_REPORTS Team 50 DUE [a, b] [a] []");
        // The report of 3 March is 60 days old on 2 May and just counts; that of 2 March does not.
        Concept fresh = concept.withMeasure(
                MeasureId.of("d"),
                measure -> measure.withStatusUpdate(StatusUpdate.of(LocalDate.of(2025, 3, 3), Status.IN_PROGRESS, "")));
        assertThat(tasks(fresh, "2025-05-02")).contains("2025-05-02 UNIT_REPORTS Team 40 DUE [c, d] [c] []");
    }

    @Test
    void tellsUpcomingDueAndLateApart() {
        Concept concept = concept(List.of(AFTER_THREE_YEARS), measure("a", TEAM_50));

        assertThat(tasks(concept, "2025-04-17")).isEmpty();
        assertThat(tasks(concept, "2025-04-18")).containsExactly("2025-05-02 UNIT_REPORTS Team 50 UPCOMING [a] [a] []");
        assertThat(tasks(concept, "2025-05-01")).containsExactly("2025-05-02 UNIT_REPORTS Team 50 UPCOMING [a] [a] []");
        assertThat(tasks(concept, "2025-05-02")).containsExactly("2025-05-02 UNIT_REPORTS Team 50 DUE [a] [a] []");
        assertThat(tasks(concept, "2025-05-07")).containsExactly("2025-05-02 UNIT_REPORTS Team 50 DUE [a] [a] []");
        assertThat(tasks(concept, "2025-05-08")).containsExactly("2025-05-02 UNIT_REPORTS Team 50 LATE [a] [a] []");
        assertThat(tasks(concept, "2025-07-07"))
                .containsExactly(
                        "2025-05-02 UNIT_REPORTS Team 50 LATE [a] [a] []",
                        "2025-06-01 DRAFT Koordination Integration LATE [] [] []",
                        "2025-06-21 PAPER Koordination Integration LATE [] [] []",
                        "2025-07-01 MEETING Ausschuss für Soziales LATE [] [] []");
    }

    @Test
    void callsStaleWhatWasMissedTheTimeBefore() {
        Concept concept = concept(
                List.of(YEARLY),
                measure("a", TEAM_50),
                measure("b", TEAM_50)
                        .addStatusUpdate(StatusUpdate.of(LocalDate.of(2023, 5, 1), Status.IN_PROGRESS, "")),
                measure("c", TEAM_50)
                        .addEvent(MeasureEvent.of(LocalDate.of(2024, 1, 1), MeasureEventKind.ADOPTED, "", null)));

        assertThat(tasks(concept, "2024-05-02"))
                .contains("2024-05-02 UNIT_REPORTS Team 50 STALE [a, b, c] [a, b, c] [a]")
                .doesNotContain("2023-05-02 UNIT_REPORTS Team 50 LATE [a, b] [a] []");
        assertThat(tasks(concept, "2024-06-30")).contains("2024-06-21 PAPER Koordination Integration STALE [] [] []");
    }

    @Test
    void asksForNothingAdoptedAfterTheDay() {
        Concept concept = concept(
                List.of(AFTER_THREE_YEARS),
                measure("a", TEAM_50)
                        .addEvent(MeasureEvent.of(LocalDate.of(2025, 5, 3), MeasureEventKind.ADOPTED, "", null)));

        assertThat(tasks(concept, "2025-05-20"))
                .containsExactly("2025-06-01 DRAFT Koordination Integration UPCOMING [] [] []");
    }

    @Test
    void letsTheCoordinationAskWhereNobodyDefiniteLeads() {
        Concept concept = concept(
                List.of(AFTER_THREE_YEARS),
                measure("a", new Party("Fachteams und weitere", PartyKind.COLLECTIVE)),
                Measure.builder(MeasureId.of("b"), "b"),
                measure("c", COORDINATION));

        List<ReviewTask> tasks = PROCEDURE.tasks(concept, List.of(), LocalDate.of(2025, 5, 2));

        assertThat(tasks).extracting(ReviewTask::leadMissing).containsExactly(false, true);
        assertThat(tasks).extracting(ReviewTask::party).containsOnly(COORDINATION);
        assertThat(tasks.get(1).open()).extracting(MeasureId::value).containsExactly("a", "b");
        assertThat(tasks.get(1).explain(Locale.GERMAN))
                .isEqualTo("Koordination Integration: bis 02.05.2025 für „Zwischenbericht“ klären, wer berichtet; ohne"
                        + " eindeutige Federführung sind offen 2 von 2 Maßnahmen. Fällig.");
        assertThat(tasks.get(0).explain(Locale.ENGLISH))
                .isEqualTo("Koordination Integration: report by 2 May 2025 for “Zwischenbericht”; open are 1 of 1"
                        + " measures. Due.");
    }

    @Test
    void closesAStageAndThoseBeforeItOnceItIsDone() {
        Concept concept = concept(List.of(AFTER_THREE_YEARS), measure("a", TEAM_50));
        DueReview review = ReviewCalendar.of(concept).reviews().get(0);
        StageCompletion paper = new StageCompletion(review, ReviewStage.PAPER, LocalDate.of(2025, 6, 20));

        assertThat(tasks(concept, "2025-07-01", paper))
                .containsExactly("2025-07-01 MEETING Ausschuss für Soziales DUE [] [] []");
        assertThat(tasks(concept, "2025-06-19", paper)).hasSize(4);
        assertThat(tasks(
                        concept,
                        "2025-07-01",
                        new StageCompletion(review, ReviewStage.MEETING, LocalDate.of(2025, 7, 1))))
                .isEmpty();
    }

    @Test
    void keepsSeveralCyclesOfOneConceptApart() {
        ReviewProcedure quick = PROCEDURE.withLeadTimesOf("Quartalsliste", new ReviewLeadTimes(0, 0, 7, 0, 3, 30));
        Concept concept = concept(List.of(YEARLY, AFTER_THREE_YEARS, QUARTERLY), measure("a", TEAM_50));
        List<ReviewTask> tasks = quick.tasks(concept, List.of(), LocalDate.of(2025, 6, 22));

        assertThat(tasks)
                .filteredOn(task -> task.step().stage() == ReviewStage.PAPER)
                .extracting(
                        task -> task.step().day() + " " + task.step().review().title() + " " + task.state())
                .containsExactly(
                        "2025-03-25 Quartalsliste STALE",
                        "2025-06-21 Jährlicher Sachstand STALE",
                        "2025-06-21 Zwischenbericht DUE",
                        "2025-06-24 Quartalsliste UPCOMING");
        assertThat(tasks)
                .isSortedAccordingTo(
                        (one, other) -> one.step().day().compareTo(other.step().day()));
    }

    @Test
    void saysNothingWithoutATerm() {
        Concept concept = concept(List.of(YEARLY), measure("a", TEAM_50)).toBuilder()
                .term(null)
                .build();

        assertThat(PROCEDURE.steps(concept)).isEmpty();
        assertThat(PROCEDURE.tasks(concept, List.of(), LocalDate.of(2025, 1, 1)))
                .isEmpty();
        assertThat(ReviewCalendar.of(concept).missingTerm()).isTrue();
    }

    @Test
    void wordsEveryStageAndStateInBothLanguages() {
        DueReview review = new DueReview("Sachstand", ReviewKind.PROGRESS_REVIEW, LocalDate.of(2025, 7, 1));
        for (ReviewStage stage : ReviewStage.values()) {
            for (ReviewTaskState state : ReviewTaskState.values()) {
                ReviewTask task = new ReviewTask(
                        new ReviewStep(review, stage, LocalDate.of(2025, 6, 1), true),
                        TEAM_50,
                        false,
                        state,
                        List.of(),
                        List.of(),
                        List.of());
                assertThat(task.explain(Locale.GERMAN)).startsWith("Team 50: ").contains("01.06.2025", "Sachstand");
                assertThat(task.explain(Locale.ENGLISH)).startsWith("Team 50: ").contains("1 June 2025", "Sachstand");
            }
        }
    }

    @Test
    void refusesNegativeDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewLeadTimes(30, -1, 10, 5, 14, 60))
                .withMessageContaining("draft -1");
    }

    private static List<String> tasks(Concept concept, String asOf, StageCompletion... completions) {
        return PROCEDURE.tasks(concept, List.of(completions), LocalDate.parse(asOf)).stream()
                .map(task -> "%s %s %s %s %s %s %s"
                        .formatted(
                                task.step().day(),
                                task.step().stage(),
                                task.party().name(),
                                task.state(),
                                task.asked(),
                                task.open(),
                                task.stale()))
                .toList();
    }

    private static Concept concept(ReviewCycle... cycles) {
        return concept(List.of(cycles));
    }

    private static Concept concept(List<ReviewCycle> cycles, MeasureBuilder... measures) {
        var field = FieldOfAction.builder(FieldId.of("field"), "Field");
        for (MeasureBuilder measure : measures) {
            field.addMeasure(measure.build());
        }
        return Concept.builder(ConceptId.of("sample"), "Sample", new Municipality("Musterstadt", null))
                .term(TERM)
                .evaluationPlan(new EvaluationPlan(null, cycles, List.of()))
                .addField(field.build())
                .build();
    }

    private static MeasureBuilder measure(String id, Party lead) {
        return Measure.builder(MeasureId.of(id), id).responsibility(Responsibility.of(lead.name(), lead));
    }
}
