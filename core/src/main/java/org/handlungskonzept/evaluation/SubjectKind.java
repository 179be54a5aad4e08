package org.handlungskonzept.evaluation;

/** What the questions of a scheme are asked of (Art des Bewertungsgegenstands). */
public enum SubjectKind {
    /** Every measure by itself (einzelne Maßnahme). */
    MEASURE,
    /** The concept as a whole (Konzept als Ganzes). */
    CONCEPT
}
