package org.handlungskonzept.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the archive of a store (Einlesen einer Ausfuhr) and believes nothing in it that does not fit its hash.
 *
 * <p>One revision is in memory at a time. A concept with redacted documents is read to its last revision before any of them
 * is given, because only the redaction vouches for them. Not thread-safe.
 */
public final class ArchiveReader {

    private static final int MAX_LINE = 200;
    private static final Pattern SIZES = Pattern.compile("revision ([0-9]{1,9}) ([0-9]{1,9})");

    private final InputStream in;
    private final MessageDigest digest = Revision.sha256();
    private long revisions;
    private final Deque<ArchivedRevision> ready = new ArrayDeque<>();
    private @Nullable ArchivedRevision behind;
    private boolean begun;
    private boolean second;
    private boolean ended;

    /**
     * Makes a reader.
     *
     * @param in the archive; it is not closed
     */
    public ArchiveReader(InputStream in) {
        this.in = new BufferedInputStream(requireNonNull(in, "in"));
    }

    /**
     * Reads the next revision.
     *
     * @return the revision, or null after the last one, when the archive was found to be complete
     * @throws IOException if it cannot be read
     * @throws InvalidDocumentException if the archive is damaged, cut, or written by a newer version
     */
    public @Nullable ArchivedRevision next() throws IOException {
        if (!ready.isEmpty()) {
            return ready.remove();
        }
        ArchivedRevision next = behind == null ? read() : behind;
        behind = null;
        if (next == null || !(next.redacted() || next.revision().isRedaction())) {
            return next;
        }
        hold(next);
        return ready.remove();
    }

    /** Reads a concept to its end, and checks what its redactions vouch for. */
    private void hold(ArchivedRevision first) throws IOException {
        List<ArchivedRevision> held = new ArrayList<>();
        ArchivedRevision next = first;
        while (next != null && next.revision().concept().equals(first.revision().concept())) {
            held.add(next);
            next = read();
        }
        behind = next;
        List<Revision> history = held.stream().map(ArchivedRevision::revision).toList();
        Set<Long> changed = new HashSet<>();
        for (ArchivedRevision archived : held) {
            long number = archived.revision().number();
            boolean fits = RedactedDocument.newest(number, history)
                    .map(redacted -> archived.redacted() && redacted.isOf(archived.document()))
                    .orElse(!archived.redacted());
            if (!fits) {
                throw damaged(
                        "The document of revision (%s) of concept (%s) is not the one that was saved or redacted last"
                                .formatted(number, archived.revision().concept()));
            }
            changed.add(number);
        }
        if (!history.stream()
                .flatMap(revision -> revision.redactions().stream())
                .allMatch(redacted -> changed.contains(redacted.number()))) {
            throw damaged("A document of concept (%s) stands there as it was before a redaction"
                    .formatted(first.revision().concept()));
        }
        ready.addAll(held);
    }

    private @Nullable ArchivedRevision read() throws IOException {
        if (ended) {
            return null;
        }
        if (!begun) {
            begin();
        }
        String expectedEnd =
                ArchiveWriter.END + revisions + " " + HexFormat.of().formatHex(digestSoFar());
        String line = line();
        if (line.equals(ArchiveWriter.SECOND_FORMAT) && !second) {
            second = true;
            return read();
        }
        if (line.startsWith(ArchiveWriter.END)) {
            if (!line.equals(expectedEnd) || in.read() >= 0) {
                throw damaged("The end does not fit what stands before it, or something follows it");
            }
            ended = true;
            return null;
        }
        Matcher sizes = SIZES.matcher(line);
        if (!sizes.matches()) {
            throw damaged("Neither a revision nor the end stands here");
        }
        byte[] header = bytes(Integer.parseInt(sizes.group(1)));
        byte[] document = bytes(Integer.parseInt(sizes.group(2)));
        try {
            Revision revision = ArchiveHeader.read(text(header), second);
            boolean redacted = second && revision.isSaved() && !revision.isOf(document);
            ArchivedRevision next = new ArchivedRevision(revision, document, redacted);
            revisions++;
            return next;
        } catch (IllegalArgumentException e) {
            throw damaged("The revision is not as it was saved (%s)".formatted(e.getMessage()));
        }
    }

    private void begin() throws IOException {
        String first = line();
        if (!first.equals(ArchiveWriter.FIRST_LINE)) {
            throw new InvalidDocumentException(
                    "archive",
                    "",
                    "The first line must be (%s).\nMaybe it is another file, or was written by a newer version; read it with that one."
                            .formatted(ArchiveWriter.FIRST_LINE));
        }
        begun = true;
    }

    private byte[] digestSoFar() {
        try {
            return ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The SHA-256 of every Java platform can be copied.", e);
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() == MAX_LINE) {
                throw damaged(next < 0 ? "The archive was cut" : "The line is too long");
            }
            line.write(next);
        }
        byte[] bytes = line.toByteArray();
        digest.update(bytes);
        digest.update((byte) '\n');
        return new String(bytes, UTF_8);
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw damaged("The archive was cut");
        }
        digest.update(bytes);
        return bytes;
    }

    private static String text(byte[] header) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(header)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("It is not UTF-8.", e);
        }
    }

    private InvalidDocumentException damaged(String what) {
        return new InvalidDocumentException(
                "archive", "/" + revisions, what + ".\nMaybe export it again; what came before is complete.");
    }
}
