package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the amounts of an entry are to each other: one for each year, parts and their total, or of the past. */
final class EntryAmounts {

    private static final Set<String> ENDS = Set.of(";", "\n", ".", ",");
    private static final Set<String> PAST = WordSet.of("""
            kostete kosteten gekostet ausgegeben verausgabt aufgewendet aufgewandt beliefen betrugen betrug spent""");
    private static final List<String> EARLIER = List.of("vorprojekt", "vorgaenger", "vorlaeufer", "pilotprojekt");
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
        found.removeIf(quantity -> quantity.is(Quantity.Kind.MONEY) && isPast(quantity));
        CaseAmounts.removeRates(text, found);
        markYears(1);
        markYears(-1);
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
            earlier |= NoneWords.starts(text.word(i), EARLIER);
            past |= PAST.contains(text.word(i));
        }
        return past && (earlier || !text.word(amount.to).isEmpty() || from < amount.from);
    }

    /** Pairs of a single year and the amount on one side of it; two and more of them are each for one year. */
    private void markYears(int side) {
        List<Quantity> pairs = new ArrayList<>();
        for (int k = 0; k < found.size(); k++) {
            int other = k + side;
            boolean paired = isYear(found.get(k))
                    && other >= 0
                    && other < found.size()
                    && found.get(other).is(Quantity.Kind.MONEY);
            if (paired) {
                pairs.add(found.get(other));
            }
        }
        long years = found.stream().filter(this::isYear).count();
        if (pairs.size() == years && years >= FEWEST_PARTS) {
            pairs.stream()
                    .filter(amount -> amount.rhythm == PaymentRhythm.NOT_STATED)
                    .forEach(amount -> amount.rhythm = PaymentRhythm.ONE_OFF);
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
        List<Quantity> amounts =
                found.stream().filter(part -> part.is(Quantity.Kind.MONEY)).toList();
        if (amounts.size() <= FEWEST_PARTS
                || amounts.stream().anyMatch(part -> part.range.exact().isEmpty())) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Quantity part : amounts) {
            sum = sum.add(part.range.exact().orElseThrow());
        }
        Quantity first = amounts.get(0);
        Quantity last = amounts.get(amounts.size() - 1);
        return isHalf(last, sum) ? last : isHalf(first, sum) ? first : null;
    }

    private static boolean isHalf(Quantity part, BigDecimal sum) {
        BigDecimal value = part.range.exact().orElseThrow();
        return value.signum() > 0 && value.add(value).compareTo(sum) == 0;
    }
}
