package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.RedactedDocument;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreProblem.Kind;
import org.handlungskonzept.storage.StoreReport;
import org.jspecify.annotations.Nullable;

/** Looks at every file of a directory. */
class StoreCheck {

    static final String ASIDE = "damaged";

    /** Younger ones may belong to a save that is going on. */
    private static final Duration LEFT_OVER = Duration.ofHours(1);

    private static final Set<String> OWN = Set.of(
            ConceptFolderWriter.COPY,
            ConceptFolderWriter.MARK,
            "revisions",
            ConceptIndex.NAME,
            ASIDE,
            PendingRedactions.NAME);

    private final Path directory;
    private final ConceptCodec codec;
    private final Clock clock;
    private final List<FileProblem> problems = new ArrayList<>();
    private long concepts;
    private long revisions;

    StoreCheck(Path directory, ConceptCodec codec, Clock clock) {
        this.directory = directory;
        this.codec = codec;
        this.clock = clock;
    }

    final StoreReport run() throws IOException {
        for (Path entry : entries(directory)) {
            Optional<ConceptId> id = Listing.idOf(entry.getFileName().toString());
            ConceptFolder folder =
                    id.map(concept -> new ConceptFolder(directory, concept)).orElse(null);
            if (folder == null || !folder.exists()) {
                lookAtForeign(entry);
            } else {
                lookAt(folder);
            }
        }
        problems.sort(Comparator.comparing(FileProblem::path).thenComparing(FileProblem::kind));
        return new StoreReport(
                concepts,
                revisions,
                problems.stream().map(FileProblem::published).toList());
    }

    private void lookAt(ConceptFolder folder) throws IOException {
        concepts++;
        for (Path entry : entries(folder.path())) {
            if (!OWN.contains(entry.getFileName().toString())) {
                lookAtForeign(entry);
            }
        }
        NavigableSet<Long> numbers = folder.numbers();
        for (Path entry : entries(folder.revisions())) {
            if (numbers.stream().noneMatch(number -> folder.file(number).equals(entry))) {
                lookAtForeign(entry);
            }
        }
        Head seen = folder.look();
        lookAtRevisions(folder, seen, numbers);
        lookAtRedactions(folder);
        if (problems.stream()
                .noneMatch(problem -> problem.path().startsWith(folder.revisions())
                        && problem.kind() != Kind.LEFT_OVER
                        && problem.kind() != Kind.FOREIGN
                        && !problem.repaired())) {
            lookAtCopies(folder, folder.look());
        }
    }

    private void lookAtRevisions(ConceptFolder folder, Head seen, NavigableSet<Long> numbers) throws IOException {
        Revision before = null;
        List<FileProblem> found = new ArrayList<>();
        List<Revision> redactions = redactions(folder, seen);
        long lastGood = 0;
        for (long number = Math.max(1, seen.first()); number <= seen.newest(); number++) {
            revisions++;
            FileProblem problem = problemOf(folder, number, before, redactions);
            boolean good = problem == null || problem.kind() == Kind.OUTDATED;
            before = good ? folder.revision(number).orElse(null) : null;
            lastGood = good ? number : lastGood;
            if (problem != null) {
                found.add(problem);
            }
        }
        Optional<Head> noted = folder.index().head();
        for (long number = seen.newest() + 1;
                noted.isPresent() && number <= noted.get().newest();
                number++) {
            found.add(FileProblem.found(
                    Kind.MISSING,
                    folder.file(number),
                    "The revision is noted, but its file is gone.\n"
                            + "Maybe restore it from a backup; repair goes back to revision (%s)."
                                    .formatted(lastGood)));
        }
        for (long number : numbers.headSet(Math.max(1, seen.first()))) {
            found.add(
                    FileProblem.found(Kind.LEFT_OVER, folder.file(number), "It was erased.\nMaybe repair the store."));
        }
        for (FileProblem problem : found) {
            add(mendRevision(folder, problem, lastGood));
        }
    }

    private static List<Revision> redactions(ConceptFolder folder, Head seen) throws IOException {
        List<Revision> redactions = new ArrayList<>();
        for (long number = Math.max(1, seen.first()); number <= seen.newest(); number++) {
            folder.readable(number).filter(Revision::isRedaction).ifPresent(redactions::add);
        }
        return redactions;
    }

