package org.handlungskonzept.evaluation;

/** How urgent an open task of a review is (Dringlichkeit). */
public enum ReviewTaskState {
    /** Its day comes within the days of notice (demnächst fällig). */
    UPCOMING,
    /** Its day is here, or so few days ago that it is not late yet (fällig). */
    DUE,
    /** The days of grace are over (überfällig). */
    LATE,
    /** Its day is here or over, and the review of the same cycle before was missed, too (veraltet). */
    STALE
}
