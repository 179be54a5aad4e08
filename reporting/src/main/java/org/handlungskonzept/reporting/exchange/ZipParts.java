package org.handlungskonzept.reporting.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a ZIP file in memory, found by the directory at its end. A part is unpacked when it is asked for, and within limits:
 * a small file can stand for a very large one. Not thread-safe.
 */
final class ZipParts {

    static final int MOST_PARTS = 10_000;
    static final int LONGEST_PART = 1 << 26;
    static final int MOST_BYTES = 1 << 27;

    /** XML of spreadsheets is packed to a tenth, of empty ones to a hundredth; a bomb to a thousandth. */
    static final int HIGHEST_RATIO = 250;

    private static final int RATIO_FROM = 1 << 20;
    private static final int END = 0x06054B50;
    private static final int ENTRY = 0x02014B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] file;
    private final ByteBuffer bytes;
    private final Map<String, Integer> entries = new HashMap<>();
    private long unpacked;

    private ZipParts(byte[] file) {
        this.file = file;
        bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ZipParts of(byte[] file) throws UnreadableSheetException {
        ZipParts parts = new ZipParts(file);
        try {
            parts.readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw damaged("its list of parts leads out of it");
        }
        return parts;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The bytes of a part, or null if there is none of this name. */
    byte @Nullable [] part(String name) throws UnreadableSheetException {
        Integer entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        try {
            return unpack(name, entry);
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw damaged("its part (%s) cannot be unpacked".formatted(name));
        }
    }

    private void readDirectory() throws UnreadableSheetException {
        int end = file.length - END_LENGTH;
        int last = Math.max(0, end - LONGEST_COMMENT);
        while (end >= last && bytes.getInt(end) != END) {
            end--;
        }
        if (end < last) {
            throw damaged("its end is missing");
        }
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        if (count > MOST_PARTS) {
            throw new UnreadableSheetException(
                    "The file has more than (%s) parts.\nMaybe save it anew in a spreadsheet program."
                            .formatted(MOST_PARTS));
        }
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw damaged("its list of parts is broken");
            }
            int length = Short.toUnsignedInt(bytes.getShort(at + 28));
            String name = new String(file, at + ENTRY_LENGTH, length, StandardCharsets.UTF_8).replace('\\', '/');
            if (entries.put(name, at) != null) {
                throw damaged("it has the part (%s) twice".formatted(name));
            }
            at += ENTRY_LENGTH
                    + length
                    + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
        }
    }

    private byte[] unpack(String name, int entry) throws UnreadableSheetException, DataFormatException {
        if ((bytes.getShort(entry + 8) & 1) != 0) {
            throw new UnreadableSheetException(
                    "The file is protected by a password: its part (%s) is encrypted.\nMaybe save a copy without a password."
                            .formatted(name));
        }
        int method = Short.toUnsignedInt(bytes.getShort(entry + 10));
        long packed = Integer.toUnsignedLong(bytes.getInt(entry + 20));
        long length = Integer.toUnsignedLong(bytes.getInt(entry + 24));
        int local = bytes.getInt(entry + 42);
        long start = (long) local
                + 30
                + Short.toUnsignedInt(bytes.getShort(local + 26))
                + Short.toUnsignedInt(bytes.getShort(local + 28));
        if ((method != STORED && method != DEFLATED) || start + packed > file.length) {
            throw damaged("its part (%s) is packed in an unknown way or cut off".formatted(name));
        }
        if (length > LONGEST_PART || unpacked + length > MOST_BYTES) {
            throw new UnreadableSheetException(
                    "The file is too large: its part (%s) has (%s) bytes unpacked, (%s) are taken, and (%s) of all parts together.\nMaybe save only the sheet of measures."
                            .formatted(name, length, LONGEST_PART, MOST_BYTES));
        }
        if (length > RATIO_FROM && length > packed * HIGHEST_RATIO) {
            throw new UnreadableSheetException(
                    "The file is not taken: its part (%s) is packed (%s) times smaller than it is, which only a file made to do harm needs.\nMaybe save it anew in a spreadsheet program."
                            .formatted(name, length / Math.max(1, packed)));
        }
        byte[] content = new byte[(int) length];
        unpacked += length;
        if (method == STORED) {
            bytes.get((int) start, content);
        } else {
            inflate((int) start, (int) packed, content);
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        if ((int) sum.getValue() != bytes.getInt(entry + 16)) {
            throw damaged("its part (%s) does not fit its check sum".formatted(name));
        }
        return content;
    }

    /** Takes no more than the length that was stated. */
    private void inflate(int start, int packed, byte[] content) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, start, packed);
            int at = 0;
            while (at < content.length) {
                int read = inflater.inflate(content, at, content.length - at);
                if (read == 0) {
                    throw new DataFormatException();
                }
                at += read;
            }
        } finally {
            inflater.end();
        }
    }

    private static UnreadableSheetException damaged(String what) {
        return new UnreadableSheetException(String.format(
                Locale.ROOT, "The file is damaged: %s.\nMaybe it was not copied or sent as a whole.", what));
    }
}
