package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

/**
 * A party (Stelle) that leads or takes part: a unit or function, never the name of a person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the unit or function, not blank
 * @param kind what kind of body it is
 */
public record Party(String name, PartyKind kind) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Party {
        Texts.required(name, "name");
        requireNonNull(kind, "kind");
    }

    /**
     * Makes an organisational unit.
     *
     * @param name the name of the unit
     * @return the party
     */
    public static Party unit(String name) {
        return new Party(name, PartyKind.UNIT);
    }

    /**
     * Makes a function.
     *
     * @param name the name of the function, not of the person who holds it
     * @return the party
     */
    public static Party function(String name) {
        return new Party(name, PartyKind.FUNCTION);
    }
}
