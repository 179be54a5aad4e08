package org.handlungskonzept.survey.answers;

import java.util.BitSet;
import java.util.List;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.SingleChoice;
import org.jspecify.annotations.Nullable;

/** The answers to a single choice, one byte each: the index of what is offered. */
final class ChoiceColumn extends Column {

    private static final int LEFT_OUT = 0xFF;

    private final SingleChoice form;
    private final CodeTable codes;
    private final BytePages answers;
    private int current = LEFT_OUT;

    ChoiceColumn(Question question, SingleChoice form) {
        this(question, form, new CodeTable(form.offered()), new BytePages());
        if (codes.codes().size() > LEFT_OUT) {
            throw new IllegalArgumentException(
                    "The question (%s) offers (%s) answers, more than the (%s) that can be collected.\nMaybe ask for a text."
                            .formatted(question.code(), codes.codes().size(), LEFT_OUT));
        }
    }

    private ChoiceColumn(Question question, SingleChoice form, CodeTable codes, BytePages answers) {
        super(question);
        this.form = form;
        this.codes = codes;
        this.answers = answers;
    }

    @Override
    void clear() {
        current = LEFT_OUT;
    }

    @Override
    @Nullable
    AnswerProblemKind put(CharSequence cell) {
        int index = codes.index(cell);
        if (index < 0) {
            return AnswerProblemKind.UNKNOWN_CODE;
        }
        current = index;
        return null;
    }

    @Override
    String explain(AnswerProblemKind kind) {
        return "the answer is not one of %s.\nMaybe export codes instead of texts, or the questionnaire has changed."
                .formatted(codes.codes());
    }

    @Override
    boolean isFilled() {
        return current != LEFT_OUT;
    }

    @Override
    boolean isFilled(int response) {
        return answers.get(response) != LEFT_OUT;
    }

    @Override
    boolean isSameAs(int response) {
        return answers.get(response) == current;
    }

    @Override
    void append() {
        answers.add(current);
    }

    @Override
    Column copy() {
        return new ChoiceColumn(question(), form, codes, answers.copy());
    }

    @Override
    boolean isOneOf(BitSet options) {
        return options.get(current);
    }

    @Override
    boolean isOneOf(int response, BitSet options) {
        return options.get(answers.get(response));
    }

    CodeTable codes() {
        return codes;
    }

    /** The codes that mean something, without that of those who do not know; those apart from a scale at the end. */
    List<String> steps() {
        return codes.codes().subList(0, substance());
    }

    /** The codes of the scale, or of all answers that mean something if there is none. */
    List<String> scale() {
        return codes.codes().subList(0, form.options().size());
    }

    private int substance() {
        return form.options().size() + form.apart().size();
    }

    /** How often each index of what is offered was chosen, and last how often nothing. */
    int[] counts() {
        return answers.counts();
    }

    /** How often both were chosen, by the index here and by that of another column. */
    int[][] pairs(ChoiceColumn other) {
        return answers.pairs(other.answers);
    }

    /** The index of the step that a response chose, or -1 if it chose none or does not know. */
    int step(int response) {
        int answer = answers.get(response);
        return answer < substance() ? answer : -1;
    }
}
