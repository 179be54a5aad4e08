package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.handlungskonzept.storage.json.JsonConceptStore;
import org.handlungskonzept.testkit.DocumentForm;
import org.handlungskonzept.testkit.MemoryConceptStore;

/** The stores that a database exchanges archives with. */
final class Peers {

    private Peers() {}

    static Map<String, BiFunction<Path, Clock, ConceptStore>> all() {
        return Map.of(
                "memory", (place, clock) -> MemoryConceptStore.empty(clock, new Documents()),
                "directory", JsonConceptStore::open,
                "SQLite",
                        (place, clock) -> JdbcConceptStore.open(
                                place.resolve("peer.db"),
                                JdbcSettings.standard().clock(clock)));
    }

    private static final class Documents implements DocumentForm {

        private final ConceptCodec codec = ConceptCodec.standard();

        @Override
        public byte[] write(Concept concept) {
            return codec.write(concept);
        }

        @Override
        public Concept read(byte[] document) {
            return codec.read(document, "memory");
        }

        @Override
        public byte[] redact(Revision revision, byte[] document, Redaction redaction) {
            return codec.redact(revision, document, redaction);
        }
    }
}
