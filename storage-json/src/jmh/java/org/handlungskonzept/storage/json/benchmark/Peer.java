package org.handlungskonzept.storage.json.benchmark;

import java.time.LocalDate;

/** A store of documents of somebody else (Vergleichsprodukt), which holds the same bytes as ours. */
interface Peer extends AutoCloseable {

    /** Keeps a revision so that it survives a power cut. */
    void save(String concept, long revision, byte[] document) throws Exception;

    /** Reads the newest revision. */
    byte[] load(String concept) throws Exception;

    /** Counts the measures that a unit leads and that were due before a day, in all concepts. */
    long due(String lead, LocalDate before) throws Exception;

    @Override
    void close() throws Exception;
}
