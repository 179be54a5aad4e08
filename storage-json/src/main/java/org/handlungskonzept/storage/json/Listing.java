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
    private final Map<ConceptId, Revision> newest = new ConcurrentHashMap<>();

    Listing(Path directory) {
        this.directory = directory;
    }

    List<ConceptId> ids() throws IOException {
        List<ConceptId> ids = new ArrayList<>();
        for (ConceptId id : folders()) {
            ConceptFolder folder = new ConceptFolder(directory, id);
            Optional<Revision> revision = newest(folder);
            // What cannot be read is listed, so that somebody asks for it and is told.
            if (revision.map(Revision::isSaved).orElseGet(() -> isDamaged(folder))) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    List<Revision> deletions() throws IOException {
        List<Revision> deletions = new ArrayList<>();
        for (ConceptId id : folders()) {
            newest(new ConceptFolder(directory, id))
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

    private Optional<Revision> newest(ConceptFolder folder) throws IOException {
        Revision known = newest.get(folder.concept());
        if (known != null && folder.has(known.number()) && !folder.has(known.number() + 1)) {
            return Optional.of(known);
        }
        try {
            Optional<Revision> read = folder.revision(folder.head().newest());
            read.ifPresent(revision -> newest.put(folder.concept(), revision));
            return read;
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

    private NavigableSet<ConceptId> folders() throws IOException {
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
