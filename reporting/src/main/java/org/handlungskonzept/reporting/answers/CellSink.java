package org.handlungskonzept.reporting.answers;

/** Where the cells of a column go. */
@FunctionalInterface
interface CellSink {

    /** Takes a cell that is not empty; it is valid during the call only. */
    void put(CharRange cell);
}
