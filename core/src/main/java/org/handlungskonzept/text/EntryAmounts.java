package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.internal.Affixes;
import org.jspecify.annotations.Nullable;

/** What the amounts of an entry are to each other: one for each year, parts and their total, or of the past. */
final class EntryAmounts {

    private static final Set<String> ENDS = Set.of(";", "\n", ".", ",");
    private static final Affixes EARLIER = Affixes.beginnings("vorprojekt vorgaenger vorlaeufer pilotprojekt");
    private static final int FEWEST_PARTS = 2;
    private static final int LONGEST_CLAUSE = 100;

    private final ResourceText text;
    private final List<Quantity> found;

    EntryAmounts(ResourceText text, List<Quantity> found) {
        this.text = text;
        this.found = found;
    }

    /** Marks the amounts of single years as one-off; takes out what is past, and totals. */
    void settle() {
        if (text.has(ResourceWords.SPENT)) {
            removePast();
        }
        if (found.size() > 1) {
            CaseAmounts.removeRates(text, found);
        }
        if (found.size() > FEWEST_PARTS) {
            markYears(1);
            markYears(-1);
            removeTotal();
        }
    }

    private void removePast() {
        for (Iterator<Quantity> parts = found.iterator(); parts.hasNext(); ) {
            Quantity part = parts.next();
            if (part.is(Quantity.Kind.MONEY) && isPast(part)) {
                parts.remove();
            }
        }
    }

    private void removeTotal() {
        Quantity total = total();
        if (total != null) {
            found.remove(total);
        }
    }

    private boolean isPast(Quantity amount) {
        int from = amount.from;
        int first = Math.max(0, amount.from - LONGEST_CLAUSE);
        int last = Math.min(text.size(), amount.to + LONGEST_CLAUSE);
        while (from > first && !ENDS.contains(text.word(from - 1))) {
            from--;
        }
        boolean earlier = false;
        boolean past = false;
        for (int i = from; i < last && !(i >= amount.to && ENDS.contains(text.word(i))); i++) {
            earlier |= EARLIER.fit(text.word(i));
            past |= text.is(i, ResourceWords.SPENT);
        }
        return past && (earlier || !text.word(amount.to).isEmpty() || from < amount.from);
    }

    /** Pairs of a single year and the amount on one side of it; two and more of them are each for one year. */
    private void markYears(int side) {
        List<Quantity> pairs = new ArrayList<>();
        int years = 0;
        for (int k = 0; k < found.size(); k++) {
            if (!isYear(found.get(k))) {
                continue;
            }
            int other = k + side;
            years++;
            if (other >= 0 && other < found.size() && found.get(other).is(Quantity.Kind.MONEY)) {
                pairs.add(found.get(other));
            }
        }
        if (pairs.size() < years || years < FEWEST_PARTS) {
            return;
        }
        for (Quantity amount : pairs) {
            if (amount.rhythm == PaymentRhythm.NOT_STATED) {
                amount.rhythm = PaymentRhythm.ONE_OFF;
            }
        }
    }

    private boolean isYear(Quantity quantity) {
        if (!quantity.is(Quantity.Kind.WHEN)) {
            return false;
        }
        int years = 0;
        for (int i = quantity.from; i < quantity.to; i++) {
            ResourceToken token = text.at(i);
            years += token.isYear() ? 1 : token.kind() == ResourceToken.Kind.WORD ? 0 : 2;
        }
        return years == 1;
    }

    /** The first or last of at least three amounts, if it is the sum of the others. */
    private @Nullable Quantity total() {
        Quantity first = null;
        Quantity last = null;
        int parts = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (Quantity part : found) {
            BigDecimal value = part.range.most();
            if (!part.is(Quantity.Kind.MONEY)) {
                continue;
            }
            if (value == null || !part.range.isExact()) {
                return null;
            }
            first = first == null ? part : first;
            last = part;
            parts++;
            sum = sum.add(value);
        }
        if (first == null || last == null || parts <= FEWEST_PARTS) {
            return null;
        }
        return isHalf(last, sum) ? last : isHalf(first, sum) ? first : null;
    }

    private static boolean isHalf(Quantity part, BigDecimal sum) {
        BigDecimal value = requireNonNull(part.range.most());
        return value.signum() > 0 && value.add(value).compareTo(sum) == 0;
    }
}
