package org.handlungskonzept.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.DatedValue;
import org.jspecify.annotations.Nullable;

/** The laws of aggregation. */
final class Aggregation {

    private Aggregation() {}

    static Aggregate overParts(AggregationLaw law, List<PartValue> parts) {
        Set<String> names = new HashSet<>();
        List<String> missing = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal bases = BigDecimal.ZERO;
        for (PartValue part : parts) {
            if (!names.add(part.part())) {
                throw new IllegalArgumentException("The part (%s) stands twice.".formatted(part.part()));
            }
            BigDecimal value = part.value();
            if (value == null) {
                missing.add(part.part());
            } else if (law.addsUp()) {
                sum = sum.add(value);
            } else {
                BigDecimal base = base(law, part);
                sum = sum.add(law == AggregationLaw.RATIO ? value : value.multiply(base));
                bases = bases.add(base);
            }
        }
        int covered = parts.size() - missing.size();
        return new Aggregate(law, covered == 0 ? null : quotient(law, sum, bases), covered, parts.size(), missing);
    }

    static Aggregate overTime(
            AggregationLaw law, List<DatedValue> values, LocalDate first, LocalDate last, int periods) {
        List<DatedValue> within = values.stream()
                .filter(value -> !value.day().isBefore(first) && !value.day().isAfter(last))
                .sorted(Comparator.comparing(DatedValue::day))
                .toList();
        checkDays(within);
        if (law != AggregationLaw.FLOW) {
            return within.isEmpty()
                    ? new Aggregate(law, null, 0, 1, List.of())
                    : new Aggregate(law, within.get(within.size() - 1).value(), 1, 1, List.of());
        }
        if (periods < 1 || within.size() > periods) {
            throw new IllegalArgumentException(
                    "There are (%s) values from (%s) to (%s), but (%s) periods.\nMaybe the values are cumulative."
                            .formatted(within.size(), first, last, periods));
        }
        BigDecimal sum = within.stream().map(DatedValue::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Aggregate(law, within.isEmpty() ? null : plain(sum), within.size(), periods, List.of());
    }

    private static BigDecimal base(AggregationLaw law, PartValue part) {
        @Nullable BigDecimal base = part.base();
        if (base == null) {
            throw new IllegalArgumentException(
                    "The part (%s) has a value but no denominator, size or weight, which the law (%s) needs.\nMaybe the part is missing; then say so."
                            .formatted(part.part(), law));
        }
        return base;
    }

    private static BigDecimal quotient(AggregationLaw law, BigDecimal sum, BigDecimal bases) {
        return plain(law.addsUp() ? sum : sum.divide(bases, MathContext.DECIMAL128));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void checkDays(List<DatedValue> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).day().equals(ordered.get(i - 1).day())) {
                throw new IllegalArgumentException("There are two values for (%s): (%s) and (%s)."
                        .formatted(
                                ordered.get(i).day(),
                                ordered.get(i - 1).value().toPlainString(),
                                ordered.get(i).value().toPlainString()));
            }
        }
    }
}
