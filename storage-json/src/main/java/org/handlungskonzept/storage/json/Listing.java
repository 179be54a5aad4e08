package org.handlungskonzept.storage.json;

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
     * @param file what its file looked like before it was read
     */
    record Seen(Revision revision, FileStamp file) {}

    List<ConceptId> ids() throws IOException {
        List<ConceptId> ids = new ArrayList<>();
        for (ConceptId id : folders()) {
            ConceptFolder folder = new ConceptFolder(directory, id);
            if (isListed(folder, newest(folder))) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    List<Revision> deletions() throws IOException {
        List<Revision> deletions = new ArrayList<>();
        for (ConceptId id : folders()) {
            newest(new ConceptFolder(directory, id))
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
            ConceptFolder folder = new ConceptFolder(directory, id);
            if (newest(folder).isPresent() || isDamaged(folder)) {
                all.add(id);
            }
        }
        return all;
    }

    /** Tells whether a concept is there. What cannot be read is listed, so that somebody asks for it and is told. */
    static boolean isListed(ConceptFolder folder, Optional<Seen> newest) {
        return newest.map(seen -> seen.revision().isSaved()).orElseGet(() -> isDamaged(folder));
    }

    /** The newest revision of a concept, or empty if there is none that can be read. */
    Optional<Seen> newest(ConceptFolder folder) throws IOException {
        Seen known = newest.get(folder.concept());
        if (known != null) {
            long number = known.revision().number();
            if (folder.stamp(number).equals(Optional.of(known.file())) && !folder.has(number + 1)) {
                return Optional.of(known);
            }
        }
        try {
            long number = folder.head().newest();
            Optional<FileStamp> file = folder.stamp(number);
            Optional<Seen> seen = file.isEmpty()
                    ? Optional.empty()
                    : folder.revision(number).map(revision -> new Seen(revision, file.get()));
            seen.ifPresent(read -> newest.put(folder.concept(), read));
            return seen;
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isDamaged(ConceptFolder folder) {
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
