package org.handlungskonzept.storage.json;

import java.io.InputStream;
import java.util.Arrays;

/** A stream that begins with a text and goes on with one byte, longer than any memory, and counts what is taken. */
final class EndlessStream extends InputStream {

    private final byte[] head;
    private final byte filler;
    private final long length;
    private long taken;

    EndlessStream(byte[] head, char filler, long length) {
        this.head = head;
        this.filler = (byte) filler;
        this.length = length;
    }

    long taken() {
        return taken;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        if (taken == length) {
            return -1;
        }
        int count = (int) Math.min(most, length - taken);
        Arrays.fill(into, offset, offset + count, filler);
        if (taken < head.length) {
            System.arraycopy(head, (int) taken, into, offset, (int) Math.min(count, head.length - taken));
        }
        taken += count;
        return count;
    }
}
