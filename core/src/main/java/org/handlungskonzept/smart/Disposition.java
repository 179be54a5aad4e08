package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a finding is dealt with (Umgang mit einem Befund).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Disposition {

    /** It is open (offen). */
    record Open() implements Disposition {}

    /**
     * Somebody has said why it may stay (begründet unterdrückt).
     *
     * @param reason the reason, not blank
     * @param until the last day on which that holds, or null if it holds until further notice
     */
    record Suppressed(String reason, @Nullable LocalDate until) implements Disposition {

        /** Checks that nothing is missing. */
        public Suppressed {
            requireNonNull(reason, "reason");
        }
    }

    /** It was there when the baseline was drawn (bisher hingenommen). */
    record Accepted() implements Disposition {}

    /**
     * It is open.
     *
     * @return the disposition
     */
    static Disposition open() {
        return new Open();
    }
}
