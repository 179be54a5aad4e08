package org.handlungskonzept.reporting.oparl;

/** What the identifier of a decision leads to in the information system (Verknüpfung). */
public enum OparlLink {

    /** The decision has no identifier, so nothing was compared. */
    NONE,

    /** What was read does not know it. It may stand on a page that was not read. */
    UNKNOWN,

    /** The information system deleted what it led to. */
    DELETED,

    /** It leads to something else than a paper. */
    NO_PAPER,

    /** It leads to a paper. */
    PAPER
}
