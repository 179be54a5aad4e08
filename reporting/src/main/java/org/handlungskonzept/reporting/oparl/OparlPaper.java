package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a council (Drucksache) as its information system describes it, without those who brought it in.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its address
 * @param name its title, may be empty
 * @param reference its number, may be empty
 * @param day the day of the paper, which is not the day of a decision, or null if not given
 * @param consultations the addresses of its consultations in the order given, may be empty
 */
public record OparlPaper(
        URI id, String name, String reference, @Nullable LocalDate day, List<URI> consultations)
        implements OparlObject {

    /**
     * Checks that nothing is missing and copies the list.
     *
     * @throws IllegalArgumentException if an address is not absolute with http or https
     */
    public OparlPaper {
        OparlAddress.checked(id, "id");
        requireNonNull(name, "name");
        requireNonNull(reference, "reference");
        consultations = OparlAddress.checked(consultations, "consultations");
    }
}
