package org.handlungskonzept.storage.jdbc;

/** What an error of a database means for the unit of work in which it came. */
enum Fault {
    /** A rival was faster or holds a lock: nothing was kept, and the same unit of work may succeed at once. */
    RIVAL,
    /**
     * Something was there already: the work of a rival at a statement by which rivals make the same thing at the same
     * moment, and lasting at any other, where it means that the tables contradict each other.
     */
    COLLISION,
    /** The connection broke: whether the unit of work was kept is not known. */
    CONNECTION,
    /** Anything that would happen again. */
    LASTING
}
