package org.handlungskonzept.survey.answers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.handlungskonzept.survey.questionnaire.Questionnaire;

/** The columns of a questionnaire, and of whom each question is asked. */
final class ColumnSet {

    private final List<Column> columns = new ArrayList<>();
    private final List<Routed> routed = new ArrayList<>();
    private final Map<String, Integer> byCode = new HashMap<>();

    private ColumnSet(List<Column> columns) {
        for (Column column : columns) {
            Question question = column.question();
            byCode.put(question.code(), this.columns.size());
            this.columns.add(column);
            QuestionCondition condition = question.condition();
            if (condition != null) {
                routed.add(route(column, condition));
            }
        }
    }

    /** A question that is asked only after some answers to an earlier one. */
    private record Routed(Column column, Column earlier, BitSet options) {

        int asked(int size) {
            int count = 0;
            for (int i = 0; i < size; i++) {
                count += earlier.isOneOf(i, options) ? 1 : 0;
            }
            return count;
        }
    }

    static ColumnSet of(Questionnaire questionnaire) {
        return new ColumnSet(questionnaire.questions().stream().map(Column::of).toList());
    }

    ColumnSet copy() {
        return new ColumnSet(columns.stream().map(Column::copy).toList());
    }

    private Routed route(Column column, QuestionCondition condition) {
        Column earlier = column(condition.question());
        CodeTable codes = earlier instanceof ChoiceColumn choice ? choice.codes() : ((MultiColumn) earlier).codes();
        return new Routed(column, earlier, codes.indices(condition.options()));
    }

    List<Column> all() {
        return columns;
    }

    /**
     * Finds a column.
     *
     * @throws IllegalArgumentException if the question is not in the questionnaire
     */
    Column column(String question) {
        return columns.get(index(question));
    }

    private int index(String question) {
        Integer index = byCode.get(question);
        if (index == null) {
            throw new IllegalArgumentException("The question (%s) is not in the questionnaire, which asks %s."
                    .formatted(
                            question,
                            columns.stream().map(each -> each.question().code()).toList()));
        }
        return index;
    }

    <C extends Column> C column(String question, Class<C> type, String wanted) {
        Column column = column(question);
        if (!type.isInstance(column)) {
            throw new IllegalArgumentException("The question (%s) is not a %s, but a (%s)."
                    .formatted(
                            question,
                            wanted,
                            column.question().form().getClass().getSimpleName()));
        }
        return type.cast(column);
    }

    /** The questions that the current response answers without having been asked, because of what it answers before. */
    List<Question> answeredUnasked() {
        List<Question> found = new ArrayList<>();
        for (Routed each : routed) {
            if (each.column.isFilled() && !each.earlier.isOneOf(each.options)) {
                found.add(each.column.question());
            }
        }
        return found;
    }

    /** How many of the first responses were not asked a question. */
    int notAsked(String question, int size) {
        Column column = column(question);
        return routed.stream()
                .filter(each -> each.column == column)
                .mapToInt(each -> size - each.asked(size))
                .sum();
    }
}
