package org.handlungskonzept.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value for each measure of a concept, or none, where many have the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
final class MeasureColumn<T> {

    /** The number of no value. */
    static final int NONE = -1;

    private final List<T> values;
    private final int[] numbers;

    private MeasureColumn(List<T> values, int[] numbers) {
        this.values = values;
        this.numbers = numbers;
    }

    static <T> MeasureColumn<T> of(List<? extends @Nullable T> valuesOfMeasures) {
        Map<T, Integer> known = new HashMap<>();
        List<T> values = new ArrayList<>();
        int[] numbers = new int[valuesOfMeasures.size()];
        for (int i = 0; i < numbers.length; i++) {
            T value = valuesOfMeasures.get(i);
            if (value == null) {
                numbers[i] = NONE;
            } else {
                numbers[i] = known.computeIfAbsent(value, any -> values.size());
                if (numbers[i] == values.size()) {
                    values.add(value);
                }
            }
        }
        return new MeasureColumn<>(List.copyOf(values), numbers);
    }

    int count() {
        return numbers.length;
    }

    /** The number by which to ask for a value; {@link #NONE} if no measure has it. */
    int number(T value) {
        return values.indexOf(value);
    }

    boolean isAt(int measure, int number) {
        return numbers[measure] == number;
    }
}
