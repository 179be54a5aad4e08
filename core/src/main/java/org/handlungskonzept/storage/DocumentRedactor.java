package org.handlungskonzept.storage;

import org.handlungskonzept.meta.Spi;

/**
 * SPI: takes a text out of a stored document (Schwärzung eines Dokuments), for whoever writes a store.
 *
 * <p>It is asked in the thread of {@link ConceptStore#redact}, and keeps nothing between two documents.
 */
@Spi
@FunctionalInterface
public interface DocumentRedactor {

    /**
     * Replaces the text in all texts of a document.
     *
     * @param revision the revision of the document
     * @param document the document as it stands there now
     * @param redaction the text and its mark
     * @return a valid document without the text; the same bytes if the text does not stand in it
     * @throws RedactionRefusedException if the text stands where no mark can stand
     */
    byte[] redact(Revision revision, byte[] document, Redaction redaction);
}
