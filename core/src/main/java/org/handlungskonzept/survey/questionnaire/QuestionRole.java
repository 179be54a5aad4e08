package org.handlungskonzept.survey.questionnaire;

/** What the answers to a question are for (Rolle einer Frage). */
public enum QuestionRole {
    /** The answers are what the survey wants to know (Sachfrage). */
    SUBSTANCE,
    /** Whether somebody belongs to those a measure is made for (Frage nach der Zielgruppe). */
    TARGET_GROUP,
    /** Classes that weights and comparisons use, such as of age (Frage zur Person); never more exact than needed. */
    BACKGROUND
}
