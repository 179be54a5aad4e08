package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.jspecify.annotations.Nullable;

/**
 * What an entry about responsibility says (gelesene Zuständigkeit).
 *
 * <p>Immutable and thread-safe. Names of persons are in no party, only their places are kept.
 *
 * @param kind what the entry amounts to
 * @param lead the one party that leads, or null if the entry names none or several
 * @param partners who else is named, in the order of the entry
 * @param flags what else stands out, in the order of the constants
 * @param persons where names of persons stand
 * @param residue where the entry was not understood, in its order
 */
public record ResponsibilityReading(
        ResponsibilityKind kind,
        @Nullable FoundParty lead,
        List<FoundParty> partners,
        List<ResponsibilityFlag> flags,
        List<Span> persons,
        List<Span> residue) {

    /** Checks that nothing is missing and copies the lists. */
    public ResponsibilityReading {
        requireNonNull(kind, "kind");
        partners = List.copyOf(partners);
        flags = ordered(flags);
        persons = List.copyOf(persons);
        residue = List.copyOf(residue);
    }

    /** Each flag once, in their order. */
    private static List<ResponsibilityFlag> ordered(List<ResponsibilityFlag> flags) {
        return flags.size() > 1 ? List.copyOf(new TreeSet<>(flags)) : List.copyOf(flags);
    }

    /**
     * Tells whether something stands out.
     *
     * @param flag what to look for
     * @return true if it does
     */
    public boolean has(ResponsibilityFlag flag) {
        return flags.contains(flag);
    }

    /**
     * Puts the reading beside the text it was read from.
     *
     * @param asWritten the entry as it stands in the concept
     * @return the responsibility
     * @throws IllegalArgumentException if the text contains NUL or half a surrogate pair, which no concept may
     */
    public Responsibility toResponsibility(String asWritten) {
        List<Party> others = new ArrayList<>(partners.size());
        for (FoundParty partner : partners) {
            others.add(partner.party());
        }
        return new Responsibility(asWritten, lead == null ? null : lead.party(), others);
    }
}
