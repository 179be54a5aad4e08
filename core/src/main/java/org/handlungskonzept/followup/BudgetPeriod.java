package org.handlungskonzept.followup;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was planned and spent in one period and currency (Soll und Ist eines Zeitraums).
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstDay the first day, inclusive
 * @param lastDay the last day, inclusive
 * @param currency the currency of both amounts
 * @param planned how much was planned, or null if nobody planned for this period
 * @param spent how much was spent as far as known on the day, or null if nothing is known, which is not zero
 */
public record BudgetPeriod(
        LocalDate firstDay,
        LocalDate lastDay,
        Currency currency,
        @Nullable BigDecimal planned,
        @Nullable BigDecimal spent) {

    /** Checks that nothing is missing. */
    public BudgetPeriod {
        requireNonNull(firstDay, "firstDay");
        requireNonNull(lastDay, "lastDay");
        requireNonNull(currency, "currency");
    }

    /**
     * Words the amounts.
     *
     * @param locale the language; German or English
     * @return for example "2018: 20000 EUR planned, 18500.5 EUR spent"
     */
    public String explain(Locale locale) {
        return BudgetTexts.period(this, requireNonNull(locale, "locale"));
    }
}
