package org.handlungskonzept.storage.jdbc;

import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;

/** Somebody who writes and reads the same tables. */
interface Peer extends AutoCloseable {

    /** Puts a new concept in, with its revision, measures and states, in one transaction. */
    void create(Concept concept) throws Exception;

    /** Reads the newest revision and the concept in it. */
    Concept load(ConceptId id) throws Exception;

    @Override
    default void close() {}
}
