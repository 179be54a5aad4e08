package org.handlungskonzept.concept;

/** By which law the values of an indicator make one value (Zusammenfassungsregel). */
public enum AggregationLaw {
    /** What happened in a period (Stromgröße): added up over parts and over periods. */
    FLOW,
    /** What there is on a day (Bestandsgröße): added up over parts; over time the newest counts. */
    STOCK,
    /** What has happened since the beginning (kumulierter Wert): added up over parts; never added up over time. */
    CUMULATIVE,
    /** A quotient (Verhältnis): made anew from all numerators and all denominators, never from quotients. */
    RATIO,
    /** A part of a whole whose size is known (Anteil): each counts as much as its whole. */
    SHARE,
    /** A mark on a scale (Punktwert): a mean, in which each counts by its weight. */
    SCORE;

    /**
     * Tells whether values of parts are added up.
     *
     * @return true for flows, stocks and cumulative values
     */
    public boolean addsUp() {
        return this == FLOW || this == STOCK || this == CUMULATIVE;
    }
}
