package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consultation of a paper in one meeting (Beratung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its address
 * @param paper the address of the paper, or null if not given
 * @param agendaItem the address of the agenda item under which it is, or null if not given
 * @param meeting the address of the meeting, or null if not given
 * @param organizations the addresses of the bodies, the leading one first, may be empty
 * @param authoritative whether this consultation is to decide on the paper, or null if not said
 * @param role its role in the words of the town, may be empty
 */
public record OparlConsultation(
        URI id,
        @Nullable URI paper,
        @Nullable URI agendaItem,
        @Nullable URI meeting,
        List<URI> organizations,
        @Nullable Boolean authoritative,
        String role)
        implements OparlObject {

    /**
     * Checks that nothing is missing and copies the list.
     *
     * @throws IllegalArgumentException if an address is not absolute with http or https
     */
    public OparlConsultation {
        OparlAddress.checked(id, "id");
        OparlAddress.checkedIfAny(paper, "paper");
        OparlAddress.checkedIfAny(agendaItem, "agendaItem");
        OparlAddress.checkedIfAny(meeting, "meeting");
        organizations = OparlAddress.checked(organizations, "organizations");
        requireNonNull(role, "role");
    }
}
