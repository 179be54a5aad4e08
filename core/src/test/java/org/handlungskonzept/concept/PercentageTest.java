package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

    @Test
    void keepsTheDecimalsThatAreShown() {
        assertThat(Percentage.of("17.30")).hasToString("17.30").isNotEqualTo(Percentage.of("17.3"));
        assertThat(Percentage.of("17.30").value()).isEqualTo(new BigDecimal("17.3"));
        assertThat(Percentage.of("1E+2")).isEqualTo(Percentage.of("100"));
    }

    @ParameterizedTest
    @CsvSource({
        "17.30, 7556, 43688, true",
        "18.30, 7556, 43688, false",
        "40, 17492, 43688, true",
        "40.0, 17492, 43688, true",
        "40.00, 17492, 43688, false",
        "0, 1, 200, true",
        "1, 1, 200, true",
        "0.5, 1, 200, true",
        "2, 1, 200, false",
        "33, 1, 3, true",
        "33.34, 1, 3, false",
        "120, 6, 5, true"
    })
    void agreesWithinHalfAUnitOfItsLastDecimal(String shown, long count, long total, boolean agrees) {
        assertThat(Percentage.of(shown).agreesWith(count, total)).isEqualTo(agrees);
    }

    @Test
    void isRoundedHalfUp() {
        assertThat(Percentage.ofCount(7_556, 43_688, 2)).isEqualTo(Percentage.of("17.30"));
        assertThat(Percentage.ofCount(1, 200, 0)).isEqualTo(Percentage.of("1"));
    }

    @Test
    void refusesToShowFewerDecimalsThanItHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Percentage(new BigDecimal("17.35"), 1))
                .withMessage("The percentage (17.35) cannot be shown with (1) decimals.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Percentage(BigDecimal.ONE, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new Percentage(BigDecimal.ONE, -1));
    }

    @Test
    void refusesNegativeNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of("-1"));
    }
}
