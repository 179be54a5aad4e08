package org.handlungskonzept.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * The pace an indicator needs against the pace it has (nötiges und erreichtes Tempo).
 *
 * <p>The pace so far is the straight line from the baseline to the newest value; the pace needed is the straight line from
 * the newest value to the next target ahead. Neither is a forecast. Which pace is higher is decided exactly, without
 * rounding. Immutable and thread-safe.
 *
 * @param standing whether the pace suffices
 * @param target the next target ahead, or null if there is none
 * @param newest the newest value after the baseline, or null if there is none
 * @param achieved the pace so far, in units of the indicator per year of 365 days, rounded to 34 digits; null if unknown
 * @param needed the pace needed from the newest value on, likewise; zero if the target is reached; null if unknown
 * @param reachedOn the first day on which the target would be reached at the pace so far; null if never or unknown
 */
public record Pace(
        PaceStanding standing,
        @Nullable DatedValue target,
        @Nullable DatedValue newest,
        @Nullable BigDecimal achieved,
        @Nullable BigDecimal needed,
        @Nullable LocalDate reachedOn) {

    /** Checks that nothing is missing. */
    public Pace {
        requireNonNull(standing, "standing");
    }

    /**
     * Compares the paces.
     *
     * @param indicator the indicator
     * @param asOf the day, inclusive; what is of a later day or became known later is left aside, and a target of this very day is not ahead
     * @return the paces
     */
    public static Pace of(Indicator indicator, LocalDate asOf) {
        return PaceRules.compare(indicator, requireNonNull(asOf, "asOf"));
    }

    /**
     * Words the pace.
     *
     * @param locale the language; German or English
     * @return for example "too slow: 5 a year so far, 10 a year needed until 31 December 2026"
     */
    public String explain(Locale locale) {
        return IndicatorTexts.pace(this, requireNonNull(locale, "locale"));
    }
}
