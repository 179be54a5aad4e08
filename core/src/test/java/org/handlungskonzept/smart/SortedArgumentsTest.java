package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SortedArgumentsTest {

    private static final Map<String, String> ARGUMENTS = Arguments.of("text", "bis bald")
            .and("due", "2025-12-31")
            .and("end", 5)
            .toMap();

    @Test
    void areInTheOrderOfTheirNames() {
        assertThat(ARGUMENTS).hasToString("{due=2025-12-31, end=5, text=bis bald}");
    }

    @Test
    void equalAnyMapWithTheSameEntries() {
        Map<String, String> other = new HashMap<>(Map.of("end", "5", "due", "2025-12-31", "text", "bis bald"));
        assertThat(ARGUMENTS).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(other).isEqualTo(ARGUMENTS);
        assertThat(Arguments.copyOf(other)).isEqualTo(ARGUMENTS).hasToString(ARGUMENTS.toString());
    }

    @Test
    void takeTheLastValueOfAName() {
        assertThat(Arguments.of("a", 1).and("b", 2).and("a", 3).toMap()).isEqualTo(Map.of("a", "3", "b", "2"));
    }

    @Test
    void holdMoreThanUsual() {
        Arguments arguments = Arguments.none();
        Map<String, String> expected = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            arguments.and("name" + i, i);
            expected.put("name" + i, String.valueOf(i));
        }
        assertThat(arguments.toMap()).isEqualTo(expected);
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> ARGUMENTS.put("due", "")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ARGUMENTS.entrySet().iterator().next().setValue(""))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ARGUMENTS.keySet().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
