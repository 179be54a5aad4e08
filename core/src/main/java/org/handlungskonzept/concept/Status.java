package org.handlungskonzept.concept;

/** The status of a measure (Umsetzungsstand). "Partly" is not a status but a degree. */
public enum Status {
    /** Put forward, not decided (vorgeschlagen). */
    PROPOSED,
    /** Decided, not begun (geplant). */
    PLANNED,
    /** Begun (in Umsetzung). */
    IN_PROGRESS,
    /** Begun or planned, but late (verzögert). */
    DELAYED,
    /** Done (umgesetzt). */
    COMPLETED,
    /** Turned into a permanent task (in Daueraufgabe überführt). */
    PERMANENT,
    /** Given up (aufgegeben); a reason is required. */
    ABANDONED,
    /** Nobody has reported (unbekannt); not the same as not begun. */
    UNKNOWN;

    /**
     * Tells whether nothing is open any more.
     *
     * @return true for completed, permanent and abandoned
     */
    public boolean closes() {
        return this == COMPLETED || this == PERMANENT || this == ABANDONED;
    }
}
