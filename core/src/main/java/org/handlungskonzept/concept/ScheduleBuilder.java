package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a schedule. Not thread-safe. */
public final class ScheduleBuilder {

    private final String asWritten;

    private @Nullable TimeFrame time;

    private @Nullable LocalDate plannedStart;

    private @Nullable LocalDate plannedEnd;

    private @Nullable LocalDate actualStart;

    private @Nullable LocalDate actualEnd;

    private final List<DeadlineMove> moves = new ArrayList<>();

    ScheduleBuilder(String asWritten) {
        this.asWritten = requireNonNull(asWritten, "asWritten");
    }

    ScheduleBuilder(Schedule schedule) {
        this(schedule.asWritten());
        time = schedule.time();
        plannedStart = schedule.plannedStart();
        plannedEnd = schedule.plannedEnd();
        actualStart = schedule.actualStart();
        actualEnd = schedule.actualEnd();
        moves.addAll(schedule.moves());
    }

    /**
     * Sets what the entry means.
     *
     * @param time the meaning, or null if unknown
     * @return this builder
     */
    public ScheduleBuilder time(@Nullable TimeFrame time) {
        this.time = time;
        return this;
    }

    /**
     * Sets the planned start.
     *
     * @param plannedStart the day, or null
     * @return this builder
     */
    public ScheduleBuilder plannedStart(@Nullable LocalDate plannedStart) {
        this.plannedStart = plannedStart;
        return this;
    }

    /**
     * Sets the planned end.
     *
     * @param plannedEnd the day, inclusive, or null
     * @return this builder
     */
    public ScheduleBuilder plannedEnd(@Nullable LocalDate plannedEnd) {
        this.plannedEnd = plannedEnd;
        return this;
    }

    /**
     * Sets the actual start.
     *
     * @param actualStart the day, or null
     * @return this builder
     */
    public ScheduleBuilder actualStart(@Nullable LocalDate actualStart) {
        this.actualStart = actualStart;
        return this;
    }

    /**
     * Sets the actual end.
     *
     * @param actualEnd the day, inclusive, or null
     * @return this builder
     */
    public ScheduleBuilder actualEnd(@Nullable LocalDate actualEnd) {
        this.actualEnd = actualEnd;
        return this;
    }

    /**
     * Replaces the moves of the deadline.
     *
     * @param moves all moves
     * @return this builder
     */
    public ScheduleBuilder moves(List<DeadlineMove> moves) {
        this.moves.clear();
        this.moves.addAll(moves);
        return this;
    }

    /**
     * Adds a move of the deadline.
     *
     * @param move the move
     * @return this builder
     */
    public ScheduleBuilder addMove(DeadlineMove move) {
        moves.add(requireNonNull(move, "move"));
        return this;
    }

    /**
     * Makes the schedule.
     *
     * @return the schedule
     * @throws IllegalArgumentException if a range ends before it starts, or the last move does not lead to the planned
     *     end
     */
    public Schedule build() {
        return new Schedule(asWritten, time, plannedStart, plannedEnd, actualStart, actualEnd, moves);
    }
}
