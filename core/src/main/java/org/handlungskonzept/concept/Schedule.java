package org.handlungskonzept.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.meta.Internal;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of a measure (Zeitplan): the entry as written, beside it what it means, the days that were fixed, and
 * every move of the deadline.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asWritten the entry under "by when" as it stands in the concept, may be empty
 * @param time what the entry means, or null if nobody has said so yet
 * @param plannedStart the day on which it is to begin, or null
 * @param plannedEnd the day by which it is to be done, inclusive, or null if no day was fixed
 * @param actualStart the day on which it began, or null
 * @param actualEnd the day on which it was done, or null
 * @param moves the moves of the deadline, ordered by day; the last one leads to {@code plannedEnd}
 */
public record Schedule(
        String asWritten,
        @Nullable TimeFrame time,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd,
        List<DeadlineMove> moves) {

    /**
     * Not API: use {@link #builder(String)}.
     *
     * @throws IllegalArgumentException if a range ends before it starts, or the last move does not lead to the planned end
     */
    @Internal
    public Schedule {
        Texts.checked(asWritten, "asWritten");
        Ranges.checkOrder(plannedStart, "planned start", plannedEnd, "planned end");
        Ranges.checkOrder(actualStart, "actual start", actualEnd, "actual end");
        moves = Ranges.byDay(moves);
        if (!moves.isEmpty() && !moves.get(moves.size() - 1).to().equals(plannedEnd)) {
            throw new IllegalArgumentException(
                    "The planned end (%s) must be the day to which the deadline was moved last (%s)."
                            .formatted(plannedEnd, moves.get(moves.size() - 1).to()));
        }
    }

    /**
     * The empty entry.
     *
     * @return a schedule that says nothing
     */
    public static Schedule none() {
        return builder("").build();
    }

    /**
     * Starts a schedule.
     *
     * @param asWritten the entry as it stands in the concept, may be empty
     * @return a builder
     */
    public static ScheduleBuilder builder(String asWritten) {
        return new ScheduleBuilder(asWritten);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with all values of this schedule
     */
    public ScheduleBuilder toBuilder() {
        return new ScheduleBuilder(this);
    }

    /**
     * The deadline as it stands now.
     *
     * @return the planned end, otherwise the deadline the entry contains, otherwise empty
     */
    public Optional<LocalDate> due() {
        if (plannedEnd != null) {
            return Optional.of(plannedEnd);
        }
        return time == null ? Optional.empty() : time.due();
    }

    /**
     * The deadline as it was known on a day, leaving later moves aside.
     *
     * @param asOf the day, inclusive
     * @return the deadline known then, or empty if there was none
     */
    public Optional<LocalDate> due(LocalDate asOf) {
        Optional<LocalDate> known =
                moves.isEmpty() ? due() : Optional.ofNullable(moves.get(0).from());
        for (DeadlineMove move : moves) {
            if (!move.day().isAfter(asOf)) {
                known = Optional.of(move.to());
            }
        }
        return known;
    }

    /**
     * Moves the deadline and keeps the move.
     *
     * @param on the day on which it is moved
     * @param to the new deadline, inclusive
     * @param reason why
     * @param decision the decision it rests on, or null
     * @return the changed schedule
     * @throws IllegalArgumentException if the new deadline is before the planned start, or an earlier move is younger
     */
    public Schedule moveDeadline(LocalDate on, LocalDate to, String reason, @Nullable DecisionId decision) {
        return toBuilder()
                .plannedEnd(to)
                .addMove(new DeadlineMove(on, due().orElse(null), to, reason, decision))
                .build();
    }
}
