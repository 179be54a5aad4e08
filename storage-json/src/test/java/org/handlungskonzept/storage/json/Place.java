package org.handlungskonzept.storage.json;

/**
 * Where a value stands in the bytes of a document (Stelle).
 *
 * @param name the name of its property, or of the list it stands in
 * @param from where its name begins, or the value itself in a list
 * @param start where the value begins
 * @param end where it ends, exclusive
 * @param parent the index of the value it stands in, or -1 for the document
 */
record Place(String name, int from, int start, int end, int parent) {

    boolean isMember() {
        return from < start;
    }

    int length() {
        return end - start;
    }
}
