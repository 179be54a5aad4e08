package org.handlungskonzept.reporting.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.handlungskonzept.meta.Internal;

/**
 * Turns text into UTF-8 and hands it on in large pieces (Textausgabe): what a {@link java.io.Writer} does with a lock for each word,
 * which costs more than the words where there are millions. For one thread.
 */
@Internal
public final class Utf8Output {

    private static final int SIZE = 1 << 13;
    private static final int PAIR = 2;

    private final OutputStream out;
    private final char[] chars = new char[SIZE];
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
     * Adds a text.
     *
     * @param text the text, without half a surrogate pair
     * @throws IOException if the stream cannot be written
     */
    public void text(String text) throws IOException {
        text(text, 0, text.length());
    }

    /**
     * Adds a piece of a text.
     *
     * @param text the text
     * @param from the first character, inclusive
     * @param to the last character, exclusive; neither end cuts a surrogate pair
     * @throws IOException if the stream cannot be written
     */
    public void text(String text, int from, int to) throws IOException {
        int done = from;
        while (done < to) {
            makeRoom();
            int end = Math.min(to, done + SIZE - length);
            if (end < to && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            text.getChars(done, end, chars, length);
            length += end - done;
            done = end;
        }
    }

    /**
     * Adds one character.
     *
     * @param c a code point that is not half of a surrogate pair
     * @throws IOException if the stream cannot be written
     */
    public void character(int c) throws IOException {
        makeRoom();
        if (Character.isBmpCodePoint(c)) {
            chars[length++] = (char) c;
        } else {
            length += Character.toChars(c, chars, length);
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

    private void makeRoom() throws IOException {
        if (SIZE - length < PAIR) {
            handOn();
        }
    }

    private void handOn() throws IOException {
        out.write(new String(chars, 0, length).getBytes(StandardCharsets.UTF_8));
        length = 0;
    }
}
