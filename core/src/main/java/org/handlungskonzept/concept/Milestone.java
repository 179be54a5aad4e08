package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a measure (Meilenstein, nächster Schritt): a result that can be verified.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique in the concept
 * @param title the result, worded so that anybody can see whether it is there
 * @param due the day by which it is to be there, inclusive, or null if no day was fixed
 * @param done the day on which it was there, or null as long as it is not
 * @param responsible who sees to it, or null for the lead of the measure
 */
public record Milestone(
        MilestoneId id,
        String title,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        @Nullable Party responsible) implements Identified<MilestoneId> {

    /** Checks that nothing is missing. */
    public Milestone {
        requireNonNull(id, "id");
        Texts.checked(title, "title");
    }

    /**
     * Makes a milestone that is still open.
     *
     * @param id unique in the concept
     * @param title the result
     * @param due the day by which it is to be there, inclusive, or null
     * @return the milestone
     */
    public static Milestone open(MilestoneId id, String title, @Nullable LocalDate due) {
        return new Milestone(id, title, due, null, null);
    }

    /**
     * Marks the milestone as reached.
     *
     * @param day the day on which it was there
     * @return the changed milestone
     */
    public Milestone reachedOn(LocalDate day) {
        return new Milestone(id, title, due, requireNonNull(day, "day"), responsible);
    }
}
