package org.handlungskonzept.followup;

/** What is asked of each measure to see how much is known (Frage zur Datenlage). */
public enum CoverageQuestion {
    /** Has anybody ever reported on its status (je berichtet)? */
    EVER_REPORTED,
    /** Has anybody reported on its status in the period (im Zeitraum berichtet)? */
    REPORTED_IN_PERIOD,
    /** Does one unit or function lead it (Federführung benannt)? */
    HAS_LEAD,
    /** Does it have a deadline (Frist vorhanden)? */
    HAS_DEADLINE,
    /** Does it have an output or outcome indicator (Indikator vorhanden)? Context shows nothing of a measure. */
    HAS_INDICATOR,
    /** Asked of measures with such an indicator: is there a value of the period (Wert im Zeitraum)? */
    VALUE_IN_PERIOD
}
