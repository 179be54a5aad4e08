package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ConceptFacts;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.StoredConcept;

/**
 * Spares queries the reading of concepts in which nothing can be found.
 *
 * <p>It keeps facts of the revisions that were read, as long as there is memory for them, and believes them only while
 * the revision is the newest and its file was not touched. What it cannot exclude is read, and the query itself decides.
 * Thread-safe.
 */
final class MeasureIndex {

    private final Listing listing;
    private final ConceptCodec codec;
    private final Map<ConceptId, Entry> entries = new ConcurrentHashMap<>();

    MeasureIndex(Listing listing, ConceptCodec codec) {
        this.listing = listing;
        this.codec = codec;
    }

    /**
     * The facts of a revision.
     *
     * @param seen the revision and its file
     * @param facts the facts, unless the memory was needed
     */
    private record Entry(Listing.Seen seen, SoftReference<ConceptFacts> facts) {}

    /** The newest revision of a concept, or empty if it is not listed or nothing can be found in it. */
    Optional<StoredConcept> candidate(ConceptId id, MeasureQuery query) throws IOException {
        Optional<Listing.Seen> seen = listing.newest(id);
        if (!listing.isListed(id, seen)) {
            forget(id);
            return Optional.empty();
        }
        Optional<ConceptFacts> known = seen.flatMap(newest -> known(id, newest));
        if (known.isPresent() && !query.mayFindIn(known.get())) {
            return Optional.empty();
        }
        Optional<StoredConcept> stored = new LastGoodRevision(listing.folder(id), codec).newest();
        // Somebody may have saved since; what is kept must be of the revision that was seen.
        if (stored.isEmpty() || !seen.map(Listing.Seen::revision).equals(stored.map(StoredConcept::revision))) {
            return stored;
        }
        ConceptFacts facts = facts(known, stored.get().concept(), query);
        entries.put(id, new Entry(seen.get(), new SoftReference<>(facts)));
        return stored.filter(concept -> query.mayFindIn(facts));
    }

    /** Keeps nothing of a concept any more. */
    void forget(ConceptId concept) {
        entries.remove(concept);
    }

    private Optional<ConceptFacts> known(ConceptId concept, Listing.Seen seen) {
        return Optional.ofNullable(entries.get(concept))
                .filter(entry -> entry.seen().equals(seen))
                .map(entry -> entry.facts().get());
    }

    /** Checking takes longer than reading, so it is only done where everything else fits. */
    private static ConceptFacts facts(Optional<ConceptFacts> known, Concept concept, MeasureQuery query) {
        ConceptFacts facts = known.orElseGet(() -> ConceptFacts.of(concept));
        boolean unchecked = query.finding() != null && !facts.isChecked(query.asOf());
        return unchecked && query.mayFindIn(facts) ? facts.checked(concept, query.asOf()) : facts;
    }
}
