package org.handlungskonzept.reporting.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.survey.answers.AnswerProblemKind;

/**
 * The characters of a stream in strict UTF-8 (strenges UTF-8), without the byte order mark. What is in another encoding is refused with its
 * line and byte, instead of replacing what cannot be read. Not thread-safe.
 */
@Internal
public final class Utf8Text extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_MARK = 4;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean begun;
    private boolean ended;
    private long line = 1;
    private long offset;

    /**
     * Begins to read.
     *
     * @param in the bytes; the stream stays open
     */
    public Utf8Text(InputStream in) {
        this.in = in;
        bytes.flip();
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!begun) {
            begun = true;
            begin();
        }
        CharBuffer chars = CharBuffer.wrap(target, from, length);
        while (true) {
            int start = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, ended);
            count(start);
            if (result.isError()) {
                throw new UnreadableTextException(
                        line,
                        AnswerProblemKind.ENCODING,
                        "Byte (%s) of the file is not UTF-8.\nMaybe it was saved as Windows-1252 or Latin-1, or two files of different encodings were joined; save it as UTF-8."
                                .formatted(offset));
            }
            if (chars.position() > from) {
                return chars.position() - from;
            }
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            if (result.isUnderflow()) {
                fill();
            } else {
                throw new IllegalArgumentException("A target of one character cannot hold a pair.");
            }
        }
    }

    private void begin() throws IOException {
        while (bytes.remaining() < LONGEST_MARK && !ended) {
            fill();
        }
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            bytes.position(bytes.position() + 3);
            offset = 3;
        } else if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE) || startsWith(0) || hasZeroSecond()) {
            throw new UnreadableTextException(
                    1,
                    AnswerProblemKind.ENCODING,
                    "The file is in UTF-16 or UTF-32, as its first bytes show.\nMaybe save it as UTF-8.");
        }
    }

    private boolean startsWith(int... mark) {
        if (bytes.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean hasZeroSecond() {
        return bytes.remaining() > 1 && bytes.get(bytes.position() + 1) == 0;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void count(int start) {
        byte[] array = bytes.array();
        int lines = 0;
        for (int i = start; i < bytes.position(); i++) {
            lines += array[i] == '\n' ? 1 : 0;
        }
        line += lines;
        offset += bytes.position() - start;
    }

    @Override
    public void close() {
        // The stream belongs to whoever opened it.
    }
}
