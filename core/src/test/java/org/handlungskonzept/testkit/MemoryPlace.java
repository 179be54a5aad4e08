package org.handlungskonzept.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchivedRevision;
import org.handlungskonzept.storage.RevisionKind;
import org.jspecify.annotations.Nullable;

/** What stores in memory that were opened at the same place hold together. Thread-safe. */
final class MemoryPlace {

    private final NavigableMap<ConceptId, List<ArchivedRevision>> concepts = new TreeMap<>();

    synchronized List<ConceptId> concepts() {
        return List.copyOf(concepts.keySet());
    }

    synchronized List<ArchivedRevision> revisions(ConceptId concept) {
        return List.copyOf(concepts.getOrDefault(concept, List.of()));
    }

    /** Adds a revision if it is the next one. */
    boolean add(ArchivedRevision next) {
        return add(next, List.of());
    }

    /** Adds a revision if it is the next one, and puts others in the place of those with their numbers. */
    synchronized boolean add(ArchivedRevision next, List<ArchivedRevision> redacted) {
        List<ArchivedRevision> revisions =
                concepts.computeIfAbsent(next.revision().concept(), any -> new ArrayList<>());
        @Nullable ArchivedRevision newest = revisions.isEmpty() ? null : revisions.get(revisions.size() - 1);
        if (newest != null && !next.revision().follows(newest.revision())) {
            return false;
        }
        if (next.revision().kind() == RevisionKind.ERASED) {
            revisions.clear();
        }
        revisions.replaceAll(old -> redacted.stream()
                .filter(document ->
                        document.revision().number() == old.revision().number())
                .findFirst()
                .orElse(old));
        revisions.add(next);
        return true;
    }

    /** The places of one test, by name. */
    static final class Registry {

        private final Map<Object, MemoryPlace> places = new ConcurrentHashMap<>();

        MemoryPlace at(Object name) {
            return places.computeIfAbsent(name, any -> new MemoryPlace());
        }
    }
}
