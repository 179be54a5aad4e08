package org.handlungskonzept.storage.jdbc;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.Commit;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.RedactionDraft;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.jspecify.annotations.Nullable;

/**
 * Redacts a concept in one transaction: documents of earlier revisions are replaced, and a revision that says so is added. It
 * writes before it reads, so that rivals wait for each other; whatever it throws takes back what it wrote.
 */
final class RedactionWork {

    private final RevisionTable table;
    private final Clock clock;
    private final ConceptCodec codec;

    RedactionWork(RevisionTable table, Clock clock, ConceptCodec codec) {
        this.table = table;
        this.clock = clock;
        this.codec = codec;
    }

    /**
     * Carries it out.
     *
     * @param mayBeKept whether an attempt before this one may have been kept: then it is the one whose revision is found
     */
    Commit.Decision run(ConceptId concept, Redaction redaction, ChangeNote note, boolean mayBeKept) {
        RedactionDraft draft = new RedactionDraft(concept, redaction, note, codec::redact);
        boolean there = table.takeTurn(concept);
        List<Revision> history = there ? RevisionChain.checked(table.currentHistory(concept)) : List.of();
        if (there && history.isEmpty()) {
            throw RevisionRow.damaged(concept.value(), 0, "The rows of its revisions are missing");
        }
        @Nullable
        Revision made = history.stream()
                .filter(revision -> revision.note().command().equals(note.command()))
                .findFirst()
                .orElse(null);
        @Nullable RevisionRow newest = null;
        for (Revision revision : history) {
            newest = table.current(revision, history);
            Optional<byte[]> redacted = draft.add(revision, newest.document());
            if (redacted.isPresent() && made == null) {
                table.replaceDocument(revision, redacted.get());
            }
        }
        Commit.Decision decision =
                draft.commit().decide(newest == null ? null : newest.revision(), made, clock.instant());
        if (!decision.repeated()) {
            add(decision.revision(), newest, draft.document());
        }
        return mayBeKept ? new Commit.Decision(decision.revision(), false) : decision;
    }

    /** What stands beside the revisions is compared with the newest one as it was read, with the text. */
    private void add(Revision next, @Nullable RevisionRow last, byte[] document) {
        Draft draft = new RevisionRow(next, document).draft(codec);
        table.raise(next.concept(), next.number() - 1, draft);
        table.add(next, document);
        CommitWork.changeMeasures(table, next, last, codec, draft);
    }
}
