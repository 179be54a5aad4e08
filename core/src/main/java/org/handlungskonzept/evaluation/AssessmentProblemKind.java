package org.handlungskonzept.evaluation;

/** What is wrong with a judgement (Art des Bewertungsmangels). */
public enum AssessmentProblemKind {
    /** The scheme has no such criterion (unbekanntes Kriterium); the judgement is not counted. */
    UNKNOWN_CRITERION,
    /** The criterion has no such step (unbekannte Stufe); the judgement is not counted. */
    UNKNOWN_RATING,
    /** The step needs a reason and there is none (fehlende Begründung); the judgement is counted. */
    MISSING_REASON,
    /** The step needs evidence and there is none (fehlender Beleg); the judgement is counted. */
    MISSING_EVIDENCE,
    /** A gate before it was not passed (Bewertung trotz nicht erfüllter Vorbedingung); the judgement is not counted. */
    GATE_FAILED,
    /** A gate before it was not answered (Bewertung trotz offener Vorbedingung); the judgement is not counted. */
    GATE_UNANSWERED,
    /** The criterion is not asked of who judged (nicht Gefragte); the judgement is counted. */
    ASSESSOR_NOT_ASKED;

    /**
     * Tells whether the judgement counts all the same.
     *
     * @return true if only something is missing beside it
     */
    public boolean isCounted() {
        return this == MISSING_REASON || this == MISSING_EVIDENCE || this == ASSESSOR_NOT_ASKED;
    }
}
