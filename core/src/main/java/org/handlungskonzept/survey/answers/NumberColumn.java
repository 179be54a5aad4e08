package org.handlungskonzept.survey.answers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.handlungskonzept.survey.questionnaire.NumberEntry;
import org.handlungskonzept.survey.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** The numbers that were entered, eight bytes each: the number without its decimal mark. */
final class NumberColumn extends Column {

    private static final long LEFT_OUT = Long.MIN_VALUE;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(999_999_999_999_999_999L);

    private final NumberEntry form;
    private final long lowest;
    private final long highest;
    private final LongPages answers;
    private long current = LEFT_OUT;

    NumberColumn(Question question, NumberEntry form) {
        this(question, form, new LongPages());
    }

    private NumberColumn(Question question, NumberEntry form, LongPages answers) {
        super(question);
        this.form = form;
        this.lowest = bound(form.minimum(), LARGEST.negate(), RoundingMode.CEILING);
        this.highest = bound(form.maximum(), LARGEST, RoundingMode.FLOOR);
        this.answers = answers;
    }

    private long bound(@Nullable BigDecimal bound, BigDecimal otherwise, RoundingMode rounding) {
        if (bound == null) {
            return otherwise.longValueExact();
        }
        return bound.movePointRight(form.decimals())
                .setScale(0, rounding)
                .min(LARGEST)
                .max(LARGEST.negate())
                .longValueExact();
    }

    @Override
    void clear() {
        current = LEFT_OUT;
    }

    @Override
    @Nullable
    AnswerProblemKind put(CharSequence cell) {
        ScaledNumber number = ScaledNumber.read(cell, form.decimals());
        if (number.kind() != null) {
            return number.kind();
        }
        if (number.value() < lowest || number.value() > highest) {
            return AnswerProblemKind.BOUNDS;
        }
        current = number.value();
        return null;
    }

    @Override
    String explain(AnswerProblemKind kind) {
        return kind == AnswerProblemKind.NUMBER
                ? "the answer is not a number with at most (%s) decimals behind a point.\nMaybe it has a comma or a unit."
                        .formatted(form.decimals())
                : "the number is not from (%s) to (%s).\nMaybe it was mistyped."
                        .formatted(
                                BigDecimal.valueOf(lowest, form.decimals()),
                                BigDecimal.valueOf(highest, form.decimals()));
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
        return new NumberColumn(question(), form, answers.copy());
    }

    int decimals() {
        return form.decimals();
    }

    /** The number of a response that answered, without its decimal mark. */
    long scaled(int response) {
        return answers.get(response);
    }
}
