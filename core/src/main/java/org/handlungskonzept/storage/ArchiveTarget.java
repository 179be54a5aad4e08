package org.handlungskonzept.storage;

import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.meta.Spi;

/**
 * SPI: where {@link ArchiveImport} puts revisions (Ziel einer Einfuhr), for whoever writes a store.
 *
 * <p>One import asks it in one thread, that of {@link ConceptStore#importFrom}.
 */
@Spi
public interface ArchiveTarget {

    /**
     * Finds the newest revision of a concept.
     *
     * @param concept the concept
     * @return the revision, or empty if there is none
     */
    Optional<Revision> newest(ConceptId concept);

    /**
     * Finds one revision of a concept.
     *
     * @param concept the concept
     * @param number the number of the revision
     * @return the revision, or empty if there is none
     */
    Optional<Revision> revision(ConceptId concept, long number);

    /**
     * Puts a revision in, as it is, after the newest one; one that erases takes all earlier ones away.
     *
     * @param revision the revision
     * @return false if somebody else has put in one of that number
     * @throws InvalidDocumentException if the document does not hold a valid concept
     */
    boolean append(ArchivedRevision revision);

    /**
     * Puts a redaction in, as it is, after the newest revision, and documents in the place of those that it redacted, as a
     * whole or not at all.
     *
     * @param redaction the revision that redacts
     * @param documents earlier revisions that it names, with the documents that it put there
     * @return false if somebody else has put in a revision of that number
     * @throws InvalidDocumentException if a document does not hold a valid concept
     */
    boolean redact(ArchivedRevision redaction, List<ArchivedRevision> documents);
}
