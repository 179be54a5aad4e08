package org.handlungskonzept.concept;

/** What happened to a measure as an item of the concept (Lebensereignis). */
public enum MeasureEventKind {
    /** Decided by the council (beschlossen). */
    ADOPTED,
    /** Reworded or changed in substance (geändert). */
    CHANGED,
    /** Moved to another field of action (verschoben). */
    MOVED,
    /** Became part of another measure (zusammengeführt). */
    MERGED_INTO,
    /** Became several measures (aufgeteilt). */
    SPLIT_INTO,
    /** Another measure takes its place (ersetzt). */
    REPLACED_BY,
    /** No longer pursued (gestrichen). */
    DROPPED,
    /** Carried out (erledigt). */
    DONE,
    /** Became a permanent task (verstetigt). */
    MADE_PERMANENT,
    /** Goes on in the successor of the concept (in die Fortschreibung übertragen). */
    CARRIED_OVER,
    /** Comes from the predecessor of the concept (aus dem Vorgänger übernommen). */
    TAKEN_OVER;

    /**
     * Tells whether an event of this kind names the measures that follow.
     *
     * @return true for merged, split and replaced
     */
    public boolean hasSuccessors() {
        return this == MERGED_INTO || this == SPLIT_INTO || this == REPLACED_BY;
    }

    /**
     * Tells whether an event of this kind names another concept.
     *
     * @return true for carried over and taken over
     */
    public boolean hasConcept() {
        return this == CARRIED_OVER || this == TAKEN_OVER;
    }

    /**
     * Tells whether the measure is to be carried out from an event of this kind on, whatever had closed it before.
     *
     * @return true for adopted and taken over
     */
    public boolean opens() {
        return this == ADOPTED || this == TAKEN_OVER;
    }

    /**
     * Tells whether the content goes on elsewhere after an event of this kind.
     *
     * @return true for merged, split, replaced, and carried over
     */
    public boolean closesElsewhere() {
        return hasSuccessors() || this == CARRIED_OVER;
    }

    /**
     * Tells whether the measure itself ends by an event of this kind.
     *
     * @return true for merged, split, replaced, dropped, done, made permanent, and carried over, because it goes on in another
     *     concept
     */
    public boolean closes() {
        return this == DROPPED || this == DONE || this == MADE_PERMANENT || closesElsewhere();
    }
}
