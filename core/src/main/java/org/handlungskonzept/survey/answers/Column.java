package org.handlungskonzept.survey.answers;

import java.util.BitSet;
import org.handlungskonzept.survey.questionnaire.AnswerForm;
import org.handlungskonzept.survey.questionnaire.FreeText;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.NumberEntry;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.jspecify.annotations.Nullable;

/**
 * All answers to one question, and while they are collected that of the current response. After collecting it is only read,
 * and then threads may share it.
 */
abstract sealed class Column permits ChoiceColumn, MultiColumn, NumberColumn, TextColumn {

    private final Question question;

    Column(Question question) {
        this.question = question;
    }

    static Column of(Question question) {
        AnswerForm form = question.form();
        if (form instanceof SingleChoice choice) {
            return new ChoiceColumn(question, choice);
        }
        if (form instanceof MultipleChoice choice) {
            return new MultiColumn(question, choice);
        }
        if (form instanceof NumberEntry number) {
            return new NumberColumn(question, number);
        }
        return new TextColumn(question, (FreeText) form);
    }

    final Question question() {
        return question;
    }

    /** Forgets the current response. */
    abstract void clear();

    /** Reads the answer of the current response from a cell that is not empty; null if it is one. */
    abstract @Nullable AnswerProblemKind put(CharSequence cell);

    /** What is wrong with a cell that was not taken. */
    abstract String explain(AnswerProblemKind kind);

    /** Whether the current response answers the question. */
    abstract boolean isFilled();

    /** Whether a response answers the question. */
    abstract boolean isFilled(int response);

    /** Whether the current response is the same as an earlier one. */
    abstract boolean isSameAs(int response);

    /** Adds the current response. */
    abstract void append();

    /** A column that can be added to without a change of this one. */
    abstract Column copy();

    /** Whether the current response gives one of some answers. */
    boolean isOneOf(BitSet options) {
        return false;
    }

    /** Whether a response gives one of some answers. */
    boolean isOneOf(int response, BitSet options) {
        return false;
    }
}
