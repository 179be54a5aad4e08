package org.handlungskonzept.concept;

/** What an indicator can show (Wirkungsebene). */
public enum IndicatorKind {
    /** What was done (Leistung, Output): courses held. */
    OUTPUT,
    /** What changed for the target group (Wirkung, Outcome). */
    OUTCOME,
    /** A condition that the municipality does not control (Kontext); never the effect of a measure. */
    CONTEXT
}
