package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money (Geldbetrag). Amounts that differ only in trailing zeros are equal.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the amount in units of the currency, not negative, without trailing zeros
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) {

    /**
     * Checks the amount and brings it into its one form.
     *
     * @throws IllegalArgumentException if the amount is negative or has more than 38 digits
     */
    public Money {
        amount = Decimals.notNegative(amount, "amount");
        requireNonNull(currency, "currency");
    }

    /**
     * An amount in euros.
     *
     * @param amount a decimal number with a point, for example {@code 1500.50}
     * @return the amount
     * @throws IllegalArgumentException if the text is not a number or the number is negative
     */
    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
