package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Revision;

/** The files of one concept: one for each revision, which are the truth, and a copy of the newest document for people. */
final class RevisionFiles {

    private static final int DIGITS = 10;
    private static final Pattern NAME = Pattern.compile("[0-9]{" + DIGITS + "}\\.json");

    private final Path directory;
    private final ConceptId concept;
    private final Path folder;
    private final Path revisions;

    RevisionFiles(Path directory, ConceptId concept) {
        this.directory = directory;
        this.concept = concept;
        this.folder = directory.resolve(concept.value());
        this.revisions = folder.resolve("revisions");
    }

    /** The number of the newest revision, or 0 if there is none. */
    long newest() throws IOException {
        if (!isDirectory(folder) || !isDirectory(revisions)) {
            return 0;
        }
        long newest = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(revisions)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (NAME.matcher(name).matches()) {
                    newest = Math.max(newest, Long.parseLong(name.substring(0, DIGITS)));
                }
            }
        }
        return newest;
    }

    /** Reads one revision and checks that it is the one that was written. */
    Optional<RevisionFile> read(long number) throws IOException {
        if (number < 1 || !isDirectory(folder) || !isDirectory(revisions)) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file(number));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        RevisionFile read = RevisionFile.of(bytes, source(number));
        checkPlace(read.revision(), number);
        return Optional.of(read);
    }

    private void checkPlace(Revision revision, long number) {
        if (!revision.concept().equals(concept) || revision.number() != number) {
            throw RevisionFile.damaged(
                    source(number),
                    "/revision",
                    "The file holds revision (%s) of concept (%s)".formatted(revision.number(), revision.concept()));
        }
    }

    /** Reads a revision that must be there, because a later one is. */
    RevisionFile require(long number) throws IOException {
        return read(number).orElseThrow(() -> missing(number));
    }

    private Revision requireRevision(long number) throws IOException {
        try (InputStream file = Files.newInputStream(file(number))) {
            Revision revision = RevisionFile.revisionOf(file, source(number));
            checkPlace(revision, number);
            return revision;
        } catch (NoSuchFileException e) {
            throw missing(number);
        }
    }

    private InvalidDocumentException missing(long number) {
        return RevisionFile.damaged(source(number), "", "The file of the revision is missing");
    }

    /** Finds the revision that a command made. */
    Optional<Revision> findCommand(CommandId command) throws IOException {
        return history().stream()
                .filter(revision -> revision.note().command().equals(command))
                .findFirst();
    }

    /** Reads all revisions, without their documents, and checks their chain. */
    List<Revision> history() throws IOException {
        List<Revision> history = new ArrayList<>();
        long newest = newest();
        for (long number = 1; number <= newest; number++) {
            Revision revision = requireRevision(number);
            if (number > 1 && !revision.follows(history.get(history.size() - 1))) {
                throw RevisionFile.damaged(
                        source(number), "/revision/previousHash", "The revision does not follow the one before");
            }
            history.add(revision);
        }
        return history;
    }

    /**
     * Publishes a revision.
     *
     * @return false if somebody else was faster
     */
    boolean publish(RevisionFile revision) throws IOException {
        DurableFiles.createDirectories(revisions);
        if (!isDirectory(folder) || !isDirectory(revisions)) {
            throw new FileSystemException(folder.toString(), null, "It is a symbolic link, which is not followed");
        }
        long number = revision.revision().number();
        boolean published = DurableFiles.createNew(file(number), revision.toBytes());
        if (published && number == 1) {
            confirm();
        }
        return published;
    }

    /** Makes sure that what is there survives a power cut, whoever has put it there. */
    void confirm() throws IOException {
        DurableFiles.force(revisions);
        DurableFiles.force(folder);
        DurableFiles.force(directory);
    }

    /** Brings the copy for people up to date; if several writers meet, the newest document stays. */
    void refreshCopy() throws IOException {
        long written = 0;
        for (long newest = newest(); newest > written; newest = newest()) {
            DurableFiles.replace(folder.resolve("concept.json"), require(newest).document());
            written = newest;
        }
    }

    String source(long number) {
        return file(number).toString();
    }

    private Path file(long number) {
        return revisions.resolve(String.format(Locale.ROOT, "%0" + DIGITS + "d.json", number));
    }

    private static boolean isDirectory(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
