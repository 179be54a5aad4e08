package org.handlungskonzept.ledger;

/** What a posting rests on (Buchungsgrund). */
public enum PostingBasis {
    /** The measure was adopted, or adopted again (Beschluss). */
    ADOPTION,
    /** The measure follows an adopted one and was not adopted by itself (Nachfolge). */
    SUCCESSION,
    /** The measure comes from the predecessor of the concept (Übernahme aus dem Vorgänger). */
    TAKEOVER,
    /** An event in the life of the measure (Lebensereignis); it outranks reports. */
    EVENT,
    /** A report on its status (Sachstand). */
    REPORT,
    /** The day on which it was done, as its schedule says (tatsächliches Ende). */
    ACTUAL_END,
    /** The measure is missing in this state of the concept, or the concept was closed without a word on it (Fehlen). */
    ABSENCE
}
