package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a measure. Not thread-safe. */
public final class MeasureBuilder {

    private final MeasureId id;
    private String number = "";
    private String title;
    private String description = "";
    private final List<GoalId> goals = new ArrayList<>();
    private final List<GuidelineId> guidelines = new ArrayList<>();
    private final List<TargetGroup> targetGroups = new ArrayList<>();
    private final List<MeasureId> dependsOn = new ArrayList<>();
    private Schedule schedule = Schedule.none();
    private Responsibility responsibility = Responsibility.none();
    private Resources resources = Resources.notStated();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<StatusUpdate> statusUpdates = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<MeasureEvent> events = new ArrayList<>();

    MeasureBuilder(MeasureId id, String title) {
        this.id = requireNonNull(id, "id");
        this.title = requireNonNull(title, "title");
    }

    MeasureBuilder(Measure measure) {
        this(measure.id(), measure.title());
        number = measure.number();
        description = measure.description();
        goals.addAll(measure.goals());
        guidelines.addAll(measure.guidelines());
        targetGroups.addAll(measure.targetGroups());
        dependsOn.addAll(measure.dependsOn());
        schedule = measure.schedule();
        responsibility = measure.responsibility();
        resources = measure.resources();
        indicators.addAll(measure.indicators());
        milestones.addAll(measure.milestones());
        statusUpdates.addAll(measure.statusUpdates());
        assessments.addAll(measure.assessments());
        events.addAll(measure.events());
    }

    /**
     * Sets the number.
     *
     * @param number the number as printed
     * @return this builder
     */
    public MeasureBuilder number(String number) {
        this.number = requireNonNull(number, "number");
        return this;
    }

    /**
     * Sets the title.
     *
     * @param title the measure in a few words
     * @return this builder
     */
    public MeasureBuilder title(String title) {
        this.title = requireNonNull(title, "title");
        return this;
    }

    /**
     * Sets the description.
     *
     * @param description more about it
     * @return this builder
     */
    public MeasureBuilder description(String description) {
        this.description = requireNonNull(description, "description");
        return this;
    }

    /**
     * Adds a goal.
     *
     * @param goal a goal of the concept
     * @return this builder
     */
    public MeasureBuilder addGoal(GoalId goal) {
        goals.add(requireNonNull(goal, "goal"));
        return this;
    }

    /**
     * Replaces the goals it contributes to.
     *
     * @param goals all goals
     * @return this builder
     */
    public MeasureBuilder goals(List<GoalId> goals) {
        this.goals.clear();
        this.goals.addAll(goals);
        return this;
    }

    /**
     * Adds a guideline.
     *
     * @param guideline a guideline of the concept
     * @return this builder
     */
    public MeasureBuilder addGuideline(GuidelineId guideline) {
        guidelines.add(requireNonNull(guideline, "guideline"));
        return this;
    }

    /**
     * Adds a target group.
     *
     * @param targetGroup who it is meant to reach
     * @return this builder
     */
    public MeasureBuilder addTargetGroup(TargetGroup targetGroup) {
        targetGroups.add(requireNonNull(targetGroup, "targetGroup"));
        return this;
    }

    /**
     * Adds a measure that must be done before this one can be.
     *
     * @param measure another measure of the concept
     * @return this builder
     */
    public MeasureBuilder addDependency(MeasureId measure) {
        dependsOn.add(requireNonNull(measure, "measure"));
        return this;
    }

    /**
     * Replaces the measures that must be done before this one can be.
     *
     * @param measures all of them, measures of the concept
     * @return this builder
     */
    public MeasureBuilder dependencies(List<MeasureId> measures) {
        dependsOn.clear();
        dependsOn.addAll(measures);
        return this;
    }

    /**
     * Sets the schedule.
     *
     * @param schedule by when
     * @return this builder
     */
    public MeasureBuilder schedule(Schedule schedule) {
        this.schedule = requireNonNull(schedule, "schedule");
        return this;
    }

    /**
     * Sets the responsibility.
     *
     * @param responsibility who leads and who takes part
     * @return this builder
     */
    public MeasureBuilder responsibility(Responsibility responsibility) {
        this.responsibility = requireNonNull(responsibility, "responsibility");
        return this;
    }

    /**
     * Sets the resources.
     *
     * @param resources which staff and money
     * @return this builder
     */
    public MeasureBuilder resources(Resources resources) {
        this.resources = requireNonNull(resources, "resources");
        return this;
    }

    /**
     * Adds an indicator.
     *
     * @param indicator what is counted or measured
     * @return this builder
     */
    public MeasureBuilder addIndicator(Indicator indicator) {
        indicators.add(requireNonNull(indicator, "indicator"));
        return this;
    }

    /**
     * Adds a milestone.
     *
     * @param milestone a next step
     * @return this builder
     */
    public MeasureBuilder addMilestone(Milestone milestone) {
        milestones.add(requireNonNull(milestone, "milestone"));
        return this;
    }

    /**
     * Replaces the milestones.
     *
     * @param milestones all next steps
     * @return this builder
     */
    public MeasureBuilder milestones(List<Milestone> milestones) {
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
    public MeasureBuilder addStatusUpdate(StatusUpdate update) {
        statusUpdates.add(requireNonNull(update, "update"));
        return this;
    }

    /**
     * Adds a judgement.
     *
     * @param assessment the judgement
     * @return this builder
     */
    public MeasureBuilder addAssessment(Assessment assessment) {
        assessments.add(requireNonNull(assessment, "assessment"));
        return this;
    }

    /**
     * Adds an event.
     *
     * @param event what happened
     * @return this builder
     */
    public MeasureBuilder addEvent(MeasureEvent event) {
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
                dependsOn,
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
