package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of an indicator. Not thread-safe. */
public final class IndicatorBuilder {

    private final IndicatorId id;
    private final String title;
    private final IndicatorKind kind;
    private String unit = "";
    private Direction direction = Direction.UP;

    private @Nullable AggregationLaw law;

    private @Nullable DatedValue baseline;

    private final List<DatedValue> targets = new ArrayList<>();
    private final List<DatedValue> values = new ArrayList<>();

    IndicatorBuilder(IndicatorId id, String title, IndicatorKind kind) {
        this.id = requireNonNull(id, "id");
        this.title = requireNonNull(title, "title");
        this.kind = requireNonNull(kind, "kind");
    }

    IndicatorBuilder(Indicator indicator) {
        this(indicator.id(), indicator.title(), indicator.kind());
        unit = indicator.unit();
        direction = indicator.direction();
        law = indicator.law();
        baseline = indicator.baseline();
        targets.addAll(indicator.targets());
        values.addAll(indicator.values());
    }

    /**
     * Sets the unit.
     *
     * @param unit the unit of all values
     * @return this builder
     */
    public IndicatorBuilder unit(String unit) {
        this.unit = requireNonNull(unit, "unit");
        return this;
    }

    /**
     * Sets the direction.
     *
     * @param direction in which direction it is to move
     * @return this builder
     */
    public IndicatorBuilder direction(Direction direction) {
        this.direction = requireNonNull(direction, "direction");
        return this;
    }

    /**
     * Sets the law of aggregation.
     *
     * @param law by which law the values make one value, or null if not stated
     * @return this builder
     */
    public IndicatorBuilder law(@Nullable AggregationLaw law) {
        this.law = law;
        return this;
    }

    /**
     * Sets the baseline.
     *
     * @param baseline the value before the measure, or null
     * @return this builder
     */
    public IndicatorBuilder baseline(@Nullable DatedValue baseline) {
        this.baseline = baseline;
        return this;
    }

    /**
     * Adds a target.
     *
     * @param target the value to reach and its day
     * @return this builder
     */
    public IndicatorBuilder addTarget(DatedValue target) {
        targets.add(requireNonNull(target, "target"));
        return this;
    }

    /**
     * Adds an observed value.
     *
     * @param value the value and its day
     * @return this builder
     */
    public IndicatorBuilder addValue(DatedValue value) {
        values.add(requireNonNull(value, "value"));
        return this;
    }

    /**
     * Makes the indicator.
     *
     * @return the indicator
     * @throws IllegalArgumentException if a target has what only observed values can have
     */
    public Indicator build() {
        return new Indicator(id, title, kind, unit, direction, law, baseline, targets, values);
    }
}
