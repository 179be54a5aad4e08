package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoredConcept;
import tools.jackson.core.ObjectWriteContext;

/**
 * The file of one revision: a JSON object of the revision, on a line of its own, and of the document, byte for byte. A
 * revision that deletes or erases has no document.
 *
 * @param revision the revision
 * @param document the document, or empty
 */
@SuppressWarnings("ArrayRecordComponent") // Made to be written or decoded, never compared.
record RevisionFile(Revision revision, byte[] document) {

    /** What no file of a revision goes beyond: the document, and as much again for the line of the revision. */
    static final long LONGEST = 2L * Limits.DOCUMENT_BYTES;

    private static final byte[] BEFORE_REVISION = "{\n\"revision\" : ".getBytes(UTF_8);
    private static final byte[] BEFORE_DOCUMENT = ",\n\"document\" :\n".getBytes(UTF_8);
    private static final byte[] END = "}\n".getBytes(UTF_8);

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.length + 1024);
        bytes.writeBytes(BEFORE_REVISION);
        bytes.writeBytes(Json.write(ObjectWriteContext.empty(), RevisionShape.REVISION, revision));
        if (revision.isSaved()) {
            bytes.writeBytes(BEFORE_DOCUMENT);
            bytes.writeBytes(document);
        } else {
            bytes.write('\n');
        }
        bytes.writeBytes(END);
        return bytes.toByteArray();
    }

    /**
     * Opens the file of a revision.
     *
     * @throws InvalidDocumentException if it is none, or larger than any
     */
    static InputStream open(Path file) throws IOException {
        BasicFileAttributes kind = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!kind.isRegularFile()) {
            String what = kind.isSymbolicLink() ? "a symbolic link, which is not followed" : "no file";
            throw damaged(file.toString(), "", "What has the name of the revision is " + what);
        }
        if (kind.size() > LONGEST) {
            throw damaged(
                    file.toString(),
                    "",
                    "The file has (%s) bytes, more than a revision can have".formatted(kind.size()));
        }
        return DurableFiles.read(file);
    }

    /**
     * Takes a file apart and checks that it is exactly as it was written; but whether its document is the one that was saved
     * or one that was redacted is left to {@link #isAsSaved}.
     *
     * @throws InvalidDocumentException if it is not
     */
    static RevisionFile of(byte[] file, String source) {
        int revisionEnd = BEFORE_REVISION.length;
        while (revisionEnd < file.length && file[revisionEnd] != '\n') {
            revisionEnd++;
        }
        int documentEnd = file.length - END.length;
        if (!startsAt(file, 0, BEFORE_REVISION) || revisionEnd >= documentEnd || !startsAt(file, documentEnd, END)) {
            throw damaged(source, "", "The file is not laid out like a revision");
        }
        boolean hasDocument = startsAt(file, revisionEnd - 1, BEFORE_DOCUMENT);
        int documentStart = hasDocument ? revisionEnd - 1 + BEFORE_DOCUMENT.length : revisionEnd + 1;
        if (documentStart > documentEnd) {
            throw damaged(source, "", "The file is not laid out like a revision");
        }
        byte[] line = Arrays.copyOfRange(file, BEFORE_REVISION.length, hasDocument ? revisionEnd - 1 : revisionEnd);
        Revision revision = intact(line, source);
        byte[] document = Arrays.copyOfRange(file, documentStart, documentEnd);
        if (revision.isSaved() != hasDocument || (!hasDocument && document.length > 0)) {
            throw damagedDocument(source);
        }
        return new RevisionFile(revision, document);
    }

    /** Whether the document is the one that was saved, or rightly missing. */
    boolean isAsSaved() {
        return !revision.isSaved() || revision.isOf(document);
    }

    static InvalidDocumentException damagedDocument(String source) {
        return damaged(source, "/document", "The document is not the one that was saved");
    }

    /**
     * Reads the revision alone, without the document that may be long.
     *
     * @throws InvalidDocumentException if the file does not begin with an intact revision
     */
    static Revision revisionOf(InputStream file, String source) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file);
        if (!Arrays.equals(buffered.readNBytes(BEFORE_REVISION.length), BEFORE_REVISION)) {
            throw damaged(source, "", "The file is not laid out like a revision");
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = buffered.read(); next >= 0 && next != '\n'; next = buffered.read()) {
            if (line.size() == Limits.DOCUMENT_BYTES) {
                throw damaged(source, "", "The line of the revision is longer than it can be");
            }
            line.write(next);
        }
        byte[] bytes = line.toByteArray();
        boolean hasDocument = bytes.length > 0 && bytes[bytes.length - 1] == BEFORE_DOCUMENT[0];
        Revision revision = intact(hasDocument ? Arrays.copyOf(bytes, bytes.length - 1) : bytes, source);
        if (revision.isSaved() != hasDocument) {
            throw damaged(source, "/document", "The document is not where the revision says");
        }
        return revision;
    }

    /** The concept, or empty if it was deleted or erased. */
    Optional<StoredConcept> decode(ConceptCodec codec, String source) {
        if (!revision.isSaved()) {
            return Optional.empty();
        }
        Concept concept = inside(source, "/document", () -> codec.read(document, source));
        if (!concept.id().equals(revision.concept())) {
            throw damaged(source, "/document/id", "The document is one of concept (%s)".formatted(concept.id()));
        }
        return Optional.of(new StoredConcept(concept, revision));
    }

    private static Revision intact(byte[] line, String source) {
        Revision revision = inside(source, "/revision", () -> Json.read(line, source, RevisionShape.REVISION::read));
        if (!revision.isIntact()) {
            throw damaged(source, "/revision/hash", "The hash does not fit the revision");
        }
        // The hash is that of values: a letter in upper or lower case may be the same value.
        if (!Arrays.equals(line, Json.write(ObjectWriteContext.empty(), RevisionShape.REVISION, revision))) {
            throw damaged(source, "/revision", "The line of the revision is not as it was written");
        }
        return revision;
    }

    static InvalidDocumentException damaged(String source, String pointer, String reason) {
        return new InvalidDocumentException(
                source, pointer, reason + ": it was changed or damaged.\nMaybe restore the file from a backup.");
    }

    private static <T> T inside(String source, String place, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidDocumentException e) {
            throw new InvalidDocumentException(source, place + e.pointer(), e.reason());
        }
    }

    private static boolean startsAt(byte[] file, int index, byte[] part) {
        return index >= 0
                && file.length - index >= part.length
                && Arrays.equals(file, index, index + part.length, part, 0, part.length);
    }
}
