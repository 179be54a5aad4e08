package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

/**
 * A revision as it stands in an archive (archivierte Fassung): the revision and its document, byte for byte.
 *
 * <p>Threads may share it as long as nobody changes the bytes.
 *
 * @param revision the revision
 * @param document the document; empty if the concept was deleted or erased
 */
@SuppressWarnings("ArrayRecordComponent") // Made to be passed on, never compared.
public record ArchivedRevision(Revision revision, byte[] document) {

    /**
     * Checks that revision and document belong together and are as they were saved.
     *
     * @throws IllegalArgumentException if they are not
     */
    public ArchivedRevision {
        requireNonNull(revision, "revision");
        boolean fits = revision.isSaved() ? revision.isOf(document) : document.length == 0;
        if (!fits || !revision.isIntact()) {
            throw new IllegalArgumentException(
                    "The revision (%s) of concept (%s) does not fit its hash or its document.\nMaybe export it again."
                            .formatted(revision.number(), revision.concept()));
        }
    }
}
