package org.handlungskonzept.evaluation;

/** Whether there is a kappa, and if not, why not (Bestimmbarkeit von Kappa). */
public enum KappaState {
    /** There is a value (bestimmt). */
    DEFINED,
    /** No subject was assessed by both (keine gemeinsamen Gegenstände). */
    NO_COMMON_SUBJECTS,
    /**
     * Both chose one and the same step for all subjects (nur eine Stufe): then chance alone agrees always, and kappa would be
     * zero divided by zero.
     */
    ONE_STEP_ONLY,
    /** The scale has no order to weigh by (ohne Ordnung). */
    NOT_ORDERED
}
