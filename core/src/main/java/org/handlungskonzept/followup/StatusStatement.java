package org.handlungskonzept.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The status of a measure with its explanation (Statusauskunft): what was reported beside what the record shows.
 *
 * <p>A report counts before what was computed, but where it differs it has to give a reason. Immutable and thread-safe.
 *
 * @param reported the newest report up to the day, or null if nobody has reported
 * @param computed what the record shows
 * @param agreement how both go together
 */
public record StatusStatement(@Nullable StatusUpdate reported, ComputedStatus computed, StatusAgreement agreement) {

    /** Checks that nothing is missing. */
    public StatusStatement {
        requireNonNull(computed, "computed");
        requireNonNull(agreement, "agreement");
    }

    /**
     * Looks at a measure.
     *
     * @param measure the measure
     * @param asOf the day, inclusive
     * @return its status with the explanation
     */
    public static StatusStatement of(Measure measure, LocalDate asOf) {
        @Nullable StatusUpdate reported = measure.latestStatus(asOf).orElse(null);
        ComputedStatus computed = ComputedStatus.of(measure, asOf);
        return new StatusStatement(reported, computed, compare(reported, computed.status()));
    }

    /**
     * The status that counts.
     *
     * @return the status reported; otherwise the one computed
     */
    public Status status() {
        return reported == null || reported.status() == Status.UNKNOWN ? computed.status() : reported.status();
    }

    /**
     * Explains the status.
     *
     * @param locale the language; German or English
     * @return one or two sentences with the grounds
     */
    public String explain(Locale locale) {
        return FollowUpTexts.statement(this, requireNonNull(locale, "locale"));
    }

    private static StatusAgreement compare(@Nullable StatusUpdate reported, Status computed) {
        boolean isReported = reported != null && reported.status() != Status.UNKNOWN;
        boolean isComputed = computed != Status.UNKNOWN;
        if (!isReported || !isComputed) {
            return isReported
                    ? StatusAgreement.REPORTED_ONLY
                    : isComputed ? StatusAgreement.COMPUTED_ONLY : StatusAgreement.NOTHING_KNOWN;
        }
        Status said = requireNonNull(reported).status();
        if (said == computed || (isDone(said) && isDone(computed))) {
            return StatusAgreement.AGREES;
        }
        return reported.reason().isBlank()
                ? StatusAgreement.DIFFERS_WITHOUT_REASON
                : StatusAgreement.DIFFERS_WITH_REASON;
    }

    private static boolean isDone(Status status) {
        return status == Status.COMPLETED || status == Status.PERMANENT;
    }
}
