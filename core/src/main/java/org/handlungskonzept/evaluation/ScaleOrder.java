package org.handlungskonzept.evaluation;

/** Whether the steps of a scale have an order (Ordnung der Stufen), and where the best one stands. */
public enum ScaleOrder {
    /** The steps are names only (ungeordnet); none is better than another. */
    UNORDERED,
    /** The first step is the best (beste Stufe zuerst). */
    BEST_FIRST,
    /** The first step is the worst (schlechteste Stufe zuerst). */
    WORST_FIRST
}
