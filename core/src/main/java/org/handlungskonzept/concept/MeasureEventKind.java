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
    MADE_PERMANENT;

    /**
     * Tells whether an event of this kind names the measures that follow.
     *
     * @return true for merged, split and replaced
     */
    public boolean hasSuccessors() {
        return this == MERGED_INTO || this == SPLIT_INTO || this == REPLACED_BY;
    }

    /**
     * Tells whether the measure itself ends by an event of this kind.
     *
     * @return true for merged, split, replaced, dropped, done and made permanent
     */
    public boolean closes() {
        return this == DROPPED || this == DONE || this == MADE_PERMANENT || hasSuccessors();
    }
}
