package org.handlungskonzept.concept;

/** How the evaluation asks (Evaluationsmethode). */
public enum EvaluationMethod {
    /** An online survey (Online-Befragung). */
    ONLINE_SURVEY,
    /** A citizens' panel (Bürgerpanel). */
    CITIZENS_PANEL,
    /** Reports of those who carry the measures out (Berichte der Träger). */
    CARRIER_REPORTS,
    /** An evaluation by somebody outside (externe Evaluation). */
    EXTERNAL_EVALUATION
}
