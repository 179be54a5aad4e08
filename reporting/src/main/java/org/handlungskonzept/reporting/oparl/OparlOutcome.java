package org.handlungskonzept.reporting.oparl;

/** What a comparison with the information system says (Ergebnis des Vergleichs). */
public enum OparlOutcome {

    /** Both say the same, but for white space. */
    SAME,

    /** Both say something else. */
    DIFFERENT,

    /** The information system says something and the concept nothing. */
    MISSING_IN_CONCEPT,

    /** What was read of the information system says nothing, so nothing was compared. */
    MISSING_IN_OPARL
}
