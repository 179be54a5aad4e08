package org.handlungskonzept.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.handlungskonzept.concept.DeadlineMove;
import org.handlungskonzept.concept.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a measure over time (Terminverlauf): where it was, every move, and what came of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param original the deadline before the first move, or the only one there was; null if there was none
 * @param current the deadline known on the day, inclusive, or null if there was none
 * @param actualEnd the day on which the measure was done, or null if it was not done on the day
 * @param moves the moves known on the day, ordered by day
 * @param breaks the indexes of moves that do not start from the deadline that the move before led to
 */
public record DeadlineHistory(
        @Nullable LocalDate original,
        @Nullable LocalDate current,
        @Nullable LocalDate actualEnd,
        List<DeadlineMove> moves,
        List<Integer> breaks) {

    /** Copies the lists. */
    public DeadlineHistory {
        moves = List.copyOf(moves);
        breaks = List.copyOf(breaks);
    }

    /**
     * Reads the deadline over time.
     *
     * @param schedule the schedule
     * @param asOf the day, inclusive; later moves and a later end are left aside
     * @return what was known on that day
     */
    public static DeadlineHistory of(Schedule schedule, LocalDate asOf) {
        List<DeadlineMove> moves = schedule.moves().stream()
                .filter(move -> !move.day().isAfter(asOf))
                .toList();
        @Nullable LocalDate current = schedule.due(asOf).orElse(null);
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i < moves.size(); i++) {
            if (!moves.get(i - 1).to().equals(moves.get(i).from())) {
                breaks.add(i);
            }
        }
        @Nullable LocalDate end = schedule.actualEnd();
        return new DeadlineHistory(
                moves.isEmpty() ? current : moves.get(0).from(),
                current,
                end == null || end.isAfter(asOf) ? null : end,
                moves,
                breaks);
    }

    /**
     * By how much the deadline was moved in total.
     *
     * @return the days from the original to the current deadline, negative if it is earlier now; empty if there is no
     *     original or no current one
     */
    public OptionalLong movedByDays() {
        return days(original, current);
    }

    /**
     * By how much the measure was late, or early, against what was planned first.
     *
     * @return the days from the original deadline to the actual end, negative if it was early; empty if one is missing
     */
    public OptionalLong lateAgainstOriginal() {
        return days(original, actualEnd);
    }

    /**
     * By how much the measure was late, or early, against the deadline that held last.
     *
     * @return the days from the current deadline to the actual end, negative if it was early; empty if one is missing
     */
    public OptionalLong lateAgainstCurrent() {
        return days(current, actualEnd);
    }

    /**
     * Words the moves.
     *
     * @param locale the language; German or English
     * @return for example "moved three times, from 30 June 2023 to 31 December 2025"
     */
    public String explain(Locale locale) {
        return FollowUpTexts.moves(this, requireNonNull(locale, "locale"));
    }

    private static OptionalLong days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(from, to));
    }
}
