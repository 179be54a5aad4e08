package org.handlungskonzept.concept;

/** How precisely a time is stated (Genauigkeit), from finest to coarsest. */
public enum Precision {
    /** One day (Tag). */
    DAY,
    /** One calendar week (Kalenderwoche). */
    WEEK,
    /** One month (Monat). */
    MONTH,
    /** A quarter of a year (Quartal). */
    QUARTER,
    /** A season (Jahreszeit). */
    SEASON,
    /** Half a year (Halbjahr). */
    HALF_YEAR,
    /** A school year (Schuljahr). */
    SCHOOL_YEAR,
    /** A calendar year (Jahr). */
    YEAR,
    /** A span of several years (mehrere Jahre). */
    MULTI_YEAR
}
