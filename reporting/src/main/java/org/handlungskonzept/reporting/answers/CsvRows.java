package org.handlungskonzept.reporting.answers;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.survey.answers.AnswerProblem;
import org.handlungskonzept.survey.answers.AnswerProblemKind;
import org.handlungskonzept.survey.answers.AnswersCollector;

/** Gives the cells of a table to the columns they belong to: the first row is the heading, each other one a response. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int MOST_COLUMNS = 10_000;
    private static final char MARK = '\uFEFF';

    private final AnswersCollector collector;
    private final CsvLayout layout;
    private final List<String> heading = new ArrayList<>();
    private final CharRange cell = new CharRange();
    private CellSink[] sinks = {};
    private boolean inRows;
    private boolean failed;
    private boolean empty;
    private boolean sound;
    private int width;
    private long line;

    CsvRows(AnswersCollector collector, CsvLayout layout) {
        this.collector = collector;
        this.layout = layout;
    }

    boolean goesOn() {
        return !failed && collector.hasRoom();
    }

    /** The line in which the last row begins that was begun. */
    long nextLine() {
        return Math.max(1, line);
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        width = 0;
        sound = true;
        empty = false;
        if (inRows) {
            collector.begin(startingLine);
            layout.beginRow();
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int from, int length, boolean quoted) {
        width = index + 1;
        if (!inRows) {
            if (index < MOST_COLUMNS) {
                heading.add(new String(buffer, from, length));
            }
            return;
        }
        cell.set(buffer, from, length);
        if (index == 0) {
            checkFirst();
        }
        if (length > 0 && index < sinks.length) {
            sinks[index].put(cell);
        }
    }

    private void checkFirst() {
        if (cell.length() > 0 && cell.charAt(0) == MARK) {
            problem(
                    AnswerProblemKind.FORM,
                    "there is a byte order mark in the middle of the file.\nMaybe two files were joined; read them one by one.");
        } else if (cell.is(heading.get(0))) {
            problem(
                    AnswerProblemKind.FORM,
                    "the heading stands here again.\nMaybe two files were joined; read them one by one.");
        }
    }

    private void problem(AnswerProblemKind kind, String what) {
        sound = false;
        collector.rowProblem("", kind, what);
    }

    @Override
    protected void handleEmpty() {
        empty = true;
    }

    @Override
    protected Boolean buildRecord() {
        if (empty) {
            return Boolean.TRUE;
        }
        if (!inRows) {
            begin();
            return Boolean.TRUE;
        }
        if (width != sinks.length) {
            problem(
                    AnswerProblemKind.ROW_LENGTH,
                    "the row has (%s) cells, the heading (%s).\nMaybe a separator stands in a cell without quotation marks."
                            .formatted(width, sinks.length));
        }
        if (layout.isComplete() || !sound) {
            collector.end();
        } else {
            collector.leaveOut();
        }
        return Boolean.TRUE;
    }

    private void begin() {
        inRows = true;
        if (width > MOST_COLUMNS) {
            fail("the heading has (%s) columns.\nMaybe the file is not a table of answers.".formatted(width));
        } else {
            sinks = layout.sinks(heading).toArray(CellSink[]::new);
            failed = sinks.length == 0;
        }
    }

    private void fail(String what) {
        failed = true;
        collector.problem(AnswerProblem.at(1, "", AnswerProblemKind.FORM, what));
    }

    /** Says that there was nothing, if there was nothing. */
    void end() {
        if (!inRows) {
            fail("The file has no heading.\nMaybe the export was cut off.");
        }
    }
}
