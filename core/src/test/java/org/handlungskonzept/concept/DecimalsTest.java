package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "100, 100", "1E+2, 100", "0.00, 0", "0E+5, 0", "-2.500, -2.5", "1E-38, 1E-38"})
    void haveOneForm(String given, String canonical) {
        assertThat(Decimals.canonical(new BigDecimal(given), "value")).isEqualTo(new BigDecimal(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+37", "9.9E+37", "1234567890123456789.0987654321098765432", "1E-38"})
    void doNotChangeASecondTime(String given) {
        BigDecimal once = Decimals.canonical(new BigDecimal(given), "value");

        assertThat(Decimals.canonical(once, "value")).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+38",
                "1E-39",
                "1E+2147483647",
                "-1E+2147483647",
                "1E-2147483647",
                "123456789012345678901234567890123456789"
            })
    void refuseMoreDigitsThanAnyStoreKeepsWithoutWritingThemOut(String given) {
        BigDecimal value = new BigDecimal(given);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.canonical(value, "amount"))
                .withMessage(
                        "The number (amount) must have at most 38 digits, counting the zeros before and after the point.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.notNegative(value, "amount"))
                .withMessageContaining("at most 38 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+37", "1E-38", "12345678901234567890123456789012345678"})
    void takeAsManyDigitsAsEveryStoreKeeps(String given) {
        assertThat(Decimals.canonical(new BigDecimal(given), "amount")).isEqualByComparingTo(given);
    }

    @Test
    void sayWhichNumberIsNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.notNegative(new BigDecimal("-1.50"), "amount"))
                .withMessage("The number (amount) must not be negative, but is (-1.5).");
    }
}
