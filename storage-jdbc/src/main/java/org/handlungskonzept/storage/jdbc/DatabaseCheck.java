package org.handlungskonzept.storage.jdbc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoreProblem;
import org.handlungskonzept.storage.StoreProblem.Kind;
import org.handlungskonzept.storage.StoreReport;
import org.handlungskonzept.storage.json.ConceptCodec;

/**
 * Looks at every row of a store. While others save, each concept is looked at as it was at one moment: a save raises its
 * number, so what was read between two looks at an unchanged number belongs together.
 */
final class DatabaseCheck {

    private static final int ATTEMPTS = 100;

    private final Database database;
    private final Tables tables;
    private final ConceptCodec codec;
    private final List<StoreProblem> problems = new ArrayList<>();
    private long concepts;
    private long revisions;

    DatabaseCheck(Database database, Tables tables, ConceptCodec codec) {
        this.database = database;
        this.tables = tables;
        this.codec = codec;
    }

    StoreReport verify() {
        return run(this::problemsOf);
    }

    StoreReport repair() {
        return run(concept -> {
            List<StoreProblem> before = problemsOf(concept);
            if (!DerivedRepair.isNeeded(before)) {
                return before;
            }
            boolean mended = database.write(handle -> new DerivedRepair(tables.on(handle), codec).run(concept));
            List<StoreProblem> after = mended ? problemsOf(concept) : before;
            return before.stream()
                    .map(problem -> after.contains(problem) ? problem : repaired(problem))
                    .toList();
        });
    }

    private static StoreProblem repaired(StoreProblem problem) {
        return new StoreProblem(problem.kind(), problem.place(), problem.reason(), true);
    }

    private StoreReport run(Function<ConceptId, List<StoreProblem>> look) {
        for (String name : read(RevisionTable::everyName)) {
            Optional<ConceptId> concept = identifier(name);
            if (concept.isPresent()) {
                concepts++;
                problems.addAll(look.apply(concept.get()));
            } else {
                problems.add(new StoreProblem(
                        Kind.DAMAGED,
                        "concept_id=" + name,
                        "Rows carry an identifier that was never written.\nMaybe restore the database from a backup.",
                        false));
            }
        }
        problems.sort(Comparator.comparing(StoreProblem::place).thenComparing(StoreProblem::kind));
        return new StoreReport(concepts, revisions, problems);
    }

    private static Optional<ConceptId> identifier(String name) {
        try {
            return Optional.of(ConceptId.of(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Looks again if a revision went or was changed while documents were read: then somebody has erased or redacted it. */
    private List<StoreProblem> problemsOf(ConceptId concept) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ConceptSnapshot snapshot = snapshot(concept);
            try {
                List<StoreProblem> found = new ArrayList<>(new ChainCheck(snapshot, this::row, codec).run());
                found.addAll(derivedProblems(snapshot));
                if (!found.isEmpty() && read(table -> table.head(concept)) != snapshot.head()) {
                    continue;
                }
                revisions += snapshot.traces().size();
                return found;
            } catch (GoneException e) {
                // Look again.
            }
        }
        throw restless(concept);
    }

    private ConceptSnapshot snapshot(ConceptId concept) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ConceptSnapshot snapshot = read(table -> ConceptSnapshot.read(table, concept));
            if (read(table -> table.head(concept)) == snapshot.head()) {
                return snapshot;
            }
        }
        throw restless(concept);
    }

    private static StoreFailureException restless(ConceptId concept) {
        return new StoreFailureException(
                "The concept (%s) was saved again each time it was looked at.\nMaybe verify the store when fewer people work with it."
                        .formatted(concept));
    }

    private List<StoreProblem> derivedProblems(ConceptSnapshot snapshot) {
        ConceptId concept = snapshot.concept();
        if (snapshot.head() > snapshot.last()) {
            return List.of();
        }
        try {
            Draft draft = snapshot.traces().isEmpty()
                    ? Draft.ofMark()
                    : row(concept, snapshot.last()).draft(codec);
            return DerivedRows.of(concept, snapshot.last(), draft).differences(snapshot.derived());
        } catch (InvalidDocumentException e) {
            // The chain check has said so, and nothing can be made from it.
            return List.of();
        }
    }

    private RevisionRow row(ConceptId concept, long number) {
        return read(table -> table.revision(concept, number)).orElseThrow(GoneException::new);
    }

    private <R> R read(Function<RevisionTable, R> work) {
        return database.read(handle -> work.apply(tables.on(handle)));
    }

    private static final class GoneException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
