package org.handlungskonzept.survey.answers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionCondition;
import org.handlungskonzept.survey.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/** The columns of a questionnaire, and of whom each question is asked. */
final class ColumnSet {

    private final List<Column> columns = new ArrayList<>();
    private final List<@Nullable Route> routes = new ArrayList<>();
    private final Map<String, Integer> byCode = new HashMap<>();

    private ColumnSet(List<Column> columns) {
        for (Column column : columns) {
            Question question = column.question();
            routes.add(route(question.condition()));
            byCode.put(question.code(), this.columns.size());
            this.columns.add(column);
        }
    }

    /** On which answers to which earlier question it depends whether one is asked. */
    private record Route(Column earlier, BitSet options) {}

    static ColumnSet of(Questionnaire questionnaire) {
        return new ColumnSet(questionnaire.questions().stream().map(Column::of).toList());
    }

    ColumnSet copy() {
        return new ColumnSet(columns.stream().map(Column::copy).toList());
    }

    private @Nullable Route route(@Nullable QuestionCondition condition) {
        if (condition == null) {
            return null;
        }
        Column earlier = column(condition.question());
        CodeTable codes = earlier instanceof ChoiceColumn choice ? choice.codes() : ((MultiColumn) earlier).codes();
        return new Route(earlier, codes.indices(condition.options()));
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

    /** Whether the current response was asked a question. */
    boolean isAsked(int index) {
        Route route = routes.get(index);
        return route == null || route.earlier.isOneOf(route.options);
    }

    /** How many of the first responses were not asked a question. */
    int notAsked(String question, int size) {
        Route route = routes.get(index(question));
        int count = 0;
        for (int i = 0; route != null && i < size; i++) {
            count += route.earlier.isOneOf(i, route.options) ? 0 : 1;
        }
        return count;
    }
}
