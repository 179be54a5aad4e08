package org.handlungskonzept.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.Indicator;
import org.jspecify.annotations.Nullable;

/** How paces are compared. */
final class PaceRules {

    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

    private PaceRules() {}

    static Pace compare(Indicator indicator, LocalDate asOf) {
        @Nullable DatedValue baseline = indicator.baseline();
        @Nullable DatedValue target = first(indicator.targets(), day -> day.isAfter(asOf));
        @Nullable
        DatedValue newest = baseline == null ? null : last(indicator.values(asOf), day -> day.isAfter(baseline.day()));
        if (baseline == null || baseline.known().isAfter(asOf) || target == null || newest == null) {
            return new Pace(PaceStanding.UNKNOWN, target, newest, null, null, null);
        }
        BigDecimal done = newest.value().subtract(baseline.value());
        BigDecimal left = target.value().subtract(newest.value());
        long daysDone = ChronoUnit.DAYS.between(baseline.day(), newest.day());
        long daysLeft = ChronoUnit.DAYS.between(newest.day(), target.day());
        BigDecimal achieved = perYear(done, daysDone);
        if (isReached(indicator.direction(), left)) {
            return new Pace(PaceStanding.REACHED, target, newest, achieved, BigDecimal.ZERO, newest.day());
        }
        BigDecimal needed = perYear(left, daysLeft);
        if (done.signum() != left.signum()) {
            return new Pace(PaceStanding.NOT_TOWARDS, target, newest, achieved, needed, null);
        }
        boolean suffices = done.abs()
                        .multiply(BigDecimal.valueOf(daysLeft))
                        .compareTo(left.abs().multiply(BigDecimal.valueOf(daysDone)))
                >= 0;
        return new Pace(
                suffices ? PaceStanding.FAST_ENOUGH : PaceStanding.TOO_SLOW,
                target,
                newest,
                achieved,
                needed,
                reachedOn(newest.day(), left, done, daysDone));
    }

    private static boolean isReached(Direction direction, BigDecimal left) {
        return switch (direction) {
            case UP -> left.signum() <= 0;
            case DOWN -> left.signum() >= 0;
            case NEAR -> left.signum() == 0;
        };
    }

    private static BigDecimal perYear(BigDecimal change, long days) {
        BigDecimal pace = change.multiply(DAYS_OF_A_YEAR)
                .divide(BigDecimal.valueOf(days), MathContext.DECIMAL128)
                .stripTrailingZeros();
        return pace.scale() < 0 ? pace.setScale(0) : pace;
    }

    private static @Nullable LocalDate reachedOn(LocalDate from, BigDecimal left, BigDecimal done, long daysDone) {
        BigDecimal days = left.multiply(BigDecimal.valueOf(daysDone)).divide(done, 0, RoundingMode.CEILING);
        BigDecimal furthest = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, LocalDate.MAX));
        return days.compareTo(furthest) > 0 ? null : from.plusDays(days.longValueExact());
    }

    private static @Nullable DatedValue first(List<DatedValue> values, Predicate<LocalDate> wanted) {
        return values.stream()
                .filter(value -> wanted.test(value.day()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DatedValue last(List<DatedValue> values, Predicate<LocalDate> wanted) {
        return values.stream()
                .filter(value -> wanted.test(value.day()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
