package org.handlungskonzept.participation;

/** In what kind of part a proposal was taken up (Art der Fundstelle). */
public enum AnswerPlaceKind {
    /** In a field of action as a whole (Handlungsfeld). */
    FIELD,
    /** In a goal (Ziel). */
    GOAL,
    /** In a measure (Maßnahme). */
    MEASURE
}
