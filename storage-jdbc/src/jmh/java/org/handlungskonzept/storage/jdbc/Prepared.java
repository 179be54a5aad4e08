package org.handlungskonzept.storage.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.json.ConceptCodec;

/** The rows of a first revision, which every peer computes in the same way before it writes them. */
record Prepared(Revision revision, Draft draft) {

    private static final ConceptCodec CODEC = ConceptCodec.standard();
    private static final Instant NOW = Instant.parse("2025-06-30T08:00:00Z");

    static Prepared of(Concept concept) {
        byte[] document = CODEC.write(concept);
        Revision revision = Revision.first(concept.id(), NOW, ChangeNote.by("Messung", "Test"), document);
        return new Prepared(revision, Draft.of(concept, document, CODEC));
    }

    /** What the tables say of its measures. */
    List<MeasureLine> lines() {
        return draft.linesBeside(Map.of());
    }

    /** The concept in a document, whose hash was looked at as the store does. */
    static Concept read(byte[] document, Revision revision) {
        if (!revision.isIntact()) {
            throw new IllegalStateException("The revision is not intact.");
        }
        return new RevisionRow(revision, document).decode(CODEC).orElseThrow().concept();
    }
}
