package org.handlungskonzept.evaluation;

/** Whether a derived label applies (Ergebnis eines Prädikats). */
public enum LabelState {
    /** Its formula is true (trifft zu). */
    APPLIES,
    /** Its formula is false (trifft nicht zu). */
    DOES_NOT_APPLY,
    /** The ratings do not decide it (nicht bestimmbar); never to be read as false. */
    UNDETERMINED
}
