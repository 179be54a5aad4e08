package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.storage.ArchivedRevision;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.Commit;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.RedactionDraft;
import org.handlungskonzept.storage.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Redacts a concept: first the redacted revisions are written beside the old ones, then the redaction is published, then
 * they take their places. If others save in between, it begins again.
 */
final class RedactionRun {

    private final ConceptFolder folder;
    private final ConceptFolderWriter writer;

    RedactionRun(ConceptFolder folder, ConceptFolderWriter writer) {
        this.folder = folder;
        this.writer = writer;
    }

    /** Takes a text out of all revisions. */
    Commit.Decision run(Redaction redaction, ChangeNote note, ConceptCodec codec, Clock clock) throws IOException {
        while (true) {
            Optional<Commit.Decision> done =
                    attempt(new RedactionDraft(folder.concept(), redaction, note, codec::redact), note, clock);
            if (done.isPresent()) {
                return done.get();
            }
        }
    }

    /** Does it once; empty if somebody else was faster. */
    private Optional<Commit.Decision> attempt(RedactionDraft draft, ChangeNote note, Clock clock) throws IOException {
        HeadNote before = folder.note();
        if (!before.head().isEmpty()) {
            writer.finishRedactions();
        }
        @Nullable Revision newest = null;
        try (PendingRedactions.Attempt attempt = new PendingRedactions(folder).begin()) {
            for (long number = before.head().first();
                    number >= 1 && number <= before.head().newest();
                    number++) {
                Optional<RevisionFile> file = folder.read(number);
                if (file.isEmpty()) {
                    return Optional.empty();
                }
                newest = file.get().revision();
                Optional<byte[]> redacted = draft.add(newest, file.get().document());
                if (redacted.isPresent() && !attempt.add(new RevisionFile(newest, redacted.get()))) {
                    return Optional.empty();
                }
            }
            Revision made =
                    new CommandSearch(folder).find(note.command(), before).orElse(null);
            Commit.Decision decision = draft.commit().decide(newest, made, clock.instant());
            if (decision.repeated()) {
                writer.confirmRepeated();
                return Optional.of(decision);
            }
            return attempt.force()
                            && attempt.publish(writer, new RevisionFile(decision.revision(), draft.document()), before)
                    ? Optional.of(decision)
                    : Optional.empty();
        }
    }

    /** Puts in what was redacted elsewhere; false if it is not the next revision here. */
    boolean put(ArchivedRevision redaction, List<ArchivedRevision> documents) throws IOException {
        HeadNote before = folder.note();
        Head head = before.head();
        if (head.isEmpty() || head.newest() + 1 != redaction.revision().number()) {
            return false;
        }
        writer.finishRedactions();
        try (PendingRedactions.Attempt attempt = new PendingRedactions(folder).begin()) {
            for (ArchivedRevision redacted : documents) {
                if (redacted.revision().number() >= head.first()
                        && !attempt.add(new RevisionFile(redacted.revision(), redacted.document()))) {
                    return false;
                }
            }
            return attempt.force()
                    && attempt.publish(writer, new RevisionFile(redaction.revision(), redaction.document()), before);
        }
    }
}
