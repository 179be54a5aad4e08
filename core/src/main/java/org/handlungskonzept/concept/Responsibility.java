package org.handlungskonzept.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The responsibility for a measure (Zuständigkeit): the entry as written, and beside it who leads and who takes part.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asWritten the entry as it stands in the concept, may be empty
 * @param lead the one party that leads (Federführung), or null if none is named
 * @param partners who takes part, in the order of the entry
 */
public record Responsibility(String asWritten, @Nullable Party lead, List<Party> partners) {

    /** Checks that nothing is missing and copies the list. */
    public Responsibility {
        Texts.checked(asWritten, "asWritten");
        partners = List.copyOf(partners);
    }

    /**
     * The empty entry.
     *
     * @return a responsibility that names nobody
     */
    public static Responsibility none() {
        return new Responsibility("", null, List.of());
    }

    /**
     * Makes a responsibility with a lead and partners.
     *
     * @param asWritten the entry as it stands in the concept
     * @param lead the party that leads
     * @param partners who takes part
     * @return the responsibility
     */
    public static Responsibility of(String asWritten, Party lead, Party... partners) {
        return new Responsibility(asWritten, lead, List.of(partners));
    }
}
