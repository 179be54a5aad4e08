package org.handlungskonzept.ledger;

import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.Status;
import org.jspecify.annotations.Nullable;

/** Where an adopted measure stands (Verbleib): each is in exactly one of these places on any day. */
public enum Whereabouts {
    /** Carried out (erledigt). */
    DONE,
    /** Became a permanent task (verstetigt). */
    PERMANENT,
    /** Still to be carried out (offen). */
    OPEN,
    /** Goes on as part of another measure (zusammengeführt). */
    MERGED,
    /** Goes on as several measures (aufgeteilt). */
    SPLIT,
    /** Another measure has taken its place (ersetzt). */
    REPLACED,
    /** No longer pursued (gestrichen). */
    DROPPED,
    /** Goes on in the successor of the concept (in die Fortschreibung übertragen). */
    CARRIED_OVER,
    /** Nobody can say (ungeklärt): it is missing or left behind without an event, or goes round in a ring. */
    UNACCOUNTED;

    /**
     * Tells whether its content goes on in other measures.
     *
     * @return true for merged, split and replaced
     */
    public boolean continues() {
        return this == MERGED || this == SPLIT || this == REPLACED;
    }

    static @Nullable Whereabouts after(MeasureEventKind kind) {
        return switch (kind) {
            case ADOPTED -> OPEN;
            case CHANGED, MOVED, TAKEN_OVER -> null;
            case CARRIED_OVER -> CARRIED_OVER;
            case MERGED_INTO -> MERGED;
            case SPLIT_INTO -> SPLIT;
            case REPLACED_BY -> REPLACED;
            case DROPPED -> DROPPED;
            case DONE -> DONE;
            case MADE_PERMANENT -> PERMANENT;
        };
    }

    static Whereabouts reported(Status status) {
        return switch (status) {
            case COMPLETED -> DONE;
            case PERMANENT -> PERMANENT;
            case ABANDONED -> DROPPED;
            case PROPOSED, PLANNED, IN_PROGRESS, DELAYED, UNKNOWN -> OPEN;
        };
    }
}