    private void lookAtRedactions(ConceptFolder folder) throws IOException {
        for (Path attempt : new PendingRedactions(folder).attempts()) {
            if (isOld(attempt)) {
                add(mendLeftOver(FileProblem.found(
                        Kind.LEFT_OVER, attempt, "A redaction ended early.\nMaybe repair the store.")));
            }
        }
    }

    private @Nullable FileProblem problemOf(
            ConceptFolder folder, long number, @Nullable Revision before, List<Revision> redactions)
            throws IOException {
        try {
            RevisionFile file = folder.readIfThere(number).orElse(null);
            if (file == null) {
                return FileProblem.found(
                        Kind.MISSING, folder.file(number), "The file is gone.\nMaybe restore it from a backup.");
            }
            file.decode(codec, folder.source(number));
            if (before != null && !file.revision().follows(before)) {
                return FileProblem.found(
                        Kind.DAMAGED, folder.file(number), "It does not follow the one before.\nMaybe restore both.");
            }
            boolean redacted = RedactedDocument.newest(number, redactions)
                    .map(document -> document.isOf(file.document()))
                    .orElse(true);
            return redacted
                    ? null
                    : FileProblem.found(
                            Kind.OUTDATED,
                            folder.file(number),
                            "It still holds what was redacted later.\nMaybe repair the store; if that does not help, redact again.");
        } catch (InvalidDocumentException e) {
            return FileProblem.found(Kind.DAMAGED, folder.file(number), e.pointer() + " " + e.reason());
        }
    }

    private void lookAtCopies(ConceptFolder folder, Head head) throws IOException {
        if (head.isEmpty()) {
            return;
        }
        Optional<RevisionFile> newest = folder.readIfThere(head.newest());
        boolean saved = newest.map(file -> file.revision().isSaved()).orElse(false);
        Path copy = folder.path().resolve(ConceptFolderWriter.COPY);
        boolean fits = newest.isPresent()
                && (saved ? hasContent(copy, newest.get().document()) : !Files.exists(copy, LinkOption.NOFOLLOW_LINKS));
        if (!fits) {
            add(mendCopy(
                    folder,
                    FileProblem.found(Kind.OUTDATED, copy, "It is not the newest document.\nMaybe repair the store.")));
        }
        if (!folder.index().head().equals(Optional.of(head))) {
            add(mendCopy(
                    folder,
                    FileProblem.found(
                            Kind.OUTDATED,
                            folder.path().resolve(ConceptIndex.NAME),
                            "It is not up to date, which costs time.\nMaybe repair the store.")));
        }
    }

    private static boolean hasContent(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private void lookAtForeign(Path entry) throws IOException {
        String name = entry.getFileName().toString();
        if (name.startsWith(DurableFiles.TEMPORARY)) {
            if (isOld(entry)) {
                add(mendLeftOver(
                        FileProblem.found(Kind.LEFT_OVER, entry, "A save ended early.\nMaybe repair the store.")));
            }
        } else if (!name.startsWith(".")) {
            add(FileProblem.found(Kind.FOREIGN, entry, "It does not belong to the store and is left alone."));
        }
    }

    private boolean isOld(Path entry) throws IOException {
        return Files.getLastModifiedTime(entry, LinkOption.NOFOLLOW_LINKS)
                .toInstant()
                .isBefore(clock.instant().minus(LEFT_OVER));
    }

    /** Says what was done about a revision; here nothing is. */
    FileProblem mendRevision(ConceptFolder folder, FileProblem problem, long lastGood) throws IOException {
        return problem;
    }

    /** Says what was done about a copy or a note; here nothing is. */
    FileProblem mendCopy(ConceptFolder folder, FileProblem problem) throws IOException {
        return problem;
    }

    /** Says what was done about a file left over; here nothing is. */
    FileProblem mendLeftOver(FileProblem problem) throws IOException {
        return problem;
    }

    private void add(FileProblem problem) {
        problems.add(problem);
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.sort(Comparator.naturalOrder());
        return entries;
    }
}
