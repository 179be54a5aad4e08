package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Revision;

/**
 * What makes looking up fast and can be made again from the revisions: where the history ends, and which command made
 * which revision. It is never believed without looking at the revision itself.
 */
final class ConceptIndex {

    static final String NAME = ".index";

    private final Path folder;
    private final Path commands;
    private final Path head;

    ConceptIndex(Path concept) {
        this.folder = concept.resolve(NAME);
        this.commands = folder.resolve("commands");
        this.head = folder.resolve("head.json");
    }

    /** Where the history ended when it was noted last. */
    Optional<Head> head() throws IOException {
        return note().map(HeadNote::head);
    }

    /** The last note. */
    Optional<HeadNote> note() throws IOException {
        if (!isDirectory(folder)) {
            return Optional.empty();
        }
        try (InputStream in = DurableFiles.read(head)) {
            return HeadNote.of(in.readNBytes(HeadNote.LENGTH + 1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Notes where the history ends. Every command up to where it is indexed must have been added and forced. */
    void note(HeadNote note) throws IOException {
        DurableFiles.overwrite(head, note.toBytes());
    }

    /** Forgets where the history ends, so that all of it is looked at. */
    void drop() throws IOException {
        if (isDirectory(folder)) {
            Files.deleteIfExists(head);
        }
    }

    void create() throws IOException {
        DurableFiles.createDirectories(commands);
        if (!isDirectory(folder) || !isDirectory(commands)) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    /** Adds the command of a revision by a second name of its file. */
    void add(CommandId command, Path revision) throws IOException {
        Path name = commands.resolve(command.toString());
        if (!DurableFiles.link(name, revision) && !Files.isSameFile(name, revision)) {
            Files.delete(name);
            DurableFiles.link(name, revision);
        }
    }

    void force() throws IOException {
        DurableFiles.force(commands);
    }

    /** The revision that a command is said to have made. */
    Optional<Revision> find(CommandId command) throws IOException {
        return isDirectory(folder) && isDirectory(commands)
                ? read(commands.resolve(command.toString()))
                : Optional.empty();
    }

    private static Optional<Revision> read(Path file) throws IOException {
        try (var in = DurableFiles.read(file)) {
            return Optional.of(RevisionFile.revisionOf(in, file.toString()));
        } catch (NoSuchFileException | InvalidDocumentException e) {
            return Optional.empty();
        }
    }

    /** Forgets the commands of all revisions before one, and what cannot be read. */
    void forgetBefore(long first) throws IOException {
        if (!isDirectory(folder) || !isDirectory(commands)) {
            return;
        }
        try (DirectoryStream<Path> names = Files.newDirectoryStream(commands)) {
            for (Path name : names) {
                if (read(name).filter(revision -> revision.number() >= first).isEmpty()) {
                    Files.deleteIfExists(name);
                }
            }
        }
        force();
    }

    private static boolean isDirectory(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
