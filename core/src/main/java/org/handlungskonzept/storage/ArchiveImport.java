package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.handlungskonzept.concept.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which archives come into stores (Einfuhr), for whoever writes a store.
 *
 * <p>Revisions that are there are skipped, so an import that ended early can simply be repeated. What is erased here is
 * not brought back, and what has another history here is left alone and reported. One revision is in memory at a time, or
 * one concept if texts of it were redacted.
 *
 * <p>Thread-safe: each run is on its own.
 */
public final class ArchiveImport {

    private final ArchiveTarget target;
    private final SortedSet<ConceptId> changed = new TreeSet<>();
    private final SortedSet<ConceptId> unchanged = new TreeSet<>();
    private final SortedSet<ConceptId> refused = new TreeSet<>();
    private final List<ArchivedRevision> redacted = new ArrayList<>();

    private ArchiveImport(ArchiveTarget target) {
        this.target = requireNonNull(target, "target");
    }

    /**
     * Puts an archive in.
     *
     * @param archive what {@link ConceptStore#exportTo} has written; it is read to its end and not closed
     * @param target where to put it
     * @return what was done
     * @throws IOException if the archive cannot be read
     * @throws InvalidDocumentException if the archive is damaged or cut; what came before stays in
     */
    public static ImportReport run(InputStream archive, ArchiveTarget target) throws IOException {
        ArchiveImport run = new ArchiveImport(target);
        ArchiveReader reader = new ArchiveReader(archive);
        for (ArchivedRevision next = reader.next(); next != null; next = reader.next()) {
            run.put(next);
        }
        return run.report();
    }

    private void put(ArchivedRevision archived) {
        ConceptId concept = archived.revision().concept();
        redacted.removeIf(other -> !other.revision().concept().equals(concept));
        if (archived.redacted()) {
            redacted.add(archived);
        }
        @Nullable Boolean done = null;
        while (done == null && !refused.contains(concept)) {
            done = attempt(archived);
        }
        if (done != null) {
            (done ? changed : unchanged).add(concept);
        }
    }

    /** True if it was put in, false if it was there, null if it was refused or somebody else was faster. */
    private @Nullable Boolean attempt(ArchivedRevision archived) {
        Revision revision = archived.revision();
        Optional<Revision> newest = target.newest(revision.concept());
        if (newest.isPresent() && revision.number() <= newest.get().number()) {
            Optional<Revision> there = target.revision(revision.concept(), revision.number());
            if (there.isPresent() && !there.get().hash().equals(revision.hash())) {
                refused.add(revision.concept());
                return null;
            }
            return false;
        }
        boolean continues =
                newest.map(revision::follows).orElse(revision.number() == 1 || revision.kind() == RevisionKind.ERASED);
        if (!continues) {
            refused.add(revision.concept());
            return null;
        }
        return added(archived) ? true : null;
    }

    private boolean added(ArchivedRevision archived) {
        Revision revision = archived.revision();
        return revision.isRedaction()
                ? target.redact(
                        archived,
                        redacted.stream()
                                .filter(document -> document.isRedactedBy(revision))
                                .toList())
                : target.append(archived);
    }

    private ImportReport report() {
        changed.removeAll(refused);
        unchanged.removeAll(refused);
        unchanged.removeAll(changed);
        return new ImportReport(List.copyOf(changed), List.copyOf(unchanged), List.copyOf(refused));
    }
}
