package org.handlungskonzept.indicator;

/** Whether the pace of an indicator suffices (Beurteilung des Tempos). */
public enum PaceStanding {
    /** The newest value has reached the target (Zielwert erreicht). */
    REACHED,
    /** At the pace so far the target is reached in time (Tempo reicht). */
    FAST_ENOUGH,
    /** At the pace so far the target is reached too late (Tempo reicht nicht). */
    TOO_SLOW,
    /** The value stands still or moves away from the target (keine Annäherung). */
    NOT_TOWARDS,
    /** Baseline, a target ahead, or a value after the baseline is missing (Tempo unbekannt). */
    UNKNOWN
}
