package org.handlungskonzept.reporting.oparl;

/** What of a decision is compared with the information system (verglichene Angabe). */
public enum OparlAspect {

    /** The number of the paper. */
    PAPER,

    /** The day of the decision, with the days of the stations that decide. */
    DAY,

    /** The subject, with the title of the paper. */
    SUBJECT
}
