package org.handlungskonzept.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One ground of a computed status (Statusgrund).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it rests on
 * @param subject the step, the indicator or the measures it is about, as written; empty where it is about the measure
 * @param day the day that matters: due, done, begun; null where there is none
 * @param pointer the place in the measure, such as {@code /milestones/2}; empty if it is about the measure as a whole
 */
public record StatusGround(
        StatusGroundKind kind, String subject, @Nullable LocalDate day, String pointer) {

    /** Checks that nothing is missing. */
    public StatusGround {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(pointer, "pointer");
    }

    /**
     * Words the ground.
     *
     * @param locale the language; German or English
     * @return a clause, for example: step "plan agreed", due 30 June 2025, is open
     */
    public String explain(Locale locale) {
        return FollowUpTexts.ground(this, requireNonNull(locale, "locale"));
    }
}
