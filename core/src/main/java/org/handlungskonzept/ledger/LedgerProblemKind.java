package org.handlungskonzept.ledger;

/** What is wrong in the books (Art des Buchungsmangels). */
public enum LedgerProblemKind {
    /** Adopted a second time without having been closed (doppelt beschlossen). */
    ADOPTED_TWICE,
    /** Closed by an event, and closed again by another (doppelt abgeschlossen); the first one counts. */
    CLOSED_TWICE,
    /** Done or made permanent without ever having been adopted before (erledigt ohne Beschluss). */
    CLOSED_WITHOUT_ADOPTION,
    /** Reported as begun or done on a day on which it was not adopted (Sachstand vor dem Beschluss). */
    STATUS_BEFORE_ADOPTION,
    /** A report says otherwise than an earlier event (Sachstand widerspricht dem Ereignis); the event counts. */
    REPORT_CONTRADICTS,
    /** Measures follow each other in a ring (Nachfolge im Kreis); they are unaccounted for. */
    SUCCESSION_RING,
    /** Goes on in a measure that had been closed before (Nachfolgerin schon abgeschlossen). */
    SUCCESSOR_CLOSED,
    /** Merged, split or replaced without a reason (fehlender Grund). */
    MISSING_REASON,
    /** Adopted, dropped, merged, split or replaced without a decision (fehlender Beschluss). */
    MISSING_DECISION,
    /** An event is older than the decision it rests on (Ereignis vor dem Beschluss). */
    EVENT_BEFORE_DECISION,
    /** A decision names the measure, and none of its events names the decision (Beschluss nicht eingetragen). */
    DECISION_NOT_ENTERED,
    /** Still open when the concept was closed, and not carried over (beim Abschluss vergessen). */
    LEFT_BEHIND,
    /** Carried over into a concept that has not taken it over (übertragen, aber nicht übernommen). */
    NOT_TAKEN_OVER,
    /** Taken over from a concept that has not carried it over (übernommen, aber nicht übertragen). */
    NOT_CARRIED_OVER,
    /** Carried over on another day than taken over (Tage der Übergabe verschieden). */
    STEP_DAYS_DIFFER,
    /** In the books of an earlier state of the concept, and missing in this one (verschwunden). */
    VANISHED
}
