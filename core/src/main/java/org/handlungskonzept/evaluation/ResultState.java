package org.handlungskonzept.evaluation;

/** Whether a subject was assessed on a criterion, and if not, why not (Stand der Bewertung). */
public enum ResultState {
    /** There is a step on the scale (bewertet). */
    ASSESSED,
    /** Nobody has judged (nicht beurteilt). */
    NOT_JUDGED,
    /** The step that was given is not on the scale (Stufe unbekannt). */
    NOT_ON_SCALE,
    /** A gate before it was not passed (Vorbedingung nicht erfüllt): it is not assessed, which is not the same as badly. */
    GATE_FAILED,
    /** A gate before it was not answered (Vorbedingung offen), so it is not assessed yet. */
    GATE_UNANSWERED
}
