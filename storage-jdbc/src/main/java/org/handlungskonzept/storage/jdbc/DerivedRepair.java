package org.handlungskonzept.storage.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.StoreProblem;
import org.handlungskonzept.storage.StoreProblem.Kind;
import org.handlungskonzept.storage.json.ConceptCodec;

/** Makes the rows beside the revisions of a concept anew, and takes away what an erasure has left. */
final class DerivedRepair {

    private final RevisionTable table;
    private final ConceptCodec codec;

    DerivedRepair(RevisionTable table, ConceptCodec codec) {
        this.table = table;
        this.codec = codec;
    }

    static boolean isNeeded(List<StoreProblem> problems) {
        return problems.stream()
                .anyMatch(problem -> problem.kind() == Kind.OUTDATED || problem.kind() == Kind.LEFT_OVER);
    }

    /** Mends in one transaction; false if only a backup can help, because the newest revision is gone or damaged. */
    boolean run(ConceptId concept) {
        boolean there = table.takeTurn(concept);
        ConceptSnapshot snapshot = ConceptSnapshot.read(table, concept);
        if (snapshot.head() > snapshot.last()) {
            return false;
        }
        try {
            Optional<RevisionRow> newest = table.asOf(concept, Instant.MAX);
            Draft draft = newest.isPresent() ? newest.get().draft(codec) : Draft.ofMark();
            table.removeBefore(concept, snapshot.mark());
            table.measures().removeAllAndStates(concept);
            if (newest.isPresent()) {
                place(concept, snapshot.last(), draft, there);
                table.measures().change(concept, Map.of(), draft);
            }
            return true;
        } catch (InvalidDocumentException e) {
            return false;
        }
    }

    private void place(ConceptId concept, long number, Draft draft, boolean there) {
        if (there) {
            table.place(concept, number, draft);
        } else {
            table.addConcept(concept, number, draft);
        }
    }
}
