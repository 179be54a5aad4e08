package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.meta.Internal;

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
        Schedule schedule,
        Responsibility responsibility,
        Resources resources,
        List<Indicator> indicators,
        List<Milestone> milestones,
        List<StatusUpdate> statusUpdates,
        List<Assessment> assessments,
        List<MeasureEvent> events) {

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
        requireNonNull(schedule, "schedule");
        requireNonNull(responsibility, "responsibility");
        requireNonNull(resources, "resources");
        indicators = List.copyOf(indicators);
        milestones = List.copyOf(milestones);
        statusUpdates = Ranges.sorted(statusUpdates, Comparator.comparing(StatusUpdate::day));
        assessments = Ranges.sorted(assessments, Comparator.comparing(Assessment::day));
        events = Ranges.sorted(events, Comparator.comparing(MeasureEvent::day));
    }

    /**
     * Starts a measure.
     *
     * @param id unique in the concept
     * @param title the measure in a few words
     * @return a builder
     */
    public static Builder builder(MeasureId id, String title) {
        return new Builder(id, title);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with all values of this measure
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The newest report on the status.
     *
     * @param asOf the last day to look at, inclusive
     * @return the newest report up to that day, the last given if there are several, or empty if nobody has reported
     */
    public Optional<StatusUpdate> latestStatus(LocalDate asOf) {
        return statusUpdates.stream()
                .filter(update -> !update.day().isAfter(asOf))
                .reduce((earlier, later) -> later);
    }

    /**
     * The status on a day.
     *
     * @param asOf the day, inclusive
     * @return the status last reported, or {@link Status#UNKNOWN} if nobody has reported
     */
    public Status status(LocalDate asOf) {
        return latestStatus(asOf).map(StatusUpdate::status).orElse(Status.UNKNOWN);
    }

    /**
     * Tells whether nothing is open any more: by the status last reported, by the day it was done, or by an event.
     *
     * @param asOf the day, inclusive
     * @return true if the measure is done, permanent, given up, dropped, or continued in other measures
     */
    public boolean isClosed(LocalDate asOf) {
        LocalDate done = schedule.actualEnd();
        return status(asOf).closes()
                || (done != null && !done.isAfter(asOf))
                || events.stream()
                        .anyMatch(event -> event.kind().closes() && !event.day().isAfter(asOf));
    }

    /**
     * Tells whether the deadline has passed while the measure is still open.
     *
     * @param asOf the day to look from; a deadline on this very day has not passed
     * @return true if there is a deadline before that day and the measure is not closed
     */
    public boolean isOverdue(LocalDate asOf) {
        return !isClosed(asOf)
                && schedule.due(asOf).filter(due -> due.isBefore(asOf)).isPresent();
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

    /** Collects the parts of a measure. Not thread-safe. */
    public static final class Builder {

        private final MeasureId id;
        private String number = "";
        private String title;
        private String description = "";
        private final List<GoalId> goals = new ArrayList<>();
        private final List<GuidelineId> guidelines = new ArrayList<>();
        private final List<TargetGroup> targetGroups = new ArrayList<>();
        private Schedule schedule = Schedule.none();
        private Responsibility responsibility = Responsibility.none();
        private Resources resources = Resources.notStated();
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<Milestone> milestones = new ArrayList<>();
        private final List<StatusUpdate> statusUpdates = new ArrayList<>();
        private final List<Assessment> assessments = new ArrayList<>();
        private final List<MeasureEvent> events = new ArrayList<>();

        private Builder(MeasureId id, String title) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
        }

        private Builder(Measure measure) {
            this(measure.id, measure.title);
            number = measure.number;
            description = measure.description;
            goals.addAll(measure.goals);
            guidelines.addAll(measure.guidelines);
            targetGroups.addAll(measure.targetGroups);
            schedule = measure.schedule;
            responsibility = measure.responsibility;
            resources = measure.resources;
            indicators.addAll(measure.indicators);
            milestones.addAll(measure.milestones);
            statusUpdates.addAll(measure.statusUpdates);
            assessments.addAll(measure.assessments);
            events.addAll(measure.events);
        }

        /**
         * Sets the number.
         *
         * @param number the number as printed
         * @return this builder
         */
        public Builder number(String number) {
            this.number = requireNonNull(number, "number");
            return this;
        }

        /**
         * Sets the title.
         *
         * @param title the measure in a few words
         * @return this builder
         */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets the description.
         *
         * @param description more about it
         * @return this builder
         */
        public Builder description(String description) {
            this.description = requireNonNull(description, "description");
            return this;
        }

        /**
         * Adds a goal.
         *
         * @param goal a goal of the concept
         * @return this builder
         */
        public Builder addGoal(GoalId goal) {
            goals.add(requireNonNull(goal, "goal"));
            return this;
        }

        /**
         * Adds a guideline.
         *
         * @param guideline a guideline of the concept
         * @return this builder
         */
        public Builder addGuideline(GuidelineId guideline) {
            guidelines.add(requireNonNull(guideline, "guideline"));
            return this;
        }

        /**
         * Adds a target group.
         *
         * @param targetGroup who it is meant to reach
         * @return this builder
         */
        public Builder addTargetGroup(TargetGroup targetGroup) {
            targetGroups.add(requireNonNull(targetGroup, "targetGroup"));
            return this;
        }

        /**
         * Sets the schedule.
         *
         * @param schedule by when
         * @return this builder
         */
        public Builder schedule(Schedule schedule) {
            this.schedule = requireNonNull(schedule, "schedule");
            return this;
        }

        /**
         * Sets the responsibility.
         *
         * @param responsibility who leads and who takes part
         * @return this builder
         */
        public Builder responsibility(Responsibility responsibility) {
            this.responsibility = requireNonNull(responsibility, "responsibility");
            return this;
        }

        /**
         * Sets the resources.
         *
         * @param resources which staff and money
         * @return this builder
         */
        public Builder resources(Resources resources) {
            this.resources = requireNonNull(resources, "resources");
            return this;
        }

        /**
         * Adds an indicator.
         *
         * @param indicator what is counted or measured
         * @return this builder
         */
        public Builder addIndicator(Indicator indicator) {
            indicators.add(requireNonNull(indicator, "indicator"));
            return this;
        }

        /**
         * Adds a milestone.
         *
         * @param milestone a next step
         * @return this builder
         */
        public Builder addMilestone(Milestone milestone) {
            milestones.add(requireNonNull(milestone, "milestone"));
            return this;
        }

        /**
         * Replaces the milestones.
         *
         * @param milestones all next steps
         * @return this builder
         */
        public Builder milestones(List<Milestone> milestones) {
            this.milestones.clear();
            this.milestones.addAll(milestones);
            return this;
        }

        /**
         * Adds a report on the status.
         *
         * @param update the report
         * @return this builder
         */
        public Builder addStatusUpdate(StatusUpdate update) {
            statusUpdates.add(requireNonNull(update, "update"));
            return this;
        }

        /**
         * Adds a judgement.
         *
         * @param assessment the judgement
         * @return this builder
         */
        public Builder addAssessment(Assessment assessment) {
            assessments.add(requireNonNull(assessment, "assessment"));
            return this;
        }

        /**
         * Adds an event.
         *
         * @param event what happened
         * @return this builder
         */
        public Builder addEvent(MeasureEvent event) {
            events.add(requireNonNull(event, "event"));
            return this;
        }

        /**
         * Makes the measure.
         *
         * @return the measure
         */
        public Measure build() {
            return new Measure(
                    id,
                    number,
                    title,
                    description,
                    goals,
                    guidelines,
                    targetGroups,
                    schedule,
                    responsibility,
                    resources,
                    indicators,
                    milestones,
                    statusUpdates,
                    assessments,
                    events);
        }
    }
}
