package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.DeadlineMove;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The facts about carrying out a measure as they were known on a day (Umsetzungskontrolle); they stand beside the
 * judgements and change none of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param latestUpdate the newest report on the status, or null if nobody has reported
 * @param due the deadline known on that day, inclusive, or null if there was none
 * @param overdue true if that deadline had passed while the measure was still open
 * @param moves the moves of the deadline known on that day, ordered by day
 * @param delayReason why it is late: the younger reason of the last report of delay and the last move of the deadline,
 *     the report's if both are of one day; empty if neither gives one
 */
public record FollowUp(
        @Nullable StatusUpdate latestUpdate,
        @Nullable LocalDate due,
        boolean overdue,
        List<DeadlineMove> moves,
        String delayReason) {

    /** Checks that nothing is missing and copies the list. */
    public FollowUp {
        moves = List.copyOf(moves);
        requireNonNull(delayReason, "delayReason");
    }

    /**
     * Looks at a measure.
     *
     * @param measure the measure
     * @param asOf the day, inclusive; what was reported or moved later is left aside
     * @return the facts known on that day
     */
    public static FollowUp of(Measure measure, LocalDate asOf) {
        List<DeadlineMove> moves = measure.schedule().moves().stream()
                .filter(move -> !move.day().isAfter(asOf))
                .toList();
        return new FollowUp(
                measure.latestStatus(asOf).orElse(null),
                measure.schedule().due(asOf).orElse(null),
                measure.isOverdue(asOf),
                moves,
                delayReason(measure.statusUpdates(), moves, asOf));
    }

    /**
     * The status known on that day.
     *
     * @return the status last reported, or {@link Status#UNKNOWN} if nobody has reported
     */
    public Status status() {
        return latestUpdate == null ? Status.UNKNOWN : latestUpdate.status();
    }

    /**
     * The deadline before it was moved for the first time.
     *
     * @return the deadline, or empty if it was not moved or there was none before
     */
    public Optional<LocalDate> originalDue() {
        return moves.stream()
                .limit(1)
                .flatMap(move -> Optional.ofNullable(move.from()).stream())
                .findFirst();
    }

    /**
     * The day on which the deadline was moved for the first time.
     *
     * @return the day, or empty if it was not moved
     */
    public Optional<LocalDate> firstMoved() {
        return moves.stream().map(DeadlineMove::day).findFirst();
    }

    /**
     * The day on which the deadline was moved last.
     *
     * @return the day, or empty if it was not moved
     */
    public Optional<LocalDate> lastMoved() {
        return moves.stream().map(DeadlineMove::day).reduce((earlier, later) -> later);
    }

    private static String delayReason(List<StatusUpdate> updates, List<DeadlineMove> moves, LocalDate asOf) {
        Optional<StatusUpdate> report = updates.stream()
                .filter(update -> update.status() == Status.DELAYED
                        && !update.day().isAfter(asOf)
                        && !update.reason().isBlank())
                .reduce((earlier, later) -> later);
        Optional<DeadlineMove> move =
                moves.stream().filter(each -> !each.reason().isBlank()).reduce((earlier, later) -> later);
        boolean moveIsYounger = move.isPresent()
                && report.filter(update -> !update.day().isBefore(move.get().day()))
                        .isEmpty();
        return moveIsYounger
                ? move.get().reason()
                : report.map(StatusUpdate::reason).orElse("");
    }
}
