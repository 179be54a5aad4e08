package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of time phrases has to know beside the text (Bezug einer Terminangabe).
 *
 * <p>Immutable and thread-safe.
 *
 * @param referenceDay the day of the decision or of the concept, from 1900 to 2199, or null if not known; then nothing that
 *     depends on it is resolved
 * @param schoolYearStart the first day of the school year
 */
public record TimeContext(@Nullable LocalDate referenceDay, MonthDay schoolYearStart) {

    private static final MonthDay FIRST_OF_AUGUST = MonthDay.of(8, 1);

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if the reference day is before 1900 or after 2199
     */
    public TimeContext {
        requireNonNull(schoolYearStart, "schoolYearStart");
        if (referenceDay != null && !TimeYears.plausible(referenceDay.getYear())) {
            throw new IllegalArgumentException(
                    "The reference day (%s) must be from 1900 to 2199.\nMaybe digits of the year were swapped."
                            .formatted(referenceDay));
        }
    }

    /**
     * Nothing is known about the day of the decision, and the school year starts on 1 August.
     *
     * @return the context
     */
    public static TimeContext unknown() {
        return new TimeContext(null, FIRST_OF_AUGUST);
    }

    /**
     * The day of the decision or of the concept is known, and the school year starts on 1 August.
     *
     * @param referenceDay the day, from 1900 to 2199
     * @return the context
     * @throws IllegalArgumentException if the day is before 1900 or after 2199
     */
    public static TimeContext on(LocalDate referenceDay) {
        return new TimeContext(requireNonNull(referenceDay, "referenceDay"), FIRST_OF_AUGUST);
    }
}
