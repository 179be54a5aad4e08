package org.handlungskonzept.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words planned and spent money. */
final class BudgetTexts {

    private BudgetTexts() {}

    static String period(BudgetPeriod period, Locale locale) {
        return FollowUpTexts.TEXTS.text(
                locale,
                "budget",
                Map.of(
                        "period", name(period, locale),
                        "planned", amount("budget.planned", period.planned(), period, locale),
                        "spent", amount("budget.spent", period.spent(), period, locale)));
    }

    static String known(BudgetComparison comparison, Locale locale) {
        return FollowUpTexts.TEXTS.text(
                locale, "budget.known", Map.of("known", comparison.known(), "ended", comparison.ended()));
    }

    private static String amount(String key, @Nullable BigDecimal amount, BudgetPeriod period, Locale locale) {
        return amount == null
                ? FollowUpTexts.TEXTS.text(locale, key + ".none", Map.of())
                : FollowUpTexts.TEXTS.text(
                        locale,
                        key,
                        Map.of("amount", amount, "currency", period.currency().getCurrencyCode()));
    }

    private static String name(BudgetPeriod period, Locale locale) {
        LocalDate first = period.firstDay();
        LocalDate last = period.lastDay();
        if (first.equals(last)) {
            return FollowUpTexts.TEXTS.text(locale, "budget.day", Map.of("day", first));
        }
        boolean isYear =
                first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
        return isYear
                ? Integer.toString(first.getYear())
                : FollowUpTexts.TEXTS.text(locale, "budget.period", Map.of("first", first, "last", last));
    }
}
