package org.handlungskonzept.reporting.catalogue;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.handlungskonzept.reporting.ReportWriter;

/**
 * A file that was published (Distribution).
 *
 * <p>Immutable and thread-safe.
 *
 * @param address where everybody can get it
 * @param title what it is
 * @param mediaType its media type without parameters, for example {@code text/csv}
 * @param fileExtension the usual ending of its name, for example {@code csv}
 * @param bytes its size
 * @param sha256 the SHA-256 of its bytes, in 64 small hexadecimal digits
 * @param licence under which terms it may be used
 */
public record PublishedFile(
        URI address, String title, String mediaType, String fileExtension, long bytes, String sha256, Licence licence) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks all of it.
     *
     * @throws IllegalArgumentException if the address is not absolute, the title is blank, the size is below zero, or the media type
     *     or the checksum has another form
     */
    public PublishedFile {
        Addresses.check(address, "file");
        Words.check(title, "title of a file");
        requireNonNull(fileExtension, "fileExtension");
        requireNonNull(licence, "licence");
        if (bytes < 0
                || !MEDIA_TYPE.matcher(mediaType).matches()
                || !SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "The file (%s) has the media type (%s), (%s) bytes and the checksum (%s), and one of them cannot be right."
                            .formatted(address, mediaType, bytes, sha256));
        }
    }

    /**
     * Describes a file that a writer has written; its bytes are read once.
     *
     * @param file the file as it is published
     * @param address where everybody will get it
     * @param title what it is
     * @param writer the writer that wrote it
     * @param licence under which terms it may be used
     * @return the description
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the address is not absolute or the title is blank
     */
    public static PublishedFile of(Path file, URI address, String title, ReportWriter writer, Licence licence)
            throws IOException {
        MessageDigest digest = sha256Digest();
        long bytes;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes = in.transferTo(OutputStream.nullOutputStream());
        }
        String mediaType = writer.mediaType();
        int parameters = mediaType.indexOf(';');
        return new PublishedFile(
                address,
                title,
                (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                        .strip()
                        .toLowerCase(Locale.ROOT),
                writer.fileExtension(),
                bytes,
                HexFormat.of().formatHex(digest.digest()),
                licence);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", impossible);
        }
    }
}
