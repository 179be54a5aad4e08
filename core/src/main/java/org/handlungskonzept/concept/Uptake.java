package org.handlungskonzept.concept;

/** Whether a proposal was taken up (Umgang mit einem Vorschlag). */
public enum Uptake {
    /** Taken up (aufgenommen). */
    TAKEN_UP,
    /** Taken up in part (teilweise aufgenommen). */
    PARTLY,
    /** Not taken up (nicht aufgenommen). */
    NOT_TAKEN_UP,
    /** Not decided yet (offen). */
    OPEN
}
