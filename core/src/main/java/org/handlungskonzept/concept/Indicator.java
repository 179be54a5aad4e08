package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.handlungskonzept.meta.Internal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a measure (Indikator): what is counted or measured to see how far it got.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique in the concept
 * @param title what is measured
 * @param kind what it can show
 * @param unit the unit of all its values, may be empty
 * @param direction in which direction it is to move
 * @param baseline the value before the measure, or null if not known
 * @param targets the values to reach, ordered by day
 * @param values the values observed, ordered by day
 */
public record Indicator(
        IndicatorId id,
        String title,
        IndicatorKind kind,
        String unit,
        Direction direction,
        @Nullable DatedValue baseline,
        List<DatedValue> targets,
        List<DatedValue> values) {

    /** Not API: use {@link #builder(IndicatorId, String, IndicatorKind)}. */
    @Internal
    public Indicator {
        requireNonNull(id, "id");
        Texts.checked(title, "title");
        requireNonNull(kind, "kind");
        Texts.checked(unit, "unit");
        requireNonNull(direction, "direction");
        targets = Ranges.byDay(targets);
        values = Ranges.byDay(values);
    }

    /**
     * Starts an indicator that is to rise.
     *
     * @param id unique in the concept
     * @param title what is measured
     * @param kind what it can show
     * @return a builder
     */
    public static IndicatorBuilder builder(IndicatorId id, String title, IndicatorKind kind) {
        return new IndicatorBuilder(id, title, kind);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with all values of this indicator
     */
    public IndicatorBuilder toBuilder() {
        return new IndicatorBuilder(this);
    }
}
