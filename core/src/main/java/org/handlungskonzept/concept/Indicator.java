package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
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
        targets = Ranges.sorted(targets, Comparator.comparing(DatedValue::day));
        values = Ranges.sorted(values, Comparator.comparing(DatedValue::day));
    }

    /**
     * Starts an indicator that is to rise.
     *
     * @param id unique in the concept
     * @param title what is measured
     * @param kind what it can show
     * @return a builder
     */
    public static Builder builder(IndicatorId id, String title, IndicatorKind kind) {
        return new Builder(id, title, kind);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with all values of this indicator
     */
    public Builder toBuilder() {
        Builder builder =
                new Builder(id, title, kind).unit(unit).direction(direction).baseline(baseline);
        builder.targets.addAll(targets);
        builder.values.addAll(values);
        return builder;
    }

    /** Collects the parts of an indicator. Not thread-safe. */
    public static final class Builder {

        private final IndicatorId id;
        private final String title;
        private final IndicatorKind kind;
        private String unit = "";
        private Direction direction = Direction.UP;
        private @Nullable DatedValue baseline;
        private final List<DatedValue> targets = new ArrayList<>();
        private final List<DatedValue> values = new ArrayList<>();

        private Builder(IndicatorId id, String title, IndicatorKind kind) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.kind = requireNonNull(kind, "kind");
        }

        /**
         * Sets the unit.
         *
         * @param unit the unit of all values
         * @return this builder
         */
        public Builder unit(String unit) {
            this.unit = requireNonNull(unit, "unit");
            return this;
        }

        /**
         * Sets the direction.
         *
         * @param direction in which direction it is to move
         * @return this builder
         */
        public Builder direction(Direction direction) {
            this.direction = requireNonNull(direction, "direction");
            return this;
        }

        /**
         * Sets the baseline.
         *
         * @param baseline the value before the measure, or null
         * @return this builder
         */
        public Builder baseline(@Nullable DatedValue baseline) {
            this.baseline = baseline;
            return this;
        }

        /**
         * Adds a target.
         *
         * @param target the value to reach and its day
         * @return this builder
         */
        public Builder addTarget(DatedValue target) {
            targets.add(requireNonNull(target, "target"));
            return this;
        }

        /**
         * Adds an observed value.
         *
         * @param value the value and its day
         * @return this builder
         */
        public Builder addValue(DatedValue value) {
            values.add(requireNonNull(value, "value"));
            return this;
        }

        /**
         * Makes the indicator.
         *
         * @return the indicator
         */
        public Indicator build() {
            return new Indicator(id, title, kind, unit, direction, baseline, targets, values);
        }
    }
}
