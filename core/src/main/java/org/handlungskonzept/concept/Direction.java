package org.handlungskonzept.concept;

/** In which direction an indicator is to move (Zielrichtung). */
public enum Direction {
    /** Higher is better (steigend). */
    UP,
    /** Lower is better (sinkend). */
    DOWN,
    /** Close to the target is best (nahe am Zielwert). */
    NEAR
}
