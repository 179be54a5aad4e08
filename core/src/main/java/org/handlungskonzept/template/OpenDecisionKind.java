package org.handlungskonzept.template;

/** What a municipality must decide or find out before a concept is its own (Art der offenen Entscheidung). */
public enum OpenDecisionKind {
    /** From when to when the concept holds (Laufzeit). */
    TERM,
    /** That the council decides on it (Beschluss). */
    COUNCIL_DECISION,
    /** For how many and which people it is made (Ausgangslage in Zahlen). */
    POPULATION,
    /** How people took part (Beteiligung). */
    PARTICIPATION,
    /** When it is reviewed (Überprüfung). */
    REVIEW,
    /** By which scheme it is judged (Evaluationsschema). */
    SCHEME,
    /** What exists in a field of action already (Bestand). */
    OFFERINGS,
    /** Whether a suggestion becomes a measure, and how it stands (Übernahme). */
    ADOPTION,
    /** Who leads a measure (Federführung). */
    LEAD,
    /** By when it is done (Frist). */
    DEADLINE,
    /** What it needs (Mittel). */
    RESOURCES,
    /** How things stand before (Ausgangswert). */
    BASELINE,
    /** What is to be reached (Zielwert). */
    TARGET
}
