package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.handlungskonzept.storage.Commit;
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

    ConceptFolderWriter(Path directory, ConceptFolder folder) {
        this.directory = directory;
        this.folder = folder;
    }

    /** The revision that a command made, or null; looks at few files, however long the history is. */
    @Nullable
    Revision madeBy(Commit commit, Head head) throws IOException {
        // A command that comes again with the same start can only have made the revision after it.
        long expected = commit.basedOn() + 1;
        for (long number : new long[] {expected, head.newest()}) {
            if (number >= 1 && number >= head.first() && number <= head.newest()) {
                Optional<Revision> made = folder.revision(number)
                        .filter(revision -> revision.note().command().equals(commit.command()));
                if (made.isPresent()) {
                    return made.get();
                }
            }
        }
        return new CommandSearch(folder).find(commit.command(), head).orElse(null);
    }

    /**
     * Publishes the next revision.
     *
     * @return false if somebody else was faster
     */
    boolean publish(RevisionFile next, Head before) throws IOException {
        DurableFiles.createDirectories(folder.revisions());
        if (!folder.exists()) {
            throw new FileSystemException(
                    folder.path().toString(), null, "It is a symbolic link, which is not followed");
        }
        folder.index().create();
        indexUpTo(before);
        if (before.isEmpty()) {
            keepOutOfVersionControl();
        }
        Revision revision = next.revision();
        Path file = folder.file(revision.number());
        Path temporary = DurableFiles.write(file, next.toBytes(), true);
        try {
            if (!linked(file, temporary)) {
                return false;
            }
            folder.index().add(revision.note().command(), temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
        confirm(before.isEmpty());
        long first = revision.kind() == RevisionKind.ERASED
                ? revision.number()
                : before.isEmpty() ? revision.number() : before.first();
        if (revision.kind() == RevisionKind.ERASED) {
            purge(first);
        }
        folder.index().note(new Head(first, revision.number()));
        return true;
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

    /** Adds the commands of those who died or were overtaken before they could do it. */
    private void indexUpTo(Head head) throws IOException {
        Optional<Head> noted = folder.index().head();
        long from = noted.map(note -> note.newest() + 1).orElse(head.first());
        for (long number = Math.max(from, Math.max(1, head.first())); number <= head.newest(); number++) {
            Optional<Revision> revision = folder.revision(number);
            if (revision.isPresent()) {
                folder.index().add(revision.get().note().command(), folder.file(number));
            }
        }
        if (head.first() > 1 && noted.map(Head::first).orElse(0L) < head.first()) {
            purge(head.first());
        }
    }

    /** Makes sure that what is there survives a power cut, whoever has put it there. */
    void confirm(boolean isNew) throws IOException {
        DurableFiles.force(folder.revisions());
        folder.index().force();
        if (isNew) {
            DurableFiles.force(folder.path());
            DurableFiles.force(directory);
        }
    }

    /** What a repeated command must find: everything as it would be if it had been carried out now. */
    void confirmRepeated() throws IOException {
        folder.index().create();
        Head head = folder.head();
        indexUpTo(head);
        confirm(true);
        if (head.first() > 1) {
            purge(head.first());
        }
        folder.index().note(head);
    }

    /** Takes away all that is older than the mark of an erasure. */
    private void purge(long first) throws IOException {
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

    /** Brings the copy for people up to date; if several writers meet, the newest stays. */
    void refreshCopy() throws IOException {
        long written = 0;
        for (Head head = folder.head(); head.newest() > written; head = folder.head()) {
            Optional<RevisionFile> newest = folder.read(head.newest());
            if (newest.isPresent()) {
                boolean saved = newest.get().revision().isSaved();
                byte[] copy = saved ? newest.get().document() : newest.get().toBytes();
                DurableFiles.replaceLightly(folder.path().resolve(saved ? COPY : MARK), copy);
                Files.deleteIfExists(folder.path().resolve(saved ? MARK : COPY));
                written = head.newest();
            }
        }
    }
}
