package org.handlungskonzept.indicator;

/** What is wrong in the series of an indicator (Art des Reihenmangels). */
public enum SeriesProblemKind {
    /** A value is older than the baseline (Wert vor dem Ausgangswert). */
    VALUE_BEFORE_BASELINE,
    /** Two values for one day that became known on the same day, so that none corrects the other (zwei Werte für einen Tag). */
    TWO_VALUES_FOR_A_DAY,
    /** Two targets for one day (zwei Zielwerte für einen Tag). */
    TWO_TARGETS_FOR_A_DAY,
    /** A target is not after the baseline (Zielwert nicht nach dem Ausgangswert). */
    TARGET_BEFORE_BASELINE,
    /** A target lies on the wrong side of the baseline (Zielwert gegen die Richtung). */
    TARGET_AGAINST_DIRECTION,
    /** A later target asks for less than an earlier one (Zielwerte laufen zurück). */
    TARGETS_RUN_BACK
}
