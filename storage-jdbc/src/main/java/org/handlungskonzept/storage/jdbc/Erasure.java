package org.handlungskonzept.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptNotFoundException;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Revision;

/** Erases many concepts by one command, which each of them knows for itself. */
final class Erasure {

    private Erasure() {}

    static List<Revision> run(ConceptStore store, List<ConceptId> concepts, ChangeNote note) {
        List<Revision> marks = new ArrayList<>();
        for (ConceptId concept : concepts) {
            try {
                marks.add(store.erase(concept, note));
            } catch (ConceptNotFoundException e) {
                // Erased before, by another command: its mark is not ours.
            }
        }
        return List.copyOf(marks);
    }
}
