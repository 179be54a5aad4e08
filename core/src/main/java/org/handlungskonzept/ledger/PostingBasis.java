package org.handlungskonzept.ledger;

/** What a posting rests on (Buchungsgrund). */
public enum PostingBasis {
    /** The measure was adopted, or adopted again (Beschluss). */
    ADOPTION,
    /** The measure follows an adopted one and was not adopted by itself (Nachfolge). */
    SUCCESSION,
    /** An event in the life of the measure (Lebensereignis); it outranks reports. */
    EVENT,
    /** A report on its status (Sachstand). */
    REPORT,
    /** The day on which it was done, as its schedule says (tatsächliches Ende). */
    ACTUAL_END,
    /** The measure stands in an earlier state of the concept and in this one no more (Fehlen). */
    ABSENCE
}
