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
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the archive of a store (Einlesen einer Ausfuhr) and believes nothing in it that does not fit its hash.
 *
 * <p>One revision is in memory at a time. Not thread-safe.
 */
public final class ArchiveReader {

    private static final int MAX_LINE = 200;
    private static final Pattern SIZES = Pattern.compile("revision ([0-9]{1,9}) ([0-9]{1,9})");

    private final InputStream in;
    private final MessageDigest digest = Revision.sha256();
    private long revisions;
    private boolean begun;

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
        if (!begun) {
            begin();
        }
        String expectedEnd =
                ArchiveWriter.END + revisions + " " + HexFormat.of().formatHex(digestSoFar());
        String line = line();
        if (line.startsWith(ArchiveWriter.END)) {
            if (!line.equals(expectedEnd) || in.read() >= 0) {
                throw damaged("The end does not fit what stands before it, or something follows it");
            }
            return null;
        }
        Matcher sizes = SIZES.matcher(line);
        if (!sizes.matches()) {
            throw damaged("Neither a revision nor the end stands here");
        }
        byte[] header = bytes(Integer.parseInt(sizes.group(1)));
        byte[] document = bytes(Integer.parseInt(sizes.group(2)));
        try {
            ArchivedRevision next = new ArchivedRevision(ArchiveHeader.read(text(header)), document);
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
