package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarSetsTest {

    @Test
    void findsTheFirstOfSimilarSets() {
        List<Set<String>> sets = List.of(
                Set.of("a", "b", "c"),
                Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                Set.of("c", "b", "a"),
                Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i"),
                Set.of("x"));
        assertThat(new SimilarSets(sets, 90).earlier()).containsExactly(-1, -1, 0, 1, -1);
        assertThat(new SimilarSets(sets, 100).earlier()).containsExactly(-1, -1, 0, -1, -1);
        assertThatIllegalArgumentException().isThrownBy(() -> new SimilarSets(sets, 101));
    }

    @Test
    void comparesAThousandMeasuresOfAPlanWithoutComparingAllPairs() {
        List<Set<String>> sets = new ArrayList<>();
        IntStream.range(0, 1000)
                .forEach(i -> sets.add(Set.of("beratung", "anbieten", "ort" + i % 500, "gruppe" + i % 500)));
        List<Integer> earlier = new SimilarSets(sets, 90).earlier();
        assertThat(earlier.subList(0, 500)).containsOnly(-1);
        assertThat(earlier.subList(500, 1000))
                .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }
}
