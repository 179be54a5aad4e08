package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;

/** The folder of one concept, as it is read: one file for each revision, and nothing else is believed. */
final class ConceptFolder {

    private static final int DIGITS = 10;
    private static final Pattern NAME = Pattern.compile("[0-9]{" + DIGITS + "}\\.json");

    private final Path directory;
    private final ConceptId concept;
    private final Path folder;
    private final Path revisions;
    private final ConceptIndex index;

    ConceptFolder(Path directory, ConceptId concept) {
        this.directory = directory;
        this.concept = concept;
        this.folder = directory.resolve(concept.value());
        this.revisions = folder.resolve("revisions");
        this.index = new ConceptIndex(folder);
    }

    ConceptId concept() {
        return concept;
    }

    Path path() {
        return folder;
    }

    Path revisions() {
        return revisions;
    }

    ConceptIndex index() {
        return index;
    }

    boolean exists() {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(revisions, LinkOption.NOFOLLOW_LINKS);
    }

    /** Where the history begins and ends now. */
    Head head() throws IOException {
        return head(index.head());
    }

    private Head head(Optional<Head> noted) throws IOException {
        if (!exists()) {
            if (!Files.isDirectory(directory)) {
                throw new NoSuchFileException(directory.toString(), null, "The directory of the store is gone");
            }
            return Head.NONE;
        }
        if (noted.isPresent() && Files.exists(file(noted.get().newest()), LinkOption.NOFOLLOW_LINKS)) {
            return rolledForward(noted.get());
        }
        Head seen = look();
        // Somebody who was slow may have noted an end that was erased since; but what was the newest cannot be gone.
        if (noted.isPresent() && seen.newest() < noted.get().newest()) {
            throw missing(noted.get().newest());
        }
        return seen;
    }

    /** What would be noted now, after reading what others have saved since. */
    HeadNote note() throws IOException {
        while (true) {
            HeadNote noted = index.note().orElse(HeadNote.NONE);
            Head head = head(Optional.of(noted.head()).filter(known -> !known.isEmpty()));
            List<CommandId> recent = new ArrayList<>(noted.recent());
            long next = Math.max(noted.head().newest() + 1, Math.max(1, head.first()));
            while (next <= head.newest()) {
                Optional<Revision> revision = revision(next);
                if (revision.isEmpty()) {
                    break;
                }
                recent.add(revision.get().note().command());
                next++;
            }
            if (next > head.newest()) {
                return new HeadNote(head, recent.subList(Math.max(0, recent.size() - head.length()), recent.size()));
            }
            goneOrMissing(next);
        }
    }

    /** Others may have saved after the note was written, or may have died before they could write it. */
    Head rolledForward(Head noted) throws IOException {
        Head head = noted;
        while (has(head.newest() + 1)) {
            long next = head.newest() + 1;
            Optional<Revision> revision = readable(next);
            boolean erased = revision.isPresent() && revision.get().kind() == RevisionKind.ERASED;
            head = new Head(erased ? next : head.first(), next);
        }
        return head;
    }

    /** Where the history begins and ends, by looking at all files. */
    Head look() throws IOException {
        NavigableSet<Long> numbers = numbers();
        if (numbers.isEmpty()) {
            return Head.NONE;
        }
        for (long number : numbers.descendingSet()) {
            Optional<Revision> revision = readable(number);
            if (revision.isPresent() && revision.get().kind() == RevisionKind.ERASED) {
                return new Head(number, numbers.last());
            }
        }
        return new Head(1, numbers.last());
    }

    /** The numbers of all files of revisions. */
    NavigableSet<Long> numbers() throws IOException {
        TreeSet<Long> numbers = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(revisions)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (NAME.matcher(name).matches()) {
                    numbers.add(numberOf(file));
                }
            }
        }
        return numbers;
    }

    /** The number in the name of a file of a revision. */
    static long numberOf(Path file) {
        return Long.parseLong(file.getFileName().toString().substring(0, DIGITS));
    }

    /** Reads one revision of the history and checks that it is the one that was written. */
    Optional<RevisionFile> read(long number) throws IOException {
        Head head = head();
        if (number < head.first() || number > head.newest() || number < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(readFile(number));
        } catch (NoSuchFileException e) {
            return goneOrMissing(number);
        } catch (InvalidDocumentException e) {
            if (number < head().first()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private <T> Optional<T> goneOrMissing(long number) throws IOException {
        if (number < head().first()) {
            return Optional.empty();
        }
        throw missing(number);
    }

    /** Reads the newest revision. */
    Optional<RevisionFile> readNewest() throws IOException {
        while (true) {
            Head head = head();
            if (head.isEmpty()) {
                return Optional.empty();
            }
            Optional<RevisionFile> newest = read(head.newest());
            if (newest.isPresent()) {
                return newest;
            }
        }
    }

    private RevisionFile readFile(long number) throws IOException {
        byte[] bytes;
        try (InputStream in = RevisionFile.open(file(number))) {
            bytes = in.readAllBytes();
        }
        RevisionFile read = RevisionFile.of(bytes, source(number));
        checkPlace(read.revision(), number);
        if (!read.isAsSaved() && !RedactionSearch.isKnown(this, read)) {
            throw RevisionFile.damagedDocument(source(number));
        }
        return read;
    }

    /** Reads one file, whether it belongs to the history or not. */
    Optional<RevisionFile> readIfThere(long number) throws IOException {
        try {
            return Optional.of(readFile(number));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Reads a revision without its document. */
    Optional<Revision> revision(long number) throws IOException {
        if (number < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(readHeader(number));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Revision readHeader(long number) throws IOException {
        try (InputStream in = RevisionFile.open(file(number))) {
            Revision revision = RevisionFile.revisionOf(in, source(number));
            checkPlace(revision, number);
            return revision;
        }
    }

    /** A revision without its document, or empty if it cannot be read. */
    Optional<Revision> readable(long number) throws IOException {
        try {
            return revision(number);
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }

    private void checkPlace(Revision revision, long number) {
        if (!revision.concept().equals(concept) || revision.number() != number) {
            throw RevisionFile.damaged(
                    source(number),
                    "/revision",
                    "The file holds revision (%s) of concept (%s)".formatted(revision.number(), revision.concept()));
        }
    }

    /** Reads all revisions, without their documents, and checks their chain. */
    List<Revision> history() throws IOException {
        while (true) {
            Head head = head();
            List<Revision> history = new ArrayList<>();
            for (long number = head.first(); number >= 1 && number <= head.newest(); number++) {
                Optional<Revision> revision = revision(number);
                if (revision.isEmpty()) {
                    break;
                }
                if (!history.isEmpty() && !revision.get().follows(history.get(history.size() - 1))) {
                    throw RevisionFile.damaged(
                            source(number), "/revision/previousHash", "The revision does not follow the one before");
                }
                history.add(revision.get());
            }
            long expected = head.isEmpty() ? 0 : head.newest() - head.first() + 1;
            if (history.size() == expected) {
                return List.copyOf(history);
            }
            goneOrMissing(head.first() + history.size());
        }
    }

    InvalidDocumentException missing(long number) {
        return RevisionFile.damaged(source(number), "", "The file of the revision is missing");
    }

    boolean has(long number) {
        return Files.exists(file(number), LinkOption.NOFOLLOW_LINKS);
    }

    String source(long number) {
        return file(number).toString();
    }

    Path file(long number) {
        String digits = Long.toString(number);
        return revisions.resolve("0".repeat(Math.max(0, DIGITS - digits.length())) + digits + ".json");
    }
}
