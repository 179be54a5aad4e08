package org.handlungskonzept.reporting.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds out in which encoding a file of CSV is, and takes nothing that could as well be something else without saying so. */
final class SheetEncoding {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_32_MARK = {(byte) 0xFF, (byte) 0xFE, 0, 0};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};

    private SheetEncoding() {}

    /** The encoding of a file, which is a guess only if it is Windows-1252. */
    static Charset find(byte[] file) throws UnreadableSheetException {
        if (Bytes.startWith(file, BIG_ENDIAN_MARK)) {
            return StandardCharsets.UTF_16BE;
        } else if (Bytes.startWith(file, LITTLE_ENDIAN_MARK) && !Bytes.startWith(file, UTF_32_MARK)) {
            return StandardCharsets.UTF_16LE;
        } else if (file.length > 1 && (file[0] == 0 || file[1] == 0 || Bytes.startWith(file, UTF_32_MARK))) {
            throw new UnreadableSheetException(
                    "The file is in UTF-16 without a byte order mark, or in UTF-32, as its first bytes show.\nMaybe save it as UTF-8.");
        } else if (Bytes.startWith(file, UTF_8_MARK) || isUtf8(file)) {
            return StandardCharsets.UTF_8;
        } else if (isWindows(file)) {
            return WINDOWS;
        }
        throw new UnreadableSheetException(
                "The file is in no encoding that is known: byte (%s) is not UTF-8, and the file is not Windows-1252 alone.\nMaybe two files of different encodings were joined; save it as UTF-8."
                        .formatted(firstUnreadable(file, StandardCharsets.UTF_8) + 1));
    }

    /** The text without a byte order mark. */
    static String text(byte[] file, Charset charset) throws UnreadableSheetException {
        try {
            String text = decoder(charset).decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            UnreadableSheetException unreadable = new UnreadableSheetException(
                    "Byte (%s) of the file is not (%s).\nMaybe it is in another encoding, or cut off; save it as UTF-8."
                            .formatted(firstUnreadable(file, charset) + 1, charset.name()));
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private static boolean isUtf8(byte[] file) {
        return firstUnreadable(file, StandardCharsets.UTF_8) < 0;
    }

    private static int firstUnreadable(byte[] file, Charset charset) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer chars = CharBuffer.allocate(1 << 13);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, true);
            if (result.isError()) {
                return bytes.position();
            } else if (result.isUnderflow()) {
                return -1;
            }
            chars.clear();
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Whether the bytes are text in Windows-1252: no control characters, none of the five bytes without a character, and no letters of
     * UTF-8 in between, which would show that two files were joined.
     */
    private static boolean isWindows(byte[] file) {
        for (int i = 0; i < file.length; i++) {
            int b = file[i] & 0xFF;
            boolean control = b < 0x20 && b != '\t' && b != '\n' && b != '\r';
            boolean undefined = b == 0x7F || b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
            boolean letterOfUtf8 = b == 0xC3 && i + 1 < file.length && (file[i + 1] & 0xC0) == 0x80;
            if (control || undefined || letterOfUtf8) {
                return false;
            }
        }
        return true;
    }

    /** What people should check, or null if the encoding was stated or can be no other. */
    static @Nullable SheetNotice notice(Grid grid) {
        for (int r = 0; r < grid.rows().size(); r++) {
            for (int c = 0; c < grid.rows().get(r).size(); c++) {
                String cell = grid.rows().get(r).get(c).text();
                if (cell.chars().anyMatch(character -> character > 0x7F)) {
                    return new SheetNotice(
                            "",
                            r + 1,
                            c + 1,
                            "the file is not UTF-8 and was read as Windows-1252, in which this cell is (%s).\nMaybe look whether that is right, or save the file as UTF-8."
                                    .formatted(shown(cell)));
                }
            }
        }
        return null;
    }

    private static String shown(String cell) {
        String line = SheetText.line(cell);
        int first = 0;
        while (first < line.length() && line.charAt(first) <= 0x7F) {
            first++;
        }
        int from = line.lastIndexOf(' ', first) + 1;
        int to = line.indexOf(' ', first);
        return line.substring(Math.max(from, first - 40), Math.min(to < 0 ? line.length() : to, first + 40));
    }
}
