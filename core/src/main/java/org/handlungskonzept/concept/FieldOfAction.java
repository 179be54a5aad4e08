package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.handlungskonzept.meta.Internal;
import org.jspecify.annotations.Nullable;

/**
 * A field of action (Handlungsfeld) with its goals, what exists already, and its measures.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique in the concept
 * @param number the number as printed in the concept, may be empty
 * @param title the name of the field
 * @param description more about it as written, may be empty
 * @param goals its goals, in the order of the concept
 * @param offerings what exists already, in the order of the concept
 * @param offeringsInTotal how many offerings exist, if only examples are listed; otherwise null
 * @param measures its measures, in the order of the concept
 */
public record FieldOfAction(
        FieldId id,
        String number,
        String title,
        String description,
        List<Goal> goals,
        List<Offering> offerings,
        @Nullable Integer offeringsInTotal,
        List<Measure> measures) {

    /**
     * Not API: use {@link #builder(FieldId, String)}.
     *
     * @throws IllegalArgumentException if more offerings are listed than exist in total
     */
    @Internal
    public FieldOfAction {
        requireNonNull(id, "id");
        Texts.checked(number, "number");
        Texts.checked(title, "title");
        Texts.checked(description, "description");
        goals = List.copyOf(goals);
        offerings = List.copyOf(offerings);
        measures = List.copyOf(measures);
        if (offeringsInTotal != null && offeringsInTotal < offerings.size()) {
            throw new IllegalArgumentException("The field (%s) lists (%s) offerings, more than its total (%s)."
                    .formatted(id, offerings.size(), offeringsInTotal));
        }
    }

    /**
     * Starts a field of action.
     *
     * @param id unique in the concept
     * @param title the name of the field
     * @return a builder
     */
    public static Builder builder(FieldId id, String title) {
        return new Builder(id, title);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with all values of this field
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title)
                .number(number)
                .description(description)
                .offeringsInTotal(offeringsInTotal)
                .measures(measures);
        builder.goals.addAll(goals);
        builder.offerings.addAll(offerings);
        return builder;
    }

    FieldOfAction mapMeasures(UnaryOperator<List<Measure>> change) {
        return toBuilder().measures(change.apply(measures)).build();
    }

    FieldOfAction mapGoals(UnaryOperator<List<Goal>> change) {
        Builder builder = toBuilder();
        builder.goals.clear();
        builder.goals.addAll(change.apply(goals));
        return builder.build();
    }

    /** Collects the parts of a field of action. Not thread-safe. */
    public static final class Builder {

        private final FieldId id;
        private final String title;
        private String number = "";
        private String description = "";
        private final List<Goal> goals = new ArrayList<>();
        private final List<Offering> offerings = new ArrayList<>();
        private @Nullable Integer offeringsInTotal;
        private final List<Measure> measures = new ArrayList<>();

        private Builder(FieldId id, String title) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
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
         * @param goal the goal
         * @return this builder
         */
        public Builder addGoal(Goal goal) {
            goals.add(requireNonNull(goal, "goal"));
            return this;
        }

        /**
         * Adds an offering.
         *
         * @param offering what exists already
         * @return this builder
         */
        public Builder addOffering(Offering offering) {
            offerings.add(requireNonNull(offering, "offering"));
            return this;
        }

        /**
         * Says that only examples of the offerings are listed.
         *
         * @param offeringsInTotal how many there are, or null if all are listed
         * @return this builder
         */
        public Builder offeringsInTotal(@Nullable Integer offeringsInTotal) {
            this.offeringsInTotal = offeringsInTotal;
            return this;
        }

        /**
         * Adds a measure.
         *
         * @param measure the measure
         * @return this builder
         */
        public Builder addMeasure(Measure measure) {
            measures.add(requireNonNull(measure, "measure"));
            return this;
        }

        /**
         * Replaces the measures.
         *
         * @param measures all measures
         * @return this builder
         */
        public Builder measures(List<Measure> measures) {
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
}
