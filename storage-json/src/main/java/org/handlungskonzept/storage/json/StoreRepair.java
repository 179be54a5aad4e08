package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreProblem.Kind;

/** Looks at every file of a directory and mends what can be mended without losing anything that somebody wrote. */
final class StoreRepair extends StoreCheck {

    private final Path directory;

    StoreRepair(Path directory, ConceptCodec codec, Clock clock) {
        super(directory, codec, clock);
        this.directory = directory;
    }

    /** Lays a damaged file after the last good one aside; in the middle of a history only a backup can help. */
    @Override
    FileProblem mendRevision(ConceptFolder folder, FileProblem problem, long lastGood) throws IOException {
        Path file = problem.path();
        if (problem.kind() == Kind.LEFT_OVER) {
            Files.deleteIfExists(file);
            DurableFiles.force(folder.revisions());
            return problem.mended();
        }
        if (problem.kind() == Kind.OUTDATED) {
            new ConceptFolderWriter(directory, folder).finishRedactions();
            return isRedacted(folder, file) ? problem.mended() : problem;
        }
        // A redaction vouches for other documents as long as its own line can be read.
        if (isRedaction(folder, file)) {
            return problem;
        }
        if (lastGood == 0 || file.compareTo(folder.file(lastGood)) < 0) {
            return problem;
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Path aside = folder.path().resolve(ASIDE);
            DurableFiles.createDirectories(aside);
            Files.move(file, free(aside, file.getFileName().toString()), StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.force(aside);
            DurableFiles.force(folder.revisions());
        }
        folder.index().drop();
        return problem.mended();
    }

    private static boolean isRedacted(ConceptFolder folder, Path file) throws IOException {
        long number = ConceptFolder.numberOf(file);
        Optional<RevisionFile> there = folder.readIfThere(number);
        return there.isPresent() && RedactionSearch.vouchesFor(folder, there.get());
    }

    private static boolean isRedaction(ConceptFolder folder, Path file) throws IOException {
        return folder.readable(ConceptFolder.numberOf(file))
                .filter(Revision::isRedaction)
                .isPresent();
    }

    private static Path free(Path folder, String name) {
        Path free = folder.resolve(name);
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = folder.resolve(name + "." + i);
        }
        return free;
    }

    @Override
    FileProblem mendCopy(ConceptFolder folder, FileProblem problem) throws IOException {
        ConceptFolderWriter writer = new ConceptFolderWriter(directory, folder);
        folder.index().drop();
        writer.confirmRepeated();
        writer.refreshCopy(null);
        return problem.mended();
    }

    @Override
    FileProblem mendLeftOver(FileProblem problem) throws IOException {
        if (Files.isDirectory(problem.path(), LinkOption.NOFOLLOW_LINKS)) {
            PendingRedactions.remove(problem.path());
        } else {
            Files.deleteIfExists(problem.path());
        }
        return problem.mended();
    }

    /** Deletes what was laid aside, because the concept was erased or redacted. */
    static void deleteAside(Path concept) throws IOException {
        Path aside = concept.resolve(ASIDE);
        if (!Files.isDirectory(aside, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(aside)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(aside);
    }
}
