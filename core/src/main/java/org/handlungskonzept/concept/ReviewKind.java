package org.handlungskonzept.concept;

/** What a review results in (Art der Überprüfung). */
public enum ReviewKind {
    /** A look at the state of the measures (Sachstand). */
    PROGRESS_REVIEW,
    /** An evaluation with an interim report (Zwischenbericht). */
    INTERIM_REPORT,
    /** An evaluation with a final report (Abschlussbericht). */
    FINAL_REPORT
}
