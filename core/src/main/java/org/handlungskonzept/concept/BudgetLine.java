package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Money of a measure in the budget or the accounts (Haushaltsposition): planned or spent, for a year, a day, or any other
 * period.
 *
 * <p>It stands beside {@link MoneyNeed}, which is what the concept itself asks for. Immutable and thread-safe.
 *
 * @param kind whether it was planned or spent
 * @param firstDay the first day of the period, inclusive
 * @param lastDay the last day of the period, inclusive
 * @param amount how much in the whole period
 * @param purpose what for, may be empty
 * @param source where the figure comes from, for example a budget, may be empty
 */
public record BudgetLine(
        BudgetKind kind, LocalDate firstDay, LocalDate lastDay, Money amount, String purpose, String source)
        implements Dated {

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public BudgetLine {
        requireNonNull(kind, "kind");
        requireNonNull(firstDay, "firstDay");
        requireNonNull(lastDay, "lastDay");
        Ranges.checkOrder(firstDay, "first day", lastDay, "last day");
        requireNonNull(amount, "amount");
        Texts.checked(purpose, "purpose");
        Texts.checked(source, "source");
    }

    /**
     * Money of a calendar year.
     *
     * @param kind whether it was planned or spent
     * @param year the year
     * @param amount how much in the whole year
     * @param source where the figure comes from, may be empty
     * @return the line
     */
    public static BudgetLine ofYear(BudgetKind kind, int year, Money amount, String source) {
        return new BudgetLine(kind, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), amount, "", source);
    }

    /**
     * Money spent on a day.
     *
     * @param day the day
     * @param amount how much
     * @param source where the figure comes from, may be empty
     * @return the line
     */
    public static BudgetLine spentOn(LocalDate day, Money amount, String source) {
        return new BudgetLine(BudgetKind.SPENT, day, day, amount, "", source);
    }

    /**
     * The day by which lines are ordered.
     *
     * @return the first day of the period
     */
    @Override
    public LocalDate day() {
        return firstDay;
    }
}
