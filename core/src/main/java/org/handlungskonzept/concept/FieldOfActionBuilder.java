package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a field of action. Not thread-safe. */
public final class FieldOfActionBuilder {

    private final FieldId id;
    private final String title;
    private String number = "";
    private String description = "";
    private final List<Goal> goals = new ArrayList<>();
    private final List<Offering> offerings = new ArrayList<>();

    private @Nullable Integer offeringsInTotal;

    private final List<Measure> measures = new ArrayList<>();

    FieldOfActionBuilder(FieldId id, String title) {
        this.id = requireNonNull(id, "id");
        this.title = requireNonNull(title, "title");
    }

    FieldOfActionBuilder(FieldOfAction field) {
        this(field.id(), field.title());
        number = field.number();
        description = field.description();
        offeringsInTotal = field.offeringsInTotal();
        goals.addAll(field.goals());
        offerings.addAll(field.offerings());
        measures.addAll(field.measures());
    }

    /**
     * Sets the number.
     *
     * @param number the number as printed
     * @return this builder
     */
    public FieldOfActionBuilder number(String number) {
        this.number = requireNonNull(number, "number");
        return this;
    }

    /**
     * Sets the description.
     *
     * @param description more about it
     * @return this builder
     */
    public FieldOfActionBuilder description(String description) {
        this.description = requireNonNull(description, "description");
        return this;
    }

    /**
     * Adds a goal.
     *
     * @param goal the goal
     * @return this builder
     */
    public FieldOfActionBuilder addGoal(Goal goal) {
        goals.add(requireNonNull(goal, "goal"));
        return this;
    }

    /**
     * Replaces the goals.
     *
     * @param goals all goals
     * @return this builder
     */
    public FieldOfActionBuilder goals(List<Goal> goals) {
        this.goals.clear();
        this.goals.addAll(goals);
        return this;
    }

    /**
     * Adds an offering.
     *
     * @param offering what exists already
     * @return this builder
     */
    public FieldOfActionBuilder addOffering(Offering offering) {
        offerings.add(requireNonNull(offering, "offering"));
        return this;
    }

    /**
     * Says that only examples of the offerings are listed.
     *
     * @param offeringsInTotal how many there are, or null if all are listed
     * @return this builder
     */
    public FieldOfActionBuilder offeringsInTotal(@Nullable Integer offeringsInTotal) {
        this.offeringsInTotal = offeringsInTotal;
        return this;
    }

    /**
     * Adds a measure.
     *
     * @param measure the measure
     * @return this builder
     */
    public FieldOfActionBuilder addMeasure(Measure measure) {
        measures.add(requireNonNull(measure, "measure"));
        return this;
    }

    /**
     * Replaces the measures.
     *
     * @param measures all measures
     * @return this builder
     */
    public FieldOfActionBuilder measures(List<Measure> measures) {
        this.measures.clear();
        this.measures.addAll(measures);
        return this;
    }

    /**
     * Makes the field of action.
     *
     * @return the field
     * @throws IllegalArgumentException if more offerings are listed than exist in total
     */
    public FieldOfAction build() {
        return new FieldOfAction(id, number, title, description, goals, offerings, offeringsInTotal, measures);
    }
}
