package org.handlungskonzept.evaluation;

/** What a criterion looks at (Bewertungsachse); the axes stay apart, and nothing merges them into one verdict. */
public enum Axis {
    /** How good the plan is that was made (Planqualität), whatever became of it. */
    PLAN_QUALITY,
    /** How far the measure is carried out (Umsetzung). */
    IMPLEMENTATION,
    /** Whether the target group was reached (Reichweite). */
    REACH,
    /** Whether it kept to the planned time (Termintreue). */
    TIMELINESS,
    /** Whether it helped to reach the goal (Wirkung). */
    EFFECT
}
