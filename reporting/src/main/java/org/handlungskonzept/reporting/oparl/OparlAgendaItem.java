package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item of a meeting (Tagesordnungspunkt).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its address
 * @param meeting the address of the meeting, or null if not given
 * @param consultation the address of the consultation, or null if it is on no paper
 * @param number its number as written, may be empty
 * @param name its subject, may be empty
 * @param day the day on which it begins in the zone of the reader, or null if only that of the meeting is given
 * @param result what came of it in few words, may be empty
 * @param resolutionText what was resolved, above all if it differs from the paper, may be empty
 */
public record OparlAgendaItem(
        URI id,
        @Nullable URI meeting,
        @Nullable URI consultation,
        String number,
        String name,
        @Nullable LocalDate day,
        String result,
        String resolutionText)
        implements OparlObject {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if an address is not absolute with http or https
     */
    public OparlAgendaItem {
        OparlAddress.checked(id, "id");
        OparlAddress.checkedIfAny(meeting, "meeting");
        OparlAddress.checkedIfAny(consultation, "consultation");
        requireNonNull(number, "number");
        requireNonNull(name, "name");
        requireNonNull(result, "result");
        requireNonNull(resolutionText, "resolutionText");
    }
}
