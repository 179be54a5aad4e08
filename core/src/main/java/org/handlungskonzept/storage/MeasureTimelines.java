package org.handlungskonzept.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Status;
import org.jspecify.annotations.Nullable;

/**
 * The states of all measures of a concept on all days, in few bytes. They are made by asking each measure itself on each
 * day on which something of it is dated, because nothing changes between two of them.
 *
 * <p>A state is four numbers: the first day on which it holds, the status and whether it is closed, the deadline, and the
 * day of the last report. Days are counted as by {@link LocalDate#toEpochDay()}. Immutable and thread-safe.
 */
final class MeasureTimelines {

    private static final List<Status> STATUSES = List.of(Status.values());
    private static final int WIDTH = 4;
    private static final int NONE = Integer.MIN_VALUE;
    private static final int[] UNKNOWN = {};

    private final int[] states;
    private final int[] starts;

    private MeasureTimelines(int[] states, int[] starts) {
        this.states = states;
        this.starts = starts;
    }

    static MeasureTimelines of(List<Measure> measures) {
        int[] starts = new int[measures.size() + 1];
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            int[] one = states(measures.get(i));
            all.add(one);
            starts[i + 1] = starts[i] + one.length;
        }
        return new MeasureTimelines(all.stream().flatMapToInt(Arrays::stream).toArray(), starts);
    }

    /** The states of a measure, or none if it has days beyond five million years. */
    private static int[] states(Measure measure) {
        SortedSet<LocalDate> days = measure.daysOfChange();
        int[] states = new int[(days.size() + 1) * WIDTH];
        try {
            int length = put(states, 0, NONE, MeasureState.of(measure, LocalDate.MIN));
            for (LocalDate day : days) {
                length = put(states, length, number(day), MeasureState.of(measure, day));
            }
            return Arrays.copyOf(states, length);
        } catch (ArithmeticException e) {
            return UNKNOWN;
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

    /** Tells whether the states of a measure are known. */
    boolean isKnown(int measure) {
        return starts[measure] < starts[measure + 1];
    }

    /** The state of a measure on a day; its states must be known. */
    MeasureState at(int measure, LocalDate day) {
        int at = starts[measure + 1] - WIDTH;
        while (at > starts[measure] && states[at] > day.toEpochDay()) {
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
