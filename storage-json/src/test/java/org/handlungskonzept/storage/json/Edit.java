package org.handlungskonzept.storage.json;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;

/**
 * The replacement of some bytes of a document by others (Änderung).
 *
 * @param from where they begin
 * @param to where they end, exclusive
 * @param bytes what stands there afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // Made to be applied, never compared.
record Edit(int from, int to, byte[] bytes) {

    /** Applies edits in the order of their places; what overlaps an earlier one is left out. */
    static byte[] apply(byte[] document, List<Edit> edits) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream(document.length + 256);
        int done = 0;
        List<Edit> ordered =
                edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList();
        for (Edit edit : ordered) {
            if (edit.from() >= done) {
                changed.write(document, done, edit.from() - done);
                changed.writeBytes(edit.bytes());
                done = edit.to();
            }
        }
        changed.write(document, done, document.length - done);
        return changed.toByteArray();
    }
}
