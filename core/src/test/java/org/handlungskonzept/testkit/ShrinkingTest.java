package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkingTest {

    @Test
    void leavesOnlyWhatIsNeededToFail() {
        List<Integer> numbers = IntStream.range(0, 100).boxed().toList();

        assertThat(Shrinking.smallest(numbers, list -> list.containsAll(List.of(3, 70, 99))))
                .containsExactly(3, 70, 99);
    }

    @Test
    void leavesNothingOfWhatAlwaysFails() {
        assertThat(Shrinking.smallest(List.of(1, 2, 3), list -> true)).isEmpty();
    }

    @Test
    void leavesAllOfWhatIsNeededWhole() {
        assertThat(Shrinking.smallest(List.of(1, 2, 3), list -> list.size() == 3))
                .containsExactly(1, 2, 3);
    }
}
