package org.handlungskonzept.survey.results;

/** Why nothing of a question is published (Grund der Zurückhaltung). */
public enum WithholdingReason {
    /** Texts in own words let people be recognised, so somebody has to read them first (Freitext). */
    FREE_TEXT,
    /** Fewer people answered than figures may be told of (zu wenige Antworten). */
    TOO_FEW,
    /**
     * It was asked only after an answer whose count is hidden, and its own counts would tell that one (folgt auf eine
     * verborgene Angabe).
     */
    AFTER_HIDDEN
}
