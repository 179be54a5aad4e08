package org.handlungskonzept.survey.answers;

import java.util.BitSet;
import org.handlungskonzept.survey.questionnaire.MultipleChoice;
import org.handlungskonzept.survey.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** The answers to a multiple choice, eight bytes each: a bit for each answer. */
final class MultiColumn extends Column {

    private final CodeTable codes;
    private final LongPages answers;
    private long current;

    MultiColumn(Question question, MultipleChoice form) {
        this(question, new CodeTable(form.options()), new LongPages());
    }

    private MultiColumn(Question question, CodeTable codes, LongPages answers) {
        super(question);
        this.codes = codes;
        this.answers = answers;
    }

    @Override
    void clear() {
        current = 0;
    }

    /** Adds one chosen answer by its code. */
    @Override
    @Nullable
    AnswerProblemKind put(CharSequence cell) {
        int index = codes.index(cell);
        if (index < 0) {
            return AnswerProblemKind.UNKNOWN_CODE;
        }
        choose(index);
        return null;
    }

    void choose(int index) {
        current |= 1L << index;
    }

    @Override
    String explain(AnswerProblemKind kind) {
        return "the answer is not one of %s.\nMaybe export codes instead of texts, or the questionnaire has changed."
                .formatted(codes.codes());
    }

    @Override
    boolean isFilled() {
        return current != 0;
    }

    @Override
    boolean isFilled(int response) {
        return answers.get(response) != 0;
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
        return new MultiColumn(question(), codes, answers.copy());
    }

    @Override
    boolean isOneOf(BitSet options) {
        return (current & mask(options)) != 0;
    }

    @Override
    boolean isOneOf(int response, BitSet options) {
        return (answers.get(response) & mask(options)) != 0;
    }

    CodeTable codes() {
        return codes;
    }

    /** The chosen answers of a response as bits, the first one lowest. */
    long bits(int response) {
        return answers.get(response);
    }

    private static long mask(BitSet options) {
        long[] words = options.toLongArray();
        return words.length == 0 ? 0 : words[0];
    }
}
