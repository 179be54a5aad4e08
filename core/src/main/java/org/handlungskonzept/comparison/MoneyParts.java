package org.handlungskonzept.comparison;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MoneyNeed;

/** Compares the money that two states of a measure name, currency by currency and rhythm by rhythm. */
final class MoneyParts {

    private final Map<String, BigDecimal> was;
    private final Map<String, BigDecimal> is;

    MoneyParts(Measure before, Measure after) {
        was = sums(before);
        is = sums(after);
    }

    Optional<Found> compare() {
        if (was.equals(is)) {
            return Optional.empty();
        }
        if (was.isEmpty() || is.isEmpty()) {
            AmendmentKind kind = was.isEmpty() ? AmendmentKind.MONEY_NAMED : AmendmentKind.MONEY_LOST;
            return Optional.of(new Found(kind, "", "", ""));
        }
        if (!was.keySet().equals(is.keySet()) || was.size() > 1) {
            return Optional.of(new Found(AmendmentKind.MONEY_CHANGED, "", "", ""));
        }
        Map.Entry<String, BigDecimal> old = was.entrySet().iterator().next();
        BigDecimal now = is.get(old.getKey());
        AmendmentKind kind =
                now == null || now.compareTo(old.getValue()) < 0 ? AmendmentKind.MONEY_CUT : AmendmentKind.MONEY_RAISED;
        String currency = old.getKey().substring(0, old.getKey().indexOf(' '));
        return Optional.of(
                new Found(kind, currency, old.getValue().toPlainString(), now == null ? "" : now.toPlainString()));
    }

    private static Map<String, BigDecimal> sums(Measure measure) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (MoneyNeed need : measure.resources().money()) {
            sums.merge(
                    need.amount().currency().getCurrencyCode() + " " + need.cadence(),
                    need.amount().amount(),
                    BigDecimal::add);
        }
        sums.replaceAll((key, sum) -> sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros());
        return sums;
    }

    record Found(AmendmentKind kind, String detail, String before, String after) {}
}
