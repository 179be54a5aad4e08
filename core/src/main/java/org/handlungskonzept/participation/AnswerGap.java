package org.handlungskonzept.participation;

/** Why an answer helps nobody (Lücke einer Antwort). */
public enum AnswerGap {
    /** Nobody has decided yet (noch nicht entschieden). */
    OPEN,
    /** Said to be taken up, but not where (Fundstelle fehlt). */
    NO_PLACE,
    /** Not taken up, or only in part, and not why (Grund fehlt). */
    NO_REASON
}
