package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds amounts of money: numbers, or two of them as a range, with a currency before or after. */
final class MoneyScanner {

    private static final Set<String> TO = Set.of("-", "bis", "to", "und", "and");

    static final Set<String> BETWEEN = Set.of("zwischen", "zw", "between");

    private MoneyScanner() {}

    static @Nullable Quantity at(ResourceText text, int i) {
        Currencies before = Currencies.at(text, i);
        int start = before == null ? i : before.end();
        if (before != null && text.word(start).equals("-")) {
            return null;
        }
        NumberMatch least = NumberMatch.at(text, start);
        if (least == null) {
            return null;
        }
        boolean ownScale = least.isScaled(text);
        least = least.scaled(text);
        Currencies middle = before != null ? before : Currencies.at(text, least.end());
        int afterLeast = before != null || middle == null ? least.end() : middle.end();
        Quantity range = range(text, i, least, ownScale, before, middle, afterLeast);
        if (range != null) {
            return range;
        }
        if (middle == null || least.doubtful() || isCompound(text, afterLeast)) {
            return null;
        }
        boolean weak = text.at(i).isYear() || NumberWords.isArticle(text.word(i));
        if (weak && text.at(afterLeast).value() != null) {
            return null;
        }
        NumberRange value = NumberRange.exactly(least.value().multiply(middle.factor()));
        return new Quantity(Quantity.Kind.MONEY, i, afterLeast, value, middle.currency());
    }

    private static @Nullable Quantity range(
            ResourceText text,
            int i,
            NumberMatch least,
            boolean ownScale,
            @Nullable Currencies before,
            @Nullable Currencies middle,
            int to) {
        if (!TO.contains(text.word(to)) || isYearBeforeAmount(text, i, to)) {
            return null;
        }
        boolean joining = text.word(to).equals("und") || text.word(to).equals("and");
        if (joining && !text.is(i - 1, BETWEEN)) {
            return null;
        }
        int second = to + 1;
        if (text.is(to + 1, "zu")) {
            second = to + 2;
        }
        Currencies again = Currencies.at(text, second);
        int number = again == null ? second : again.end();
        NumberMatch most = NumberMatch.at(text, number);
        if (most == null) {
            return null;
        }
        BigDecimal unscaled = most.value();
        most = most.scaled(text);
        Currencies after = Currencies.at(text, most.end());
        Currencies currency = after != null ? after : again != null ? again : before;
        if (currency == null || least.doubtful() || most.doubtful()) {
            return null;
        }
        boolean shares =
                !ownScale && (middle == null || before != null) && least.value().compareTo(unscaled) < 0;
        BigDecimal factor = unscaled.signum() == 0 || !shares
                ? BigDecimal.ONE
                : most.value().divide(unscaled, java.math.RoundingMode.UNNECESSARY);
        Currencies first = middle != null ? middle : currency;
        BigDecimal low = least.value().multiply(factor).multiply(first.factor());
        BigDecimal high = most.value().multiply(currency.factor());
        int end = after == null ? most.end() : after.end();
        Currency unit = currency.currency();
        return low.compareTo(high) > 0 || isCompound(text, end)
                ? null
                : new Quantity(Quantity.Kind.MONEY, i, end, new NumberRange(low, high), unit);
    }

    /** "2024 - 30.000 €" names a year, not a range; "2000-3000 €" is one. */
    private static boolean isYearBeforeAmount(ResourceText text, int i, int to) {
        return text.at(i).isYear()
                && text.word(to).equals("-")
                && (text.word(to + 1).length() != 4 || !text.at(to).glued());
    }

    /** "10.000-Euro-Fonds" is a name. */
    private static boolean isCompound(ResourceText text, int end) {
        ResourceToken hyphen = text.at(end);
        return hyphen.is("-")
                && hyphen.glued()
                && text.at(end + 1).glued()
                && text.at(end + 1).isWord();
    }
}
