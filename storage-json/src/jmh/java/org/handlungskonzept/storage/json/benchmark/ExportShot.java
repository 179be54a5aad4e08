package org.handlungskonzept.storage.json.benchmark;

import java.io.OutputStream;
import java.nio.file.Path;
import org.handlungskonzept.storage.json.JsonConceptStore;

/** Exports a whole store into nothing (Messung der Ausfuhr) and says how much memory that took. */
public final class ExportShot {

    private ExportShot() {}

    /**
     * Prints the figures.
     *
     * @param args the directory of the store
     * @throws Exception if the store fails
     */
    public static void main(String[] args) throws Exception {
        JsonConceptStore store = JsonConceptStore.open(Path.of(args[0]));
        ChildJvm.answer("time", Shot.once(() -> {
            store.exportTo(OutputStream.nullOutputStream());
            return store;
        }));
        ChildJvm.answer("peak", Heap.peak());
        ChildJvm.answer("retained", Heap.retained());
    }
}
