package org.handlungskonzept.storage.jdbc;

import java.util.List;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.RevisionKind;

/**
 * All that the tables say of a concept at one moment, but for the documents.
 *
 * @param head the number that hk_concept calls the newest, 0 without a row there
 * @param traces the rows of hk_revision by number
 * @param derived the rows of the other tables
 */
record ConceptSnapshot(ConceptId concept, long head, List<RevisionTrace> traces, DerivedRows derived) {

    static ConceptSnapshot read(RevisionTable table, ConceptId concept) {
        long head = table.head(concept);
        List<RevisionTrace> traces = table.traces(concept);
        DerivedRows derived = new DerivedRows(concept);
        table.readInto(derived, concept);
        table.measures().readInto(derived, concept);
        return new ConceptSnapshot(concept, head, traces, derived);
    }

    /** The highest number of a row, 0 without any. */
    long last() {
        return traces.isEmpty() ? 0 : traces.get(traces.size() - 1).number();
    }

    /** The number of the last mark of an erasure, 0 without one. */
    long mark() {
        return traces.stream()
                .filter(trace -> trace.revision() != null && trace.revision().kind() == RevisionKind.ERASED)
                .mapToLong(RevisionTrace::number)
                .max()
                .orElse(0);
    }
}
