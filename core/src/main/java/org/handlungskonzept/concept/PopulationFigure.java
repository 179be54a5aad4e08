package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A figure about the population (Bevölkerungszahl): a count, a share, or both.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique in its profile
 * @param label what is counted, as written
 * @param partOf the figure of the same profile that this one is a part of, or null for a whole
 * @param count how many, not negative, or null if only a share is given
 * @param share the share in {@code partOf} as shown, or null if only a count is given
 */
public record PopulationFigure(
        FigureId id,
        String label,
        @Nullable FigureId partOf,
        @Nullable Long count,
        @Nullable Percentage share) {

    /**
     * Checks count and share.
     *
     * @throws IllegalArgumentException if the count is negative, or there is a share but nothing it is a share of
     */
    public PopulationFigure {
        requireNonNull(id, "id");
        Texts.checked(label, "label");
        if (count != null && count < 0) {
            throw new IllegalArgumentException(
                    "The count (%s) of figure (%s) must not be negative.".formatted(count, id));
        }
        if (share != null && partOf == null) {
            throw new IllegalArgumentException(
                    "The share (%s %%) of figure (%s) needs the figure it is a part of.".formatted(share, id));
        }
    }

    /**
     * Makes a whole.
     *
     * @param id unique in its profile
     * @param label what is counted
     * @param count how many
     * @return the figure
     */
    public static PopulationFigure whole(FigureId id, String label, long count) {
        return new PopulationFigure(id, label, null, count, null);
    }

    /**
     * Makes a part of another figure.
     *
     * @param id unique in its profile
     * @param label what is counted
     * @param partOf the figure it is a part of
     * @param count how many, or null if only a share is given
     * @param share the share as shown, or null if only a count is given
     * @return the figure
     */
    public static PopulationFigure part(
            FigureId id, String label, FigureId partOf, @Nullable Long count, @Nullable Percentage share) {
        return new PopulationFigure(id, label, requireNonNull(partOf, "partOf"), count, share);
    }
}
