package org.handlungskonzept.testkit;

import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.DocumentRedactor;

/** How a store of the test kit turns concepts into bytes; those of a real store are only known where it lives. */
public interface DocumentForm extends DocumentRedactor {

    /**
     * Writes a concept.
     *
     * @param concept the concept
     * @return its document: equal bytes for equal concepts
     */
    byte[] write(Concept concept);

    /**
     * Reads a concept.
     *
     * @param document the document
     * @return the concept
     */
    Concept read(byte[] document);
}
