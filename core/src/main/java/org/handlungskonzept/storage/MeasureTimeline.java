package org.handlungskonzept.storage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Status;
import org.jspecify.annotations.Nullable;

/**
 * The states of a measure on all days, in few bytes. It is made by asking the measure itself on each day on which
 * something of it is dated, because nothing changes between two of them.
 *
 * <p>A state is four numbers: the first day on which it holds, the status and whether it is closed, the deadline, and the
 * day of the last report. Days are counted as by {@link LocalDate#toEpochDay()}. Immutable and thread-safe.
 */
final class MeasureTimeline {

    private static final List<Status> STATUSES = List.of(Status.values());
    private static final int WIDTH = 4;
    private static final int NONE = Integer.MIN_VALUE;

    private final int[] states;

    private MeasureTimeline(int[] states) {
        this.states = states;
    }

    /** The timeline, or empty if it has days beyond five million years. */
    static Optional<MeasureTimeline> of(Measure measure) {
        SortedSet<LocalDate> days = measure.daysOfChange();
        int[] states = new int[(days.size() + 1) * WIDTH];
        try {
            int length = put(states, 0, NONE, MeasureState.of(measure, LocalDate.MIN));
            for (LocalDate day : days) {
                length = put(states, length, number(day), MeasureState.of(measure, day));
            }
            return Optional.of(new MeasureTimeline(Arrays.copyOf(states, length)));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Puts a state in, unless it is the one before. */
    private static int put(int[] states, int length, int from, MeasureState state) {
        states[length] = from;
        states[length + 1] = STATUSES.indexOf(state.status()) * 2 + (state.closed() ? 1 : 0);
        states[length + 2] = number(state.due());
        states[length + 3] = number(state.reported());
        boolean changed =
                length == 0 || !Arrays.equals(states, length - WIDTH + 1, length, states, length + 1, length + WIDTH);
        return changed ? length + WIDTH : length;
    }

    /** The state on a day. */
    MeasureState at(LocalDate day) {
        int at = states.length - WIDTH;
        while (at > 0 && states[at] > day.toEpochDay()) {
            at -= WIDTH;
        }
        return new MeasureState(
                STATUSES.get(states[at + 1] / 2), states[at + 1] % 2 == 1, day(states[at + 2]), day(states[at + 3]));
    }

    private static int number(@Nullable LocalDate day) {
        if (day == null) {
            return NONE;
        }
        int number = Math.toIntExact(day.toEpochDay());
        if (number == NONE) {
            throw new ArithmeticException("The day has the number that means none.");
        }
        return number;
    }

    private static @Nullable LocalDate day(int number) {
        return number == NONE ? null : LocalDate.ofEpochDay(number);
    }
}
