package org.handlungskonzept.text;

/** Why a time phrase cannot be taken as it is (Art eines Problems mit einer Terminangabe). */
public enum TimeProblemKind {
    /** There is no such day, week, month, or quarter (31.02.2024, KW 53/2021). */
    INVALID_DATE,
    /** A word stands in for a time still to come (offen, tbd, k. A.). */
    PLACEHOLDER,
    /** A status is stated where a deadline belongs (umgesetzt). */
    STATUS_WORD,
    /** There are several deadlines, and the last one counts (2024, 2025 und 2026). */
    SEVERAL_DEADLINES,
    /** It can be read in more than one way (3/4/2024 in English). */
    AMBIGUOUS,
    /** The year is missing (Ende August). */
    YEAR_MISSING
}
