package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.storage.RedactedDocument;
import org.handlungskonzept.storage.Revision;

/** Looks for the redaction that put a document where it stands. Only who meets a document that was not saved so asks. */
final class RedactionSearch {

    private RedactionSearch() {}

    /** What the newest redaction of a revision has put there, or empty if there is none that can be read. */
    static Optional<RedactedDocument> newest(ConceptFolder folder, long number) throws IOException {
        for (long later = folder.head().newest(); later > number; later--) {
            Optional<Revision> revision = folder.readable(later);
            Optional<RedactedDocument> found =
                    revision.flatMap(redaction -> RedactedDocument.newest(number, List.of(redaction)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Tells whether a document has to stand there because of the newest redaction of its revision. */
    static boolean vouchesFor(ConceptFolder folder, RevisionFile file) throws IOException {
        return newest(folder, file.revision().number())
                .filter(redacted -> redacted.isOf(file.document()))
                .isPresent();
    }

    /** Tells whether any redaction has put a document there: a newer one may be published and not yet done. */
    static boolean isKnown(ConceptFolder folder, RevisionFile file) throws IOException {
        RedactedDocument document = RedactedDocument.of(file.revision().number(), file.document());
        for (long later = folder.head().newest(); later > document.number(); later--) {
            Optional<Revision> revision = folder.readable(later);
            if (revision.isPresent() && revision.get().redactions().contains(document)) {
                return true;
            }
        }
        return false;
    }
}
