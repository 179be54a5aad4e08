package org.handlungskonzept.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.internal.TextBundle;

/** Words balances and problems. */
final class LedgerTexts {

    static final TextBundle TEXTS = TextBundle.load(LedgerTexts.class, "ledger");

    private LedgerTexts() {}

    static String balance(Balance balance, Locale locale) {
        List<String> came = new ArrayList<>();
        came.add(counted(locale, "adopted", balance.adopted()));
        if (balance.arisen() > 0) {
            came.add(counted(locale, "arisen", balance.arisen()));
        }
        addPositive(came, locale, "takenOver", balance.takenOver());
        List<String> went = new ArrayList<>();
        for (BalanceItem item : balance.items()) {
            String key = "place." + item.whereabouts();
            went.add(
                    item.into().isEmpty()
                            ? counted(locale, key, item.count())
                            : TEXTS.text(
                                    locale,
                                    key + ".into",
                                    Map.of("count", item.count(), "into", list(locale, item.into()))));
        }
        return equation(came, went);
    }

    static String period(PeriodBalance balance, Locale locale) {
        List<String> came = new ArrayList<>();
        came.add(TEXTS.text(locale, "open.before", Map.of("count", balance.opening(), "day", balance.first())));
        addPositive(came, locale, "adopted", balance.adopted());
        addPositive(came, locale, "arisen", balance.arisen());
        addPositive(came, locale, "takenOver", balance.takenOver());
        addPositive(came, locale, "reopened", balance.reopened());
        List<String> went = new ArrayList<>();
        balance.closed().forEach((place, count) -> addPositive(went, locale, "place." + place, count));
        went.add(TEXTS.text(locale, "open.on", Map.of("count", balance.closing(), "day", balance.last())));
        return equation(came, went);
    }

    static String problem(LedgerProblem problem, Locale locale) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("measure", problem.label());
        arguments.put("place", problem.pointer());
        arguments.put("others", list(locale, problem.others()));
        if (problem.day() != null) {
            arguments.put("day", problem.day());
        } else {
            arguments.put("day", TEXTS.text(locale, "day.unknown", Map.of()));
        }
        return TEXTS.text(locale, "problem." + problem.kind(), arguments);
    }

    private static void addPositive(List<String> summands, Locale locale, String key, int count) {
        if (count > 0) {
            summands.add(counted(locale, key, count));
        }
    }

    private static String counted(Locale locale, String key, int count) {
        return TEXTS.text(locale, key, Map.of("count", count));
    }

    private static String list(Locale locale, List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return TEXTS.text(
                locale,
                "list",
                Map.of(
                        "first", String.join(", ", parts.subList(0, parts.size() - 1)),
                        "last", parts.get(parts.size() - 1)));
    }

    private static String equation(List<String> left, List<String> right) {
        return String.join(" + ", left) + " = " + (right.isEmpty() ? "0" : String.join(" + ", right));
    }
}
