package org.handlungskonzept.survey.questionnaire;

/** Which part of a concept a question is about (Art des Fragegegenstands). */
public enum TopicKind {
    /** A measure (Maßnahme). */
    MEASURE,
    /** A goal (Ziel). */
    GOAL,
    /** A field of action (Handlungsfeld). */
    FIELD,
    /** The concept as a whole (Konzept als Ganzes). */
    CONCEPT
}
