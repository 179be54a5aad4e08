package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.util.Optional;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.Commit;
import org.handlungskonzept.storage.Revision;

/** Finds the revision that a command made, at the same cost however long the history is. */
final class CommandSearch {

    private final ConceptFolder folder;

    CommandSearch(ConceptFolder folder) {
        this.folder = folder;
    }

    /** The revision that was made by this very commit before. */
    Optional<Revision> find(Commit commit, HeadNote note) throws IOException {
        Optional<Revision> found = find(commit.command(), note);
        long expected = commit.basedOn() + 1;
        // A command that comes again with the same start can only have made the revision after it, whatever is noted.
        return found.isPresent()
                        || expected < note.head().first()
                        || expected > note.head().newest()
                ? found
                : folder.revision(expected)
                        .filter(revision -> revision.note().command().equals(commit.command()));
    }

    Optional<Revision> find(CommandId command, HeadNote note) throws IOException {
        Optional<Long> recent = note.madeBy(command);
        if (recent.isPresent()) {
            return folder.revision(recent.get());
        }
        Head head = note.head();
        Optional<Revision> indexed =
                head.isEmpty() ? Optional.empty() : folder.index().find(command);
        return indexed.isEmpty()
                        || indexed.get().number() < head.first()
                        || indexed.get().number() > head.newest()
                ? Optional.empty()
                : folder.revision(indexed.get().number())
                        .filter(revision -> revision.hash().equals(indexed.get().hash()));
    }
}
