package org.handlungskonzept.followup;

/** What a computed status rests on (Art des Statusgrunds). */
public enum StatusGroundKind {
    /** The measure was done on a day (tatsächlich beendet). */
    ENDED,
    /** An event closed it: done, made permanent or dropped (Ereignis beendet). */
    CLOSED_BY_EVENT,
    /** It goes on in other measures or in another concept (geht in anderen Maßnahmen weiter). */
    CONTINUED_ELSEWHERE,
    /** The day of a step has passed, and the step is open (Schritt überfällig). */
    STEP_OVERDUE,
    /** The deadline has passed (Frist abgelaufen). */
    DEADLINE_PASSED,
    /** The day of a target of an output indicator has come, and the newest value is behind it (Zielwert verfehlt). */
    TARGET_BEHIND,
    /** It began on a day (tatsächlich begonnen). */
    BEGUN,
    /** A step is done (Schritt getan). */
    STEP_DONE,
    /** All steps that were named are done, and nobody has said that the measure is (alle Schritte getan). */
    ALL_STEPS_DONE,
    /** Its planned start is still to come (Beginn steht bevor). */
    START_AHEAD,
    /** Its planned start has passed, and nothing shows that it began (Beginn nicht belegt). */
    START_UNCONFIRMED,
    /** It is adopted, and no more is known (nur beschlossen). */
    ADOPTED_ONLY,
    /** The record shows nothing (nichts bekannt). */
    NOTHING_KNOWN
}
