package org.handlungskonzept.ledger;

import java.util.List;
import java.util.Locale;

/**
 * A balance (Bilanz): as many measures as came into the books must be somewhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @param adopted how many measures were adopted
 * @param arisen how many more are there because they follow an adopted measure by a merger, a split or a replacement
 * @param takenOver how many come from another concept, which counts them on its own left side
 * @param items where they are, ordered by place, then by the measures that follow
 */
public record Balance(int adopted, int arisen, int takenOver, List<BalanceItem> items) {

    /**
     * Checks that the sum is right and copies the list.
     *
     * @throws IllegalArgumentException if a count is negative, or the sides differ
     */
    public Balance {
        items = List.copyOf(items);
        int somewhere = items.stream().mapToInt(BalanceItem::count).sum();
        if (adopted < 0 || arisen < 0 || takenOver < 0 || adopted + arisen + takenOver != somewhere) {
            throw new IllegalArgumentException(
                    "The balance of (%s) adopted, (%s) arisen and (%s) measures taken over counts (%s)."
                            .formatted(adopted, arisen, takenOver, somewhere));
        }
    }

    /**
     * How many measures are in a place.
     *
     * @param whereabouts the place
     * @return the number of measures
     */
    public int count(Whereabouts whereabouts) {
        return items.stream()
                .filter(item -> item.whereabouts() == whereabouts)
                .mapToInt(BalanceItem::count)
                .sum();
    }

    /**
     * Tells whether each measure is accounted for.
     *
     * @return true if none is {@link Whereabouts#UNACCOUNTED}
     */
    public boolean isAccountedFor() {
        return count(Whereabouts.UNACCOUNTED) == 0;
    }

    /**
     * Words the balance as an equation.
     *
     * @param locale the language; German or English
     * @return for example "23 adopted = 9 done + 4 permanent + 6 open + 2 merged into 1.3 + 2 dropped"
     */
    public String explain(Locale locale) {
        return LedgerTexts.balance(this, locale);
    }
}
