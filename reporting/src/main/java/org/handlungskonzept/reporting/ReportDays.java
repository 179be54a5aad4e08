package org.handlungskonzept.reporting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a report, which are easily mixed up (Tage eines Berichts): the period it looks back on, the day whose knowledge
 * it shows, and the day on which it was published.
 *
 * <p>Nothing is reckoned from the day of publication; it is only said. Immutable and thread-safe.
 *
 * @param first the first day of the reporting period, inclusive
 * @param last the last day of the reporting period, inclusive, not after the as-of day
 * @param asOf the as-of day, inclusive: what became known later is left aside
 * @param published the day of publication, not before the as-of day, or null if it is not known yet
 */
public record ReportDays(
        LocalDate first,
        LocalDate last,
        LocalDate asOf,
        @Nullable LocalDate published) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the period ends before it begins or after the as-of day, or the report was published
     *     before the as-of day
     */
    public ReportDays {
        requireNonNull(asOf, "asOf");
        if (requireNonNull(last, "last").isBefore(requireNonNull(first, "first"))) {
            throw new IllegalArgumentException(
                    "The last day (%s) of the reporting period must not be before the first (%s)."
                            .formatted(last, first));
        }
        if (last.isAfter(asOf)) {
            throw new IllegalArgumentException(
                    "The reporting period ends on (%s), after the as-of day (%s).\nMaybe choose a later as-of day."
                            .formatted(last, asOf));
        }
        if (published != null && published.isBefore(asOf)) {
            throw new IllegalArgumentException(
                    "The report cannot be published on (%s), before its as-of day (%s).".formatted(published, asOf));
        }
    }

    /**
     * The twelve months that end with a day, not published yet.
     *
     * @param asOf the as-of day, which is also the last day of the period
     * @return the days
     */
    public static ReportDays yearUntil(LocalDate asOf) {
        return new ReportDays(asOf.minusYears(1).plusDays(1), asOf, asOf, null);
    }

    /**
     * The same days with another reporting period.
     *
     * @param first the first day of the period, inclusive
     * @param last the last day of the period, inclusive
     * @return the changed days
     * @throws IllegalArgumentException if the period ends before it begins or after the as-of day
     */
    public ReportDays withPeriod(LocalDate first, LocalDate last) {
        return new ReportDays(first, last, asOf, published);
    }

    /**
     * The same days with a day of publication.
     *
     * @param day the day of publication
     * @return the changed days
     * @throws IllegalArgumentException if it is before the as-of day
     */
    public ReportDays publishedOn(LocalDate day) {
        return new ReportDays(first, last, asOf, requireNonNull(day, "day"));
    }
}
