package org.handlungskonzept.storage.json.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.storage.json.ConceptCodec;

/** H2's MVStore: a map of keys to bytes, forced to the disk with each save. It has no queries, so all is read. */
final class MvStorePeer implements Peer {

    private final ConceptCodec codec = ConceptCodec.standard();
    private final MVStore store;
    private final MVMap<String, byte[]> documents;

    MvStorePeer(Path directory) {
        store = new MVStore.Builder()
                .fileName(directory.resolve("peer.mv").toString())
                .autoCommitDisabled()
                .open();
        documents = store.openMap("documents");
    }

    private static String key(String concept, long revision) {
        return "%s/%010d".formatted(concept, revision);
    }

    @Override
    public void save(String concept, long revision, byte[] document) {
        documents.put(key(concept, revision), document);
        store.commit();
        store.sync();
    }

    @Override
    public byte[] load(String concept) {
        return documents.get(documents.floorKey(concept + "/~"));
    }

    @Override
    public long due(String lead, LocalDate before) {
        long found = 0;
        for (Map.Entry<String, byte[]> entry : documents.entrySet()) {
            Concept concept = codec.read(entry.getValue(), entry.getKey());
            found += concept.measures().stream()
                    .filter(measure -> isLedBy(measure, lead))
                    .filter(measure -> measure.schedule().due().stream().anyMatch(due -> due.isBefore(before)))
                    .count();
        }
        return found;
    }

    private static boolean isLedBy(Measure measure, String lead) {
        return measure.responsibility().lead() != null
                && measure.responsibility().lead().name().equals(lead);
    }

    @Override
    public void close() {
        store.close();
    }
}
