package org.handlungskonzept.reporting.excel;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads a ZIP file in memory by the directory at its end: the library leaves the sizes before the parts at zero, and
 * {@link java.util.zip.ZipInputStream} refuses that.
 */
final class ZipDirectory {

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int DEFLATED = 8;

    /**
     * A part of the file.
     *
     * @param name its name
     * @param content its bytes, compressed
     * @param deflated whether they are compressed
     */
    record Part(String name, ByteArrayInputStream content, boolean deflated) {

        InputStream open() {
            return deflated ? new InflaterInputStream(content, new Inflater(true)) : content;
        }
    }

    private ZipDirectory() {}

    static List<Part> parts(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = file.length - END_LENGTH;
        while (bytes.getInt(end) != END) {
            end--;
        }
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        int at = bytes.getInt(end + 16);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int name = Short.toUnsignedInt(bytes.getShort(at + 28));
            int extra = Short.toUnsignedInt(bytes.getShort(at + 30));
            int comment = Short.toUnsignedInt(bytes.getShort(at + 32));
            int local = bytes.getInt(at + 42);
            int start = local
                    + 30
                    + Short.toUnsignedInt(bytes.getShort(local + 26))
                    + Short.toUnsignedInt(bytes.getShort(local + 28));
            parts.add(new Part(
                    new String(file, at + 46, name, StandardCharsets.UTF_8),
                    new ByteArrayInputStream(file, start, bytes.getInt(at + 20)),
                    bytes.getShort(at + 10) == DEFLATED));
            at += 46 + name + extra + comment;
        }
        return parts;
    }
}
