package org.handlungskonzept.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers are counted as given; who did not answer stays apart. */
class DistributionTest {

    private static final List<String> SCALE = List.of("1", "2", "3", "4", "5");

    @Test
    void countsEachKindOfAnswerApart() {
        Distribution spread = Distribution.of(SCALE, "x", List.of("4", "5", "x", "", "4", "1", "", "x", "x"));

        assertThat(spread).isEqualTo(new Distribution(SCALE, List.of(1, 0, 0, 2, 1), 3, 2));
        assertThat(spread.answered()).isEqualTo(4);
        assertThat(spread.share("4")).isEqualTo(new Share(2, 4, 5));
        assertThat(spread.topTwo()).isEqualTo(new Share(3, 4, 5));
    }

    @ParameterizedTest
    @CsvSource({"1,0,0,2,1, 4", "1,1,0,1,1, 3", "0,0,0,0,7, 5", "1,1,0,0,0, 1.5", "0,1,1,1,0, 3"})
    void hasTheMedianBetweenTheMiddleAnswers(int one, int two, int three, int four, int five, double median) {
        Distribution spread = new Distribution(SCALE, List.of(one, two, three, four, five), 0, 0);

        assertThat(spread.median()).hasValue(median);
    }

    @Test
    void hasNoMedianWithoutAnswers() {
        assertThat(new Distribution(SCALE, List.of(0, 0, 0, 0, 0), 9, 9).median())
                .isEmpty();
    }

    @Test
    void namesAnAnswerThatIsNotOnTheScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.of(SCALE, "x", List.of("1", "6")))
                .withMessageContaining("(6)")
                .withMessageContaining("number (2)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Distribution(SCALE, List.of(1), 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Distribution(List.of("a", "a"), List.of(1, 2), 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Distribution(List.of("a"), List.of(-1), 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Distribution(SCALE, List.of(1, 1, 1, 1, 1), 0, 0).share("6"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Distribution(List.of("no", "yes"), List.of(1, 2), 0, 0).topTwo());
    }
}
