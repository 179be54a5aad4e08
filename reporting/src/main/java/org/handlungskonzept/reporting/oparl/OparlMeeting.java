package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of one or more bodies (Sitzung), without those who took part.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its address
 * @param name its name, may be empty
 * @param day the day on which it begins in the zone of the reader, planned or actual, or null if not given
 * @param cancelled whether it is said not to take place
 * @param organizations the addresses of the bodies, the leading one first, may be empty
 * @param agendaItems the addresses of the agenda items in their order, may be empty
 */
public record OparlMeeting(
        URI id, String name, @Nullable LocalDate day, boolean cancelled, List<URI> organizations, List<URI> agendaItems)
        implements OparlObject {

    /**
     * Checks that nothing is missing and copies the lists.
     *
     * @throws IllegalArgumentException if an address is not absolute with http or https
     */
    public OparlMeeting {
        OparlAddress.checked(id, "id");
        requireNonNull(name, "name");
        organizations = OparlAddress.checked(organizations, "organizations");
        agendaItems = OparlAddress.checked(agendaItems, "agendaItems");
    }
}
