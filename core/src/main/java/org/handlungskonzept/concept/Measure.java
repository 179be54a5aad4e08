package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.handlungskonzept.meta.Internal;
import org.jspecify.annotations.Nullable;

/**
 * A measure (Maßnahme): a concrete project of the concept, with what was planned and what became of it.
 *
 * <p>Immutable and thread-safe. Everything may be missing except the id: what is missing becomes a finding, never a
 * refusal.
 *
 * @param id unique in the concept, never changed
 * @param number the number as printed in the concept, may be empty
 * @param title the measure in a few words, as written
 * @param description more about it as written, may be empty
 * @param goals the goals it contributes to
 * @param guidelines the guidelines it contributes to
 * @param targetGroups who it is meant to reach
 * @param dependsOn the measures that must be done before it can be
 * @param schedule by when
 * @param responsibility who leads and who takes part
 * @param resources which staff and money
 * @param indicators what is counted or measured
 * @param milestones the next steps
 * @param statusUpdates the reports on its status, ordered by day
 * @param assessments the judgements on it, ordered by day
 * @param events what happened to it as an item of the concept, ordered by day
 */
public record Measure(
        MeasureId id,
        String number,
        String title,
        String description,
        List<GoalId> goals,
        List<GuidelineId> guidelines,
        List<TargetGroup> targetGroups,
        List<MeasureId> dependsOn,
        Schedule schedule,
        Responsibility responsibility,
        Resources resources,
        List<Indicator> indicators,
        List<Milestone> milestones,
        List<StatusUpdate> statusUpdates,
        List<Assessment> assessments,
        List<MeasureEvent> events)
        implements Identified<MeasureId> {

    /** Not API: use {@link #builder(MeasureId, String)}. */
    @Internal
    public Measure {
        requireNonNull(id, "id");
        Texts.checked(number, "number");
        Texts.checked(title, "title");
        Texts.checked(description, "description");
        goals = List.copyOf(goals);
        guidelines = List.copyOf(guidelines);
        targetGroups = List.copyOf(targetGroups);
        dependsOn = List.copyOf(dependsOn);
        requireNonNull(schedule, "schedule");
        requireNonNull(responsibility, "responsibility");
        requireNonNull(resources, "resources");
        indicators = List.copyOf(indicators);
        milestones = List.copyOf(milestones);
        statusUpdates = Ranges.byDay(statusUpdates);
        assessments = Ranges.byDay(assessments);
        events = Ranges.byDay(events);
    }

    /**
     * Starts a measure.
     *
     * @param id unique in the concept
     * @param title the measure in a few words
     * @return a builder
     */
    public static MeasureBuilder builder(MeasureId id, String title) {
        return new MeasureBuilder(id, title);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with all values of this measure
     */
    public MeasureBuilder toBuilder() {
        return new MeasureBuilder(this);
    }

    /**
     * The newest report on the status.
     *
     * @param asOf the last day to look at, inclusive
     * @return the newest report up to that day, the last given if there are several, or empty if nobody has reported
     */
    public Optional<StatusUpdate> latestStatus(LocalDate asOf) {
        return Optional.ofNullable(newestStatus(asOf));
    }

    /**
     * The status on a day.
     *
     * @param asOf the day, inclusive
     * @return the status last reported, or {@link Status#UNKNOWN} if nobody has reported
     */
    public Status status(LocalDate asOf) {
        StatusUpdate newest = newestStatus(asOf);
        return newest == null ? Status.UNKNOWN : newest.status();
    }

    /**
     * Tells whether nothing is open any more: by the status last reported, by the day it was done, or by an event. Whoever
     * adopts it again, or takes it over, opens it again: what had closed it before that day counts no more.
     *
     * @param asOf the day, inclusive
     * @return true if the measure is done, permanent, given up, dropped, or continued in other measures
     */
    public boolean isClosed(LocalDate asOf) {
        LocalDate opened = lastOpened(asOf);
        StatusUpdate newest = newestStatus(asOf);
        return (newest != null && newest.status().closes() && isWithin(newest.day(), opened, asOf))
                || isWithin(schedule.actualEnd(), opened, asOf)
                || isClosedByEvent(opened, asOf);
    }

    /**
     * Tells whether the deadline has passed while the measure is still open.
     *
     * @param asOf the day to look from; a deadline on this very day has not passed
     * @return true if there is a deadline before that day and the measure is not closed
     */
    public boolean isOverdue(LocalDate asOf) {
        Optional<LocalDate> due = schedule.due(asOf);
        return due.isPresent() && due.get().isBefore(asOf) && !isClosed(asOf);
    }

    /**
     * Adds a report on the status.
     *
     * @param update the report
     * @return the changed measure
     */
    public Measure withStatusUpdate(StatusUpdate update) {
        return toBuilder().addStatusUpdate(update).build();
    }

    /**
     * Adds a judgement.
     *
     * @param assessment the judgement
     * @return the changed measure
     */
    public Measure withAssessment(Assessment assessment) {
        return toBuilder().addAssessment(assessment).build();
    }

    /**
     * Adds an event.
     *
     * @param event what happened
     * @return the changed measure
     */
    public Measure withEvent(MeasureEvent event) {
        return toBuilder().addEvent(event).build();
    }

    /**
     * Replaces the schedule.
     *
     * @param schedule the new schedule
     * @return the changed measure
     */
    public Measure withSchedule(Schedule schedule) {
        return toBuilder().schedule(schedule).build();
    }

    private @Nullable StatusUpdate newestStatus(LocalDate asOf) {
        for (int i = statusUpdates.size() - 1; i >= 0; i--) {
            if (!statusUpdates.get(i).day().isAfter(asOf)) {
                return statusUpdates.get(i);
            }
        }
        return null;
    }

    private @Nullable LocalDate lastOpened(LocalDate asOf) {
        LocalDate opened = null;
        for (MeasureEvent event : events) {
            if (event.kind().opens() && !event.day().isAfter(asOf)) {
                opened = event.day();
            }
        }
        return opened;
    }

    private boolean isClosedByEvent(@Nullable LocalDate opened, LocalDate asOf) {
        for (MeasureEvent event : events) {
            if (event.kind().closes() && isWithin(event.day(), opened, asOf)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(@Nullable LocalDate day, @Nullable LocalDate first, LocalDate last) {
        return day != null && !day.isAfter(last) && (first == null || !day.isBefore(first));
    }

    /**
     * The days on which it may begin to stand otherwise: its status, whether it is closed, its last report, or its deadline
     * as known then. Between two of them nothing of that changes.
     *
     * @return the days, in order; none if nothing of it is dated
     */
    public SortedSet<LocalDate> daysOfChange() {
        SortedSet<LocalDate> days = new TreeSet<>();
        statusUpdates.forEach(update -> days.add(update.day()));
        events.forEach(event -> days.add(event.day()));
        schedule.moves().forEach(move -> days.add(move.day()));
        if (schedule.actualEnd() != null) {
            days.add(schedule.actualEnd());
        }
        return Collections.unmodifiableSortedSet(days);
    }
}
