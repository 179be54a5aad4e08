package org.handlungskonzept.reporting.answers;

import java.util.List;

/** What the columns of a table mean. */
interface CsvLayout {

    /** Finds where each column goes. What is wrong with the heading becomes problems of the collector. */
    List<CellSink> sinks(List<String> heading);

    /** Forgets the row before. */
    void beginRow();

    /** Whether the current row counts. */
    boolean isComplete();
}
