package org.handlungskonzept.reporting.internal;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.handlungskonzept.meta.Internal;

/**
 * A ZIP file whose parts tell no time (ZIP ohne Zeitangaben): equal parts in equal order give equal bytes on one Java runtime.
 * For one thread.
 */
@Internal
public final class FixedZip implements Closeable {

    /** As early as a ZIP file can tell without a second time in a time zone, which the very first hours need. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Packing takes much of the time of large tables; at the usual level, files are about a sixth smaller. */
    private static final int LEVEL = 3;

    private final ZipOutputStream zip;

    /**
     * Begins a file.
     *
     * @param out where the bytes go; it stays open
     */
    public FixedZip(OutputStream out) {
        zip = new ZipOutputStream(new Kept(out), StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
    }

    /**
     * Writes a part as it is, without compressing it.
     *
     * @param name the name of the part
     * @param bytes its bytes
     * @throws IOException if it cannot be written
     */
    public void store(String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * Writes a part.
     *
     * @param name the name of the part
     * @param content writes its bytes into a stream that stays open
     * @throws IOException if it cannot be written
     */
    public void part(String name, AtomicFile.Content content) throws IOException {
        zip.putNextEntry(entry(name));
        content.writeTo(new Kept(zip));
        zip.closeEntry();
    }

    /** Ends the file and flushes the stream, which stays open. */
    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    /** A stream that nobody closes by accident. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
