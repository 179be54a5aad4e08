package org.handlungskonzept.storage.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Revision;

/**
 * Redacted revisions that are not yet in their places: a folder for each attempt, with a file for each revision.
 *
 * <p>They are written before the redaction is published, so that whoever comes after a sudden end can finish it without
 * knowing the text. Whether a redaction was published says the history alone: it names what it has put where.
 */
final class PendingRedactions {

    static final String NAME = "redaction";

    private final ConceptFolder folder;
    private final Path root;

    PendingRedactions(ConceptFolder folder) {
        this.folder = folder;
        this.root = folder.path().resolve(NAME);
    }

    /** A file that waits for its place. */
    private record Ready(Path file, Revision revision) {}

    /** Begins an attempt; nobody else writes into its folder. */
    Attempt begin() {
        return new Attempt(root.resolve(UUID.randomUUID().toString()));
    }

    /** The redacted revisions of one attempt. What cannot have been published is taken away when it is closed. */
    final class Attempt implements AutoCloseable {

        private final Path place;
        private boolean empty = true;
        private boolean kept;

        private Attempt(Path place) {
            this.place = place;
        }

        /** Writes one of them; false if somebody has taken the folder away meanwhile, as an erasure does. */
        boolean add(RevisionFile redacted) throws IOException {
            Path file = place.resolve(folder.file(redacted.revision().number()).getFileName());
            empty = false;
            return isDone(() -> {
                DurableFiles.createDirectories(place);
                DurableFiles.writeNew(file, redacted.toBytes());
            });
        }

        /** Makes sure that all of it survives a power cut; false as above. */
        boolean force() throws IOException {
            return empty
                    || isDone(() -> {
                        DurableFiles.force(place);
                        DurableFiles.force(root);
                        DurableFiles.force(folder.path());
                    });
        }

        /**
         * Publishes the redaction and puts everything in its place. If that fails anywhere, what waits is kept: the
         * redaction may be published, and then somebody else finishes it.
         */
        boolean publish(ConceptFolderWriter writer, RevisionFile redaction, HeadNote before) throws IOException {
            kept = true;
            if (!writer.publish(redaction, before)) {
                kept = false;
                return false;
            }
            finish(writer);
            return true;
        }

        @Override
        public void close() throws IOException {
            if (kept) {
                removeIfEmpty(place);
            } else {
                remove(place);
            }
            removeIfEmpty(root);
        }
    }

    /** The folders of attempts that are there. */
    List<Path> attempts() throws IOException {
        return Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS) ? entries(root) : List.of();
    }

    /**
     * Puts in its place what a published redaction has put there. All other names under which the text stood go first and
     * what waits goes last, so that whoever is interrupted leaves something to find.
     */
    void finish(ConceptFolderWriter writer) throws IOException {
        List<Path> attempts = attempts();
        List<Ready> ready = new ArrayList<>();
        for (Path attempt : attempts) {
            for (Path file : entries(attempt)) {
                ready(file).ifPresent(ready::add);
            }
        }
        if (ready.isEmpty()) {
            return;
        }
        folder.index().create();
        for (Ready next : ready) {
            rename(next, next.file());
        }
        folder.index().force();
        writer.removeCopies();
        for (Ready next : ready) {
            move(next);
        }
        DurableFiles.force(folder.revisions());
        // Somebody may have given the old file its second name again in between.
        for (Ready next : ready) {
            rename(next, folder.file(next.revision().number()));
        }
        for (Ready next : ready) {
            removeIfEmpty(requireNonNull(next.file().getParent()));
        }
        removeIfEmpty(root);
    }

    private Optional<Ready> ready(Path file) throws IOException {
        try (InputStream in = DurableFiles.read(file)) {
            RevisionFile redacted = RevisionFile.of(in.readAllBytes(), file.toString());
            boolean ours = redacted.revision().concept().equals(folder.concept());
            return ours && RedactionSearch.vouchesFor(folder, redacted)
                    ? Optional.of(new Ready(file, redacted.revision()))
                    : Optional.empty();
        } catch (NoSuchFileException | InvalidDocumentException e) {
            // Somebody else has finished it, or is writing it.
            return Optional.empty();
        }
    }

    private void rename(Ready next, Path file) throws IOException {
        // If it is not there, somebody else has moved it, or has erased the concept.
        isDone(() -> folder.index().add(next.revision().note().command(), file));
    }

    private void move(Ready next) throws IOException {
        isDone(() -> Files.move(next.file(), folder.file(next.revision().number()), StandardCopyOption.ATOMIC_MOVE));
    }

    /** Takes everything away that waits, because the concept was erased. */
    void drop() throws IOException {
        for (Path attempt : attempts()) {
            remove(attempt);
        }
        removeIfEmpty(root);
    }

    static void remove(Path attempt) throws IOException {
        if (Files.isDirectory(attempt, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : entries(attempt)) {
                Files.deleteIfExists(file);
            }
        }
        removeIfEmpty(attempt);
    }

    private static boolean isDone(Work work) throws IOException {
        try {
            work.run();
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void removeIfEmpty(Path directory) throws IOException {
        try {
            Files.deleteIfExists(directory);
        } catch (DirectoryNotEmptyException e) {
            // Somebody else's attempt is there.
        }
    }

    private static List<Path> entries(Path directory) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(entries::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
        entries.sort(Comparator.naturalOrder());
        return entries;
    }
}
