package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated report on the status of a measure (Sachstand).
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day it describes
 * @param status the status on that day
 * @param degree how far it is carried out, in percent from 0 to 100, or null if nobody said so
 * @param reason why it stands there, may be empty except when the measure is given up
 * @param evidence what shows it, may be empty
 * @param source the unit, function or system it comes from, may be empty
 */
public record StatusUpdate(
        LocalDate day, Status status, @Nullable Integer degree, String reason, String evidence, String source)
        implements Dated {

    /**
     * Checks degree and reason.
     *
     * @throws IllegalArgumentException if the degree is outside 0 to 100, or a measure is given up without a reason
     */
    public StatusUpdate {
        requireNonNull(day, "day");
        requireNonNull(status, "status");
        if (degree != null && (degree < 0 || degree > 100)) {
            throw new IllegalArgumentException(
                    "The degree (%s) reported on (%s) must be from 0 to 100 percent.".formatted(degree, day));
        }
        Texts.checked(reason, "reason");
        if (status == Status.ABANDONED && reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The status (ABANDONED) reported on (%s) needs a reason.".formatted(day));
        }
        Texts.checked(evidence, "evidence");
        Texts.checked(source, "source");
    }

    /**
     * Makes a report without a degree, evidence and source.
     *
     * @param day the day it describes
     * @param status the status on that day
     * @param reason why it stands there
     * @return the report
     * @throws IllegalArgumentException if a measure is given up without a reason
     */
    public static StatusUpdate of(LocalDate day, Status status, String reason) {
        return new StatusUpdate(day, status, null, reason, "", "");
    }

    /**
     * Adds how far it is carried out.
     *
     * @param percent from 0 to 100
     * @return the changed report
     * @throws IllegalArgumentException if the degree is outside 0 to 100
     */
    public StatusUpdate withDegree(int percent) {
        return new StatusUpdate(day, status, percent, reason, evidence, source);
    }

    /**
     * Adds what shows it and where it comes from.
     *
     * @param evidence what shows it
     * @param source the unit, function or system it comes from
     * @return the changed report
     */
    public StatusUpdate withEvidence(String evidence, String source) {
        return new StatusUpdate(day, status, degree, reason, evidence, source);
    }
}
