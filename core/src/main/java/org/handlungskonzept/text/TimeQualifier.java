package org.handlungskonzept.text;

/** What a time phrase says beside the time itself (Zusatz zu einer Terminangabe). */
public enum TimeQualifier {
    /** The latest time is meant (spätestens). */
    LATEST,
    /** About that time, or a vague part of a longer one (voraussichtlich, Mitte 2024). */
    APPROXIMATE,
    /** Only the earliest time is stated (frühestens). */
    NOT_BEFORE,
    /** It is planned (geplant). */
    PLANNED,
    /** It was another time before (verschoben auf, nunmehr). */
    MOVED,
    /** It holds for the time being (zunächst). */
    PROVISIONAL,
    /** The century was not written (1.3.24). */
    ASSUMED_CENTURY,
    /** The year was not written, and is the next possible one after the reference day (Ende August). */
    ASSUMED_YEAR,
    /** The last day of a longer time is meant (bis Ende 2024). */
    END_STATED,
    /** The day or month of a rhythm is named (jährlich im März). */
    FIXED_IN_YEAR,
    /** Only a length is stated, and not when it begins (zunächst drei Jahre). */
    LENGTH_ONLY
}
