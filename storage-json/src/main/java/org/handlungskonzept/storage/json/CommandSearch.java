package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.util.Optional;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.Revision;

/** Finds the revision that a command made: by the index, and among those that are not in it yet. */
final class CommandSearch {

    private final ConceptFolder folder;

    CommandSearch(ConceptFolder folder) {
        this.folder = folder;
    }

    Optional<Revision> find(CommandId command, Head head) throws IOException {
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Optional<Revision> indexed = folder.index().find(command).filter(revision -> isPart(revision, head));
        if (indexed.isPresent()) {
            return folder.revision(indexed.get().number())
                    .filter(revision -> revision.hash().equals(indexed.get().hash()));
        }
        long indexedUpTo = folder.index().head().map(Head::newest).orElse(0L);
        for (long number = head.newest(); number >= Math.max(head.first(), indexedUpTo + 1); number--) {
            Optional<Revision> revision = folder.revision(number)
                    .filter(candidate -> candidate.note().command().equals(command));
            if (revision.isPresent()) {
                return revision;
            }
        }
        return Optional.empty();
    }

    private static boolean isPart(Revision revision, Head head) {
        return revision.number() >= head.first() && revision.number() <= head.newest();
    }
}
