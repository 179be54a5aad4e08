package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the folder of one concept: first the revision, which is the truth, then what can be made again from it.
 *
 * <p>Nothing here needs a lock: whoever makes the name of the next revision has saved.
 */
final class ConceptFolderWriter {

    static final String COPY = "concept.json";
    static final String MARK = "deleted.json";

    private static final String IGNORED = ConceptIndex.NAME + "/\n" + DurableFiles.TEMPORARY + "*\n";

    private final Path directory;
    private final ConceptFolder folder;
    private final PendingRedactions redactions;

    ConceptFolderWriter(Path directory, ConceptFolder folder) {
        this.directory = directory;
        this.folder = folder;
        this.redactions = new PendingRedactions(folder);
    }

    /**
     * Publishes the next revision.
     *
     * @return false if somebody else was faster
     */
    boolean publish(RevisionFile next, HeadNote before) throws IOException {
        DurableFiles.createDirectories(folder.revisions());
        if (!folder.exists()) {
            throw new FileSystemException(
                    folder.path().toString(), null, "It is a symbolic link, which is not followed");
        }
        folder.index().create();
        finishRedactions();
        Head head = before.head();
        if (head.first() > 1) {
            purgeIfErasedByOthers(head);
        }
        if (head.isEmpty()) {
            keepOutOfVersionControl();
        }
        Revision revision = next.revision();
        Path file = folder.file(revision.number());
        Path temporary = DurableFiles.write(file, next.toBytes(), true);
        try {
            if (!linked(file, temporary)) {
                return false;
            }
            index(revision.note().command(), temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        confirm(head.isEmpty());
        note(revision, before);
        return true;
    }

    /** Whoever erases or redacts takes away temporary files; then the file of the revision is the one, if it is still there. */
    private void index(CommandId command, Path temporary, Path file) throws IOException {
        try {
            folder.index().add(command, temporary);
        } catch (NoSuchFileException e) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                folder.index().add(command, file);
            }
        }
    }

    private void note(Revision published, HeadNote before) throws IOException {
        boolean erased = published.kind() == RevisionKind.ERASED;
        boolean first = erased || before.head().isEmpty();
        Head head = new Head(first ? published.number() : before.head().first(), published.number());
        List<CommandId> recent = new ArrayList<>(erased ? List.of() : before.recent());
        recent.add(published.note().command());
        HeadNote note = new HeadNote(head, recent);
        if (erased) {
            purge(head.first());
        }
        folder.index().note(erased || recent.size() > HeadNote.MOST_RECENT ? indexed(note) : note);
    }

    /** Makes sure that all commands can be found by the index, also those of writers who died before they added them. */
    private HeadNote indexed(HeadNote note) throws IOException {
        for (int i = 0; i < note.recent().size(); i++) {
            Path revision = folder.file(note.firstRecent() + i);
            try {
                folder.index().add(note.recent().get(i), revision);
            } catch (NoSuchFileException e) {
                // Somebody has erased it meanwhile.
                if (Files.exists(revision, LinkOption.NOFOLLOW_LINKS)) {
                    throw e;
                }
            }
        }
        folder.index().force();
        return new HeadNote(note.head(), List.of());
    }

    /** Whoever erases the concept takes away what others are about to publish: they were overtaken. */
    private static boolean linked(Path file, Path temporary) throws IOException {
        try {
            return DurableFiles.link(file, temporary);
        } catch (NoSuchFileException e) {
            if (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            return false;
        }
    }

    /** What can be made again belongs into no history; if people have rules of their own, theirs hold. */
    private void keepOutOfVersionControl() throws IOException {
        Path rules = directory.resolve(".gitignore");
        if (!Files.exists(rules, LinkOption.NOFOLLOW_LINKS)) {
            DurableFiles.replaceLightly(rules, IGNORED.getBytes(UTF_8));
        }
    }

    /** Whoever erased may have died before everything older was gone. */
    private void purgeIfErasedByOthers(Head head) throws IOException {
        if (folder.index().head().map(Head::first).orElse(0L) < head.first()) {
            purge(head.first());
        }
    }

    /** Makes sure that what is there survives a power cut, whoever has put it there. */
    private void confirm(boolean isNew) throws IOException {
        DurableFiles.force(folder.revisions());
        if (isNew) {
            DurableFiles.force(folder.path());
            DurableFiles.force(directory);
        }
    }

    /** What a repeated command must find: everything as it would be if it had been carried out now. */
    void confirmRepeated() throws IOException {
        folder.index().create();
        HeadNote note = folder.note();
        confirm(true);
        if (note.head().first() > 1) {
            purge(note.head().first());
        }
        finishRedactions();
        folder.index().note(indexed(note));
    }

    /** Whoever redacted may have died before the old documents were gone. */
    void finishRedactions() throws IOException {
        redactions.finish(this);
    }

    /** Takes away what else an old document may stand in, and makes the copy for people of the newest one. */
    void removeCopies() throws IOException {
        DurableFiles.deleteTemporary(folder.path());
        DurableFiles.deleteTemporary(folder.revisions());
        StoreRepair.deleteAside(folder.path());
        for (boolean made = false; !made; ) {
            made = isCopyMade(folder.path().resolve(COPY));
        }
    }

    /** False if somebody else has taken the temporary file away, who makes a copy too. */
    private boolean isCopyMade(Path copy) throws IOException {
        try {
            Optional<RevisionFile> newest =
                    folder.readNewest().filter(file -> file.revision().isSaved());
            if (newest.isPresent()) {
                DurableFiles.replace(copy, newest.get().document());
                return true;
            }
        } catch (NoSuchFileException e) {
            if (!folder.exists()) {
                throw e;
            }
            return false;
        } catch (InvalidDocumentException e) {
            // Whoever reads it is told; the copy may be of any revision.
        }
        Files.deleteIfExists(copy);
        DurableFiles.force(folder.path());
        return true;
    }

    /** Takes away all that is older than the mark of an erasure. */
    private void purge(long first) throws IOException {
        redactions.drop();
        for (long number : folder.numbers().headSet(first)) {
            Files.deleteIfExists(folder.file(number));
        }
        folder.index().forgetBefore(first);
        Files.deleteIfExists(folder.path().resolve(COPY));
        DurableFiles.deleteTemporary(folder.path());
        DurableFiles.deleteTemporary(folder.revisions());
        StoreRepair.deleteAside(folder.path());
        DurableFiles.force(folder.revisions());
        DurableFiles.force(folder.path());
    }

    /**
     * Brings the copy for people up to date; if several writers meet, the newest stays.
     *
     * @param known a revision of which the content need not be read again, or null
     */
    void refreshCopy(@Nullable RevisionFile known) throws IOException {
        long written = 0;
        for (Head head = folder.head(); head.newest() > written; head = folder.head()) {
            Optional<RevisionFile> newest = known != null && known.revision().number() == head.newest()
                    ? Optional.of(known)
                    : folder.read(head.newest());
            if (newest.isPresent()) {
                writeCopy(newest.get());
                written = head.newest();
            }
        }
    }

    private void writeCopy(RevisionFile newest) throws IOException {
        boolean saved = newest.revision().isSaved();
        byte[] copy = saved ? newest.document() : newest.toBytes();
        DurableFiles.replaceLightly(folder.path().resolve(saved ? COPY : MARK), copy);
        Files.deleteIfExists(folder.path().resolve(saved ? MARK : COPY));
    }
}
