package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.ReviewCycle;
import org.handlungskonzept.concept.Term;

/**
 * By which procedure a town reviews its concepts (Überprüfungsverfahren): how long before the meeting the paper, the draft and
 * the reports of the units must be there, and who has to see to it.
 *
 * <p>A review is taken to the first known meeting on or after the day it is due; where none is known, that day stands for the
 * meeting. From there the days are reckoned back: paper, draft, reports of the units, so the leaves always come first. A day
 * that is no working day moves to the last one before it; every day is a working day unless the host says otherwise. Meetings
 * stay where they are.
 *
 * <p>Immutable, and thread-safe provided that the host's predicate is.
 */
public final class ReviewProcedure {

    private static final int LONGEST_HOLIDAY = 366;

    private final ReviewLeadTimes leadTimes;
    private final Map<String, ReviewLeadTimes> leadTimesByTitle;
    private final Party coordination;
    private final Party committee;
    private final TreeSet<LocalDate> meetings;
    private final Predicate<LocalDate> workingDay;

    private ReviewProcedure(
            ReviewLeadTimes leadTimes,
            Map<String, ReviewLeadTimes> leadTimesByTitle,
            Party coordination,
            Party committee,
            Collection<LocalDate> meetings,
            Predicate<LocalDate> workingDay) {
        this.leadTimes = requireNonNull(leadTimes, "leadTimes");
        this.leadTimesByTitle = Map.copyOf(leadTimesByTitle);
        this.coordination = requireNonNull(coordination, "coordination");
        this.committee = requireNonNull(committee, "committee");
        this.meetings = new TreeSet<>(meetings);
        this.workingDay = requireNonNull(workingDay, "workingDay");
    }

    /**
     * Makes a procedure without known meetings in which every day is a working day.
     *
     * @param leadTimes the days between the stages of any review
     * @param coordination who writes the draft and hands in the paper, and asks where no measure has a definite lead
     * @param committee who meets on it
     * @return the procedure
     */
    public static ReviewProcedure of(ReviewLeadTimes leadTimes, Party coordination, Party committee) {
        return new ReviewProcedure(leadTimes, Map.of(), coordination, committee, List.of(), day -> true);
    }

    /**
     * Sets other days for the reviews of one title.
     *
     * @param title the title in the evaluation plan
     * @param leadTimes the days between their stages
     * @return the changed procedure
     */
    public ReviewProcedure withLeadTimesOf(String title, ReviewLeadTimes leadTimes) {
        Map<String, ReviewLeadTimes> more = new HashMap<>(leadTimesByTitle);
        more.put(requireNonNull(title, "title"), requireNonNull(leadTimes, "leadTimes"));
        return new ReviewProcedure(this.leadTimes, more, coordination, committee, meetings, workingDay);
    }

    /**
     * Sets the days on which the committee meets.
     *
     * @param meetings the days, in any order
     * @return the changed procedure
     */
    public ReviewProcedure withMeetings(Collection<LocalDate> meetings) {
        return new ReviewProcedure(leadTimes, leadTimesByTitle, coordination, committee, meetings, workingDay);
    }

    /**
     * Sets the working days.
     *
     * @param workingDay tells whether a day is one; it must be pure, and no more than a year without one may follow
     * @return the changed procedure
     */
    public ReviewProcedure withWorkingDays(Predicate<LocalDate> workingDay) {
        return new ReviewProcedure(leadTimes, leadTimesByTitle, coordination, committee, meetings, workingDay);
    }

    /**
     * The days of all stages of all reviews that the evaluation plan promises.
     *
     * @param concept the concept
     * @return the days, ordered by day, stage and the order of the evaluation plan; none without a term
     * @throws IllegalArgumentException if no working day is found within a year before a day
     */
    public List<ReviewStep> steps(Concept concept) {
        List<ReviewStep> steps = new ArrayList<>();
        Term term = concept.term();
        if (term != null) {
            for (ReviewCycle cycle : concept.evaluationPlan().cycles()) {
                ReviewCalendar.due(cycle, term)
                        .forEach(review -> Stream.of(ReviewStage.values())
                                .map(stage -> step(review, stage))
                                .forEach(steps::add));
            }
        }
        steps.sort(ReviewTasks.STEPS);
        return List.copyOf(steps);
    }

    /**
     * What is open on a day, and who has to see to it.
     *
     * <p>Of each cycle and stage the newest review counts whose day has come, and the next one as soon as it is announced.
     * A unit has reported on a measure if there is a report up to the day that is not older than the lead times allow.
     * Measures that are closed, or were adopted after the day of the step, are not asked for. The other stages are open until
     * a completion says otherwise.
     *
     * @param concept the concept
     * @param completions what is done; what was done after the day is left aside
     * @param asOf the day, inclusive
     * @return the open tasks, ordered by day, stage, the order of the evaluation plan and the name of the party; those in
     *     place of a missing lead come last. None without a term; {@link ReviewCalendar#missingTerm()} tells
     * @throws IllegalArgumentException if no working day is found within a year before a day
     */
    public List<ReviewTask> tasks(Concept concept, Collection<StageCompletion> completions, LocalDate asOf) {
        return new ReviewTasks(this, concept, completions, asOf).open();
    }

    Party coordination() {
        return coordination;
    }

    Party committee() {
        return committee;
    }

    ReviewLeadTimes leadTimes(DueReview review) {
        return leadTimesByTitle.getOrDefault(review.title(), leadTimes);
    }

    ReviewStep step(DueReview review, ReviewStage stage) {
        LocalDate known = meetings.ceiling(review.due());
        ReviewLeadTimes lead = leadTimes(review);
        LocalDate day = known == null ? onWorkingDay(review.due()) : known;
        if (stage.compareTo(ReviewStage.PAPER) <= 0) {
            day = onWorkingDay(day.minusDays(lead.paperDays()));
        }
        if (stage.compareTo(ReviewStage.DRAFT) <= 0) {
            day = onWorkingDay(day.minusDays(lead.draftDays()));
        }
        if (stage == ReviewStage.UNIT_REPORTS) {
            day = onWorkingDay(day.minusDays(lead.reportDays()));
        }
        return new ReviewStep(review, stage, day, known != null);
    }

    private LocalDate onWorkingDay(LocalDate day) {
        for (int back = 0; back < LONGEST_HOLIDAY; back++) {
            if (workingDay.test(day.minusDays(back))) {
                return day.minusDays(back);
            }
        }
        throw new IllegalArgumentException(
                "No working day is found within a year before (%s).\nMaybe the predicate of working days is wrong."
                        .formatted(day));
    }
}
