package org.handlungskonzept.storage;

import java.util.List;
import org.handlungskonzept.concept.ConceptId;

/**
 * What an import has done (Bericht einer Einfuhr).
 *
 * <p>Immutable and thread-safe.
 *
 * @param changed the concepts that got revisions, ordered
 * @param unchanged the concepts that had all of them, or had erased them, ordered
 * @param refused the concepts that have another history here; nothing of them was taken from the point where both part,
 *     ordered
 */
public record ImportReport(List<ConceptId> changed, List<ConceptId> unchanged, List<ConceptId> refused) {

    /** Copies the lists. */
    public ImportReport {
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        refused = List.copyOf(refused);
    }
}
