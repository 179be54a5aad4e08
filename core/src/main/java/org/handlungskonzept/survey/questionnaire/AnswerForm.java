package org.handlungskonzept.survey.questionnaire;

/**
 * How a question is answered (Antwortformat).
 *
 * <p>All forms are immutable and thread-safe.
 */
public sealed interface AnswerForm permits SingleChoice, MultipleChoice, NumberEntry, FreeText {}
