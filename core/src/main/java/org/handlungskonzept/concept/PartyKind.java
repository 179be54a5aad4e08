package org.handlungskonzept.concept;

/** What kind of body a party (Stelle) is: only a definite unit or function can be held responsible. */
public enum PartyKind {
    /** One organisational unit (Organisationseinheit), such as an office or team. */
    UNIT,
    /** One function (Funktion), such as the coordinator for integration. */
    FUNCTION,
    /** The administration as such (die Verwaltung), without saying which unit. */
    ADMINISTRATION,
    /** An open or collective circle (offener Kreis), such as several teams and further partners. */
    COLLECTIVE,
    /** A body that decides but does not carry out (politisches Gremium), such as the council. */
    POLITICAL_BODY,
    /** Somebody the municipality cannot instruct (Dritte), such as another authority or an association. */
    EXTERNAL;

    /**
     * Tells whether a party of this kind can be held responsible.
     *
     * @return true for one unit or one function
     */
    public boolean isDefinite() {
        return this == UNIT || this == FUNCTION;
    }
}
