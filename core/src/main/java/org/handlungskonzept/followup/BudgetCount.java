package org.handlungskonzept.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.handlungskonzept.concept.BudgetKind;
import org.handlungskonzept.concept.BudgetLine;

/** Adds up what was planned and spent. */
final class BudgetCount {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::firstDay)
            .thenComparing(Key::lastDay)
            .thenComparing(key -> key.currency().getCurrencyCode());
    private static final Comparator<Key> SHORTEST =
            Comparator.comparing(Key::days).thenComparing(ORDER);

    private final Map<Key, BigDecimal> planned = new HashMap<>();
    private final Map<Key, BigDecimal> spent = new HashMap<>();

    private BudgetCount() {}

    private record Key(LocalDate firstDay, LocalDate lastDay, Currency currency) {

        static Key of(BudgetLine line) {
            return new Key(line.firstDay(), line.lastDay(), line.amount().currency());
        }

        long days() {
            return ChronoUnit.DAYS.between(firstDay, lastDay);
        }

        boolean holds(Key other) {
            return currency.equals(other.currency)
                    && !other.firstDay.isBefore(firstDay)
                    && !other.lastDay.isAfter(lastDay);
        }
    }

    static List<BudgetPeriod> count(List<BudgetLine> lines, LocalDate asOf) {
        BudgetCount count = new BudgetCount();
        lines.stream()
                .filter(line -> line.kind() == BudgetKind.PLANNED)
                .forEach(line -> add(count.planned, Key.of(line), line));
        lines.stream()
                .filter(line ->
                        line.kind() == BudgetKind.SPENT && !line.lastDay().isAfter(asOf))
                .forEach(line -> add(count.spent, count.periodOf(Key.of(line)), line));
        return count.periods();
    }

    private static void add(Map<Key, BigDecimal> sums, Key key, BudgetLine line) {
        sums.merge(key, line.amount().amount(), BigDecimal::add);
    }

    private Key periodOf(Key line) {
        return planned.keySet().stream()
                .filter(period -> period.holds(line))
                .min(SHORTEST)
                .orElse(line);
    }

    private List<BudgetPeriod> periods() {
        Set<Key> keys = new TreeSet<>(ORDER);
        keys.addAll(planned.keySet());
        keys.addAll(spent.keySet());
        List<BudgetPeriod> periods = new ArrayList<>();
        keys.forEach(key -> periods.add(
                new BudgetPeriod(key.firstDay(), key.lastDay(), key.currency(), planned.get(key), spent.get(key))));
        return periods;
    }
}
