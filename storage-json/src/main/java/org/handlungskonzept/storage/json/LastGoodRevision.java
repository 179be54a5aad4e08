package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.util.Optional;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.StoredConcept;

/** Reads the newest revision; if it is damaged, the exception names the last good one. */
final class LastGoodRevision {

    private final ConceptFolder folder;
    private final ConceptCodec codec;

    LastGoodRevision(ConceptFolder folder, ConceptCodec codec) {
        this.folder = folder;
        this.codec = codec;
    }

    Optional<StoredConcept> newest() throws IOException {
        try {
            return folder.readNewest().flatMap(this::decoded);
        } catch (InvalidDocumentException damage) {
            throw lastGood().map(good -> offered(damage, good)).orElse(damage);
        }
    }

    /** The last revision that can be read, whatever is noted about where the history ends. */
    Optional<Long> lastGood() throws IOException {
        if (!folder.exists()) {
            return Optional.empty();
        }
        Head head = folder.look();
        for (long number = head.newest(); number >= Math.max(1, head.first()); number--) {
            if (isGood(number)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private boolean isGood(long number) throws IOException {
        try {
            Optional<RevisionFile> file = folder.readIfThere(number);
            file.ifPresent(this::decoded);
            return file.isPresent();
        } catch (InvalidDocumentException e) {
            return false;
        }
    }

    private Optional<StoredConcept> decoded(RevisionFile file) {
        return file.decode(codec, folder.source(file.revision().number()));
    }

    private static InvalidDocumentException offered(InvalidDocumentException damage, long good) {
        return new InvalidDocumentException(
                damage.source(),
                damage.pointer(),
                damage.reason() + " Revision (%s) is the last good one; it can be read by its number.".formatted(good));
    }
}
