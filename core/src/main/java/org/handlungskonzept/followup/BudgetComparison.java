package org.handlungskonzept.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Resources;

/**
 * Planned against spent money of a measure (Soll-Ist-Vergleich), period by period.
 *
 * <p>What was spent belongs to the shortest planned period that holds it, and otherwise stands for itself. Amounts of
 * different currencies are never added. Immutable and thread-safe.
 *
 * @param asOf the day, inclusive; money of periods that end later is not spent yet
 * @param periods the periods, ordered by first day, last day and currency
 */
public record BudgetComparison(LocalDate asOf, List<BudgetPeriod> periods) {

    /** Checks that nothing is missing and copies the list. */
    public BudgetComparison {
        requireNonNull(asOf, "asOf");
        periods = List.copyOf(periods);
    }

    /**
     * Compares what was planned with what was spent.
     *
     * @param resources the resources
     * @param asOf the day, inclusive
     * @return the comparison
     */
    public static BudgetComparison of(Resources resources, LocalDate asOf) {
        return new BudgetComparison(asOf, BudgetCount.count(resources.budget(), asOf));
    }

    /**
     * How many planned periods there are that have ended.
     *
     * @return the number of periods of which it could be known how much was spent
     */
    public int ended() {
        return (int) periods.stream().filter(this::isPlannedAndEnded).count();
    }

    /**
     * Of how many of these it is known how much was spent.
     *
     * @return the number of periods, at most {@link #ended()}
     */
    public int known() {
        return (int) periods.stream()
                .filter(this::isPlannedAndEnded)
                .filter(period -> period.spent() != null)
                .count();
    }

    /**
     * Words how much is known.
     *
     * @param locale the language; German or English
     * @return for example "spent money is known for 3 of 4 planned periods"
     */
    public String explain(Locale locale) {
        return BudgetTexts.known(this, requireNonNull(locale, "locale"));
    }

    private boolean isPlannedAndEnded(BudgetPeriod period) {
        return period.planned() != null && !period.lastDay().isAfter(asOf);
    }
}
