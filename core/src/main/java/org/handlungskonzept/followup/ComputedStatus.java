package org.handlungskonzept.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Status;

/**
 * The status of a measure as its record shows it (berechneter Umsetzungsstand), with the grounds that led to it.
 *
 * <p>Reports play no part. The first of these that is found decides: an end or an event that closes; then what is late (an
 * open step, a deadline, a target of an output indicator); then what shows that it began; then what is planned. A target
 * without any value and a planned start without any sign of a beginning show nothing: missing is not zero. Outcome and
 * context indicators play no part, because they do not show how far the measure is carried out. Immutable and thread-safe.
 *
 * @param status the status; {@link Status#UNKNOWN} if the record shows none, or the measure goes on in others
 * @param grounds what led to it, all of one rank, at least one, in the order of the measure
 */
public record ComputedStatus(Status status, List<StatusGround> grounds) {

    /**
     * Checks that there is a ground and copies the list.
     *
     * @throws IllegalArgumentException if there is no ground
     */
    public ComputedStatus {
        requireNonNull(status, "status");
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("The status (%s) needs a ground.".formatted(status));
        }
    }

    /**
     * Computes the status.
     *
     * @param measure the measure
     * @param asOf the day, inclusive; a deadline on this very day has not passed
     * @return the status with its grounds
     */
    public static ComputedStatus of(Measure measure, LocalDate asOf) {
        return new StatusRules(measure, asOf).compute();
    }

    /**
     * Words the status with its grounds.
     *
     * @param locale the language; German or English
     * @return for example: delayed, because step "plan agreed", due 30 June 2025, is open
     */
    public String explain(Locale locale) {
        return FollowUpTexts.computed(this, requireNonNull(locale, "locale"));
    }
}
