package org.handlungskonzept.survey.answers;

import java.util.Set;

/**
 * Where one answer of the current response goes (Antwortfeld): a question, or one answer of a multiple choice.
 *
 * <p>Not thread-safe.
 */
public final class AnswerSlot {

    private static final int NO_OPTION = -1;

    private final AnswersCollector collector;
    private final Column column;
    private final int option;
    private final String name;

    private AnswerSlot(AnswersCollector collector, Column column, int option, String name) {
        this.collector = collector;
        this.column = column;
        this.option = option;
        this.name = name;
    }

    static AnswerSlot of(AnswersCollector collector, Column column, String name) {
        return new AnswerSlot(collector, column, NO_OPTION, name);
    }

    static AnswerSlot of(AnswersCollector collector, MultiColumn column, String code, String name) {
        return new AnswerSlot(
                collector, column, column.codes().indices(Set.of(code)).nextSetBit(0), name);
    }

    /**
     * Takes an answer. What is wrong with it becomes a problem of the row.
     *
     * @param cell the code of an answer, or a number with a point before its decimals, or a text; for one answer of a multiple
     *     choice {@code Y} if it was chosen, {@code N} if not; empty if there is no answer. It is read at once and not kept.
     */
    public void put(CharSequence cell) {
        if (cell.length() == 0) {
            return;
        }
        if (option >= 0) {
            putChosen(cell);
            return;
        }
        AnswerProblemKind kind = column.put(cell);
        if (kind != null) {
            collector.rowProblem(name, kind, column.explain(kind));
        }
    }

    private void putChosen(CharSequence cell) {
        char mark = cell.length() == 1 ? cell.charAt(0) : ' ';
        if (mark == 'Y') {
            ((MultiColumn) column).choose(option);
        } else if (mark != 'N') {
            collector.rowProblem(
                    name,
                    AnswerProblemKind.UNKNOWN_CODE,
                    "the answer is neither (Y) nor (N) nor empty.\nMaybe export codes instead of texts.");
        }
    }
}
