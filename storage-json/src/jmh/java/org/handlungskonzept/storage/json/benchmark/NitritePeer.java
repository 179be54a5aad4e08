package org.handlungskonzept.storage.json.benchmark;

import static org.dizitart.no2.filters.FluentFilter.where;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.dizitart.no2.Nitrite;
import org.dizitart.no2.collection.Document;
import org.dizitart.no2.collection.FindOptions;
import org.dizitart.no2.collection.NitriteCollection;
import org.dizitart.no2.common.SortOrder;
import org.dizitart.no2.index.IndexOptions;
import org.dizitart.no2.index.IndexType;
import org.dizitart.no2.mvstore.MVStoreModule;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.storage.json.ConceptCodec;

/**
 * Nitrite on MVStore: a collection of documents, and one of measures with an index on who leads. Its commit does not force
 * the file, so that is done beside it.
 */
final class NitritePeer implements Peer {

    private final ConceptCodec codec = ConceptCodec.standard();
    private final Nitrite store;
    private final NitriteCollection documents;
    private final NitriteCollection measures;
    private final FileChannel file;
    private final boolean withMeasures;

    NitritePeer(Path directory, boolean withMeasures) throws IOException {
        Path path = directory.resolve("peer.nitrite");
        store = Nitrite.builder()
                .loadModule(MVStoreModule.withConfig()
                        .filePath(path.toString())
                        .autoCommit(false)
                        .build())
                .openOrCreate();
        documents = store.getCollection("documents");
        measures = store.getCollection("measures");
        if (!documents.hasIndex("concept")) {
            documents.createIndex(IndexOptions.indexOptions(IndexType.NON_UNIQUE), "concept");
            measures.createIndex(IndexOptions.indexOptions(IndexType.NON_UNIQUE), "lead");
        }
        store.commit();
        file = FileChannel.open(path, StandardOpenOption.WRITE);
        this.withMeasures = withMeasures;
    }

    @Override
    public void save(String concept, long revision, byte[] document) throws IOException {
        documents.insert(Document.createDocument("concept", concept)
                .put("revision", revision)
                .put("document", document));
        if (withMeasures) {
            Concept read = codec.read(document, concept);
            for (Measure measure : read.measures()) {
                measures.insert(Document.createDocument("concept", concept)
                        .put("measure", measure.id().value())
                        .put("lead", measure.responsibility().lead().name())
                        .put("due", measure.schedule().due().orElseThrow().toString()));
            }
        }
        store.commit();
        file.force(true);
    }

    @Override
    public byte[] load(String concept) {
        return documents
                .find(where("concept").eq(concept), FindOptions.orderBy("revision", SortOrder.Descending))
                .firstOrNull()
                .get("document", byte[].class);
    }

    @Override
    public long due(String lead, LocalDate before) {
        return measures.find(where("lead").eq(lead).and(where("due").lt(before.toString())))
                .size();
    }

    @Override
    public void close() throws IOException {
        file.close();
        store.close();
    }
}
