package org.handlungskonzept.evaluation;

/** What is wrong with a judgement (Art des Bewertungsmangels). */
public enum AssessmentProblemKind {
    /** The scheme has no such criterion (unbekanntes Kriterium); the judgement is not counted. */
    UNKNOWN_CRITERION,
    /** The criterion has no such step (unbekannte Stufe); the judgement is not counted. */
    UNKNOWN_RATING,
    /** The step needs a reason and there is none (fehlende Begründung); the judgement is counted. */
    MISSING_REASON
}
