package org.handlungskonzept.storage.json;

/**
 * Where the history of a concept begins and ends. There may be newer revisions meanwhile; there are none left that are
 * older.
 *
 * @param first the number of the first revision, above 1 after an erasure; 0 if there is none
 * @param newest the number of the newest revision, or 0 if there is none
 */
record Head(long first, long newest) {

    static final Head NONE = new Head(0, 0);

    /** How many revisions there are. */
    int length() {
        return isEmpty() ? 0 : Math.toIntExact(newest - first + 1);
    }

    boolean isEmpty() {
        return newest == 0;
    }
}
