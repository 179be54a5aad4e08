package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void isEqualWhateverTheScale() {
        assertThat(Money.euros("1500.50")).isEqualTo(Money.euros("1500.5")).hasSameHashCodeAs(Money.euros("1500.500"));
        assertThat(Money.euros("1E+3")).isEqualTo(Money.euros("1000.00"));
        assertThat(Money.euros("1000").amount()).hasToString("1000");
    }

    @Test
    void differsByCurrency() {
        assertThat(Money.euros("5")).isNotEqualTo(new Money(new BigDecimal("5"), Currency.getInstance("CHF")));
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.euros("-0.01"))
                .withMessage("The number (amount) must not be negative, but is (-0.01).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffNeed(new BigDecimal("-1"), ""))
                .withMessageContaining("(fullTimeEquivalents)");
    }
}
