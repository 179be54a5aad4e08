package org.handlungskonzept.storage.jdbc;

import java.util.List;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;

/** Revisions of one concept, each linked to the one before. */
final class RevisionChain {

    private RevisionChain() {}

    /**
     * Gives back what is a chain.
     *
     * @throws InvalidDocumentException if a revision does not follow the one before
     */
    static List<Revision> checked(List<Revision> history) {
        for (int i = 0; i < history.size(); i++) {
            Revision revision = history.get(i);
            boolean linked = i == 0
                    ? revision.number() == 1 || revision.kind() == RevisionKind.ERASED
                    : revision.follows(history.get(i - 1));
            if (!linked) {
                throw RevisionRow.damaged(revision, "The row does not follow the one before");
            }
        }
        return history;
    }
}
