package org.handlungskonzept.survey.answers;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which response has which key. It keeps half of the SHA-256 digest of each key and not the key: 16 bytes whatever its length,
 * and no two keys that anybody can find have the same. Not thread-safe.
 */
final class KeyIndex {

    private static final int FIRST_SLOTS = 1 << 10;
    private static final long NUMBER = (1L << Integer.SIZE) - 1;

    private final MessageDigest digest = sha256();
    private final LongPages high;
    private final LongPages low;

    /** The number of a response, plus one, and above it half of its digest, so that few digests have to be looked up. */
    private long[] slots;

    private int size;

    KeyIndex() {
        this(new LongPages(), new LongPages(), new long[FIRST_SLOTS], 0);
    }

    private KeyIndex(LongPages high, LongPages low, long[] slots, int size) {
        this.high = high;
        this.low = low;
        this.slots = slots;
        this.size = size;
    }

    /** The digest of a key. */
    record Key(long high, long low) {}

    Key key(CharSequence text) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes.putChar(text.charAt(i));
        }
        ByteBuffer result = ByteBuffer.wrap(digest.digest(bytes.array()));
        return new Key(result.getLong(), result.getLong());
    }

    /** The key of a response. */
    Key key(int response) {
        return new Key(high.get(response), low.get(response));
    }

    /** The number of the response with a key, or -1. */
    int find(Key key) {
        return (int) (slots[slot(key)] & NUMBER) - 1;
    }

    /** Gives the next number to a key that is not there. */
    void add(Key key) {
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        high.add(key.high);
        low.add(key.low);
        size++;
        slots[slot(key)] = (key.high & ~NUMBER) | size;
    }

    KeyIndex copy() {
        return new KeyIndex(high.copy(), low.copy(), slots.clone(), size);
    }

    /** Where a key stands or would stand. */
    private int slot(Key key) {
        int mask = slots.length - 1;
        int slot = (int) key.low & mask;
        while (slots[slot] != 0 && !isOf(slots[slot], key)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isOf(long entry, Key key) {
        if (((entry ^ key.high) & ~NUMBER) != 0) {
            return false;
        }
        int response = (int) (entry & NUMBER) - 1;
        return low.get(response) == key.low && high.get(response) == key.high;
    }

    private void grow() {
        slots = new long[2 * slots.length];
        for (int i = 0; i < size; i++) {
            Key key = new Key(high.get(i), low.get(i));
            slots[slot(key)] = (key.high & ~NUMBER) | (i + 1);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, but this one does not.", e);
        }
    }
}
