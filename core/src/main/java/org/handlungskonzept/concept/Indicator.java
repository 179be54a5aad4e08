package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
 * @param law by which law its values make one value, or null if not stated
 * @param baseline the value before the measure, or null if not known
 * @param targets the values to reach, ordered by day
 * @param values the values observed, ordered by day; a corrected value stands after the one that it corrects
 */
public record Indicator(
        IndicatorId id,
        String title,
        IndicatorKind kind,
        String unit,
        Direction direction,
        @Nullable AggregationLaw law,
        @Nullable DatedValue baseline,
        List<DatedValue> targets,
        List<DatedValue> values)
        implements Identified<IndicatorId> {

    /**
     * Not API: use {@link #builder(IndicatorId, String, IndicatorKind)}.
     *
     * @throws IllegalArgumentException if a target has what only observed values can have
     */
    @Internal
    public Indicator {
        requireNonNull(id, "id");
        Texts.checked(title, "title");
        requireNonNull(kind, "kind");
        Texts.checked(unit, "unit");
        requireNonNull(direction, "direction");
        targets = Ranges.byDay(targets);
        values = Ranges.byDay(values);
        for (DatedValue target : targets) {
            if (target.isObserved()) {
                throw new IllegalArgumentException(
                        "The target of (%s) of the indicator (%s) was not observed, so it has no quality, base or day of knowledge."
                                .formatted(target.day(), id));
            }
        }
    }

    /**
     * The values as they were known on a day: later values and values that became known later are left aside, and of
     * several values for one day those that became known last count.
     *
     * @param asOf the day, inclusive
     * @return the values, ordered by day; more than one for a day only if they became known on the same day
     */
    public List<DatedValue> values(LocalDate asOf) {
        return KnownValues.on(asOf, values);
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
