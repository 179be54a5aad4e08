package org.handlungskonzept.storage.json;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Revision;

/**
 * Lists the concepts of a directory.
 *
 * <p>It remembers the newest revision it has seen of each: as long as there is no file of the next one, it still is the
 * newest, and one look is enough. Thread-safe.
 */
final class Listing {

    private final Path directory;
    private final Map<ConceptId, Seen> newest = new ConcurrentHashMap<>();

    Listing(Path directory) {
        this.directory = directory;
    }

    /**
     * The newest revision of a concept when somebody looked.
     *
     * @param revision the revision
     * @param file its file
     * @param stamp what the file looked like before it was read
     * @param next where the file of the next revision would be
     */
    record Seen(Revision revision, Path file, FileStamp stamp, File next) {

        /** What a look costs is paid for every concept: the file that is not there is asked for without an exception. */
        boolean isNewest() throws IOException {
            return FileStamp.of(file).equals(Optional.of(stamp)) && !next.exists();
        }
    }

    List<ConceptId> ids() throws IOException {
        List<ConceptId> ids = new ArrayList<>();
        for (ConceptId id : folders()) {
            if (isListed(id, newest(id))) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    List<Revision> deletions() throws IOException {
        List<Revision> deletions = new ArrayList<>();
        for (ConceptId id : folders()) {
            newest(id)
                    .map(Seen::revision)
                    .filter(revision -> !revision.isSaved())
                    .ifPresent(deletions::add);
        }
        return List.copyOf(deletions);
    }

    /** All concepts that ever were, the deleted ones included. */
    List<ConceptId> all() throws IOException {
        List<ConceptId> all = new ArrayList<>();
        for (ConceptId id : folders()) {
            if (newest(id).isPresent() || isDamaged(id)) {
                all.add(id);
            }
        }
        return all;
    }

    /** Tells whether a concept is there. What cannot be read is listed, so that somebody asks for it and is told. */
    boolean isListed(ConceptId id, Optional<Seen> newest) {
        return newest.map(seen -> seen.revision().isSaved()).orElseGet(() -> isDamaged(id));
    }

    /** The newest revision of a concept, or empty if there is none that can be read. */
    Optional<Seen> newest(ConceptId id) throws IOException {
        Seen known = newest.get(id);
        if (known != null && known.isNewest()) {
            return Optional.of(known);
        }
        ConceptFolder folder = folder(id);
        try {
            long number = folder.head().newest();
            Optional<FileStamp> stamp = number < 1 ? Optional.empty() : FileStamp.of(folder.file(number));
            Optional<Seen> seen = stamp.isEmpty()
                    ? Optional.empty()
                    : folder.revision(number)
                            .map(revision -> new Seen(
                                    revision,
                                    folder.file(number),
                                    stamp.get(),
                                    folder.file(number + 1).toFile()));
            seen.ifPresent(read -> newest.put(id, read));
            return seen;
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }

    /** The folder of a concept. */
    ConceptFolder folder(ConceptId id) {
        return new ConceptFolder(directory, id);
    }

    private boolean isDamaged(ConceptId id) {
        ConceptFolder folder = folder(id);
        try {
            return folder.exists()
                    && (!folder.numbers().isEmpty() || folder.index().head().isPresent());
        } catch (IOException e) {
            return true;
        }
    }

    /** All folders that have the name of a concept. */
    NavigableSet<ConceptId> folders() throws IOException {
        TreeSet<ConceptId> ids = new TreeSet<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(directory)) {
            for (Path folder : folders) {
                idOf(folder.getFileName().toString()).ifPresent(ids::add);
            }
        }
        return ids;
    }

    static Optional<ConceptId> idOf(String name) {
        try {
            return Optional.of(ConceptId.of(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
