package org.handlungskonzept.reporting.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.handlungskonzept.meta.Internal;

/**
 * Turns text into UTF-8 and hands it on in large pieces (Textausgabe): what {@code java.io} does with a lock for each word, which
 * costs more than the words where there are millions. For one thread.
 */
@Internal
public final class Utf8Output {

    private static final int SIZE = 1 << 14;
    private static final int LONGEST = 4;

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int length;

    /**
     * Begins.
     *
     * @param out where the bytes go
     */
    public Utf8Output(OutputStream out) {
        this.out = out;
    }

    /**
     * Adds a text of which nothing but ASCII characters is to be there.
     *
     * @param text the text
     * @throws IOException if the stream cannot be written
     */
    public void ascii(String text) throws IOException {
        ascii(text, 0, text.length());
    }

    /**
     * Adds a piece of a text, which holds nothing but ASCII characters.
     *
     * @param text the text
     * @param from the first character, inclusive
     * @param to the last character, exclusive
     * @throws IOException if the stream cannot be written
     */
    public void ascii(String text, int from, int to) throws IOException {
        int done = from;
        while (done < to) {
            room(1);
            int count = Math.min(to - done, SIZE - length);
            copy(text, done, count);
            done += count;
        }
    }

    /** What is deprecated because it knows no characters outside of Latin 1 is many times faster for those of ASCII. */
    @SuppressWarnings("deprecation")
    private void copy(String text, int from, int count) {
        text.getBytes(from, from + count, bytes, length);
        length += count;
    }

    /**
     * Adds one character.
     *
     * @param c a code point that is not half of a surrogate pair
     * @throws IOException if the stream cannot be written
     */
    public void character(int c) throws IOException {
        room(LONGEST);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
            follows(c);
        } else if (c < 0x10000) {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            follows(c >> 6);
            follows(c);
        } else {
            bytes[length++] = (byte) (0xF0 | (c >> 18));
            follows(c >> 12);
            follows(c >> 6);
            follows(c);
        }
    }

    /**
     * Hands on what was kept, and flushes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void flush() throws IOException {
        handOn();
        out.flush();
    }

    private void follows(int c) {
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
    }

    private void room(int count) throws IOException {
        if (SIZE - length < count) {
            handOn();
        }
    }

    private void handOn() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }
}
