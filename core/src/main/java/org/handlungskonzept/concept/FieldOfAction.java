package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

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
        List<Measure> measures)
        implements Identified<FieldId> {

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
    public static FieldOfActionBuilder builder(FieldId id, String title) {
        return new FieldOfActionBuilder(id, title);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with all values of this field
     */
    public FieldOfActionBuilder toBuilder() {
        return new FieldOfActionBuilder(this);
    }

    FieldOfAction mapMeasures(UnaryOperator<List<Measure>> change) {
        return toBuilder().measures(change.apply(measures)).build();
    }

    FieldOfAction mapGoals(UnaryOperator<List<Goal>> change) {
        return toBuilder().goals(change.apply(goals)).build();
    }
}
