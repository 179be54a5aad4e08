package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Where the history of a concept begins and ends, as far as somebody has noted: a hint that saves looking at all files.
 * There may be newer revisions; there are none left that are older.
 *
 * @param first the number of the first revision, above 1 after an erasure; 0 if there is none
 * @param newest the number of the newest revision, or 0 if there is none
 */
record Head(long first, long newest) {

    static final Head NONE = new Head(0, 0);

    /** What no note goes beyond, in bytes. */
    static final int LONGEST = 200;

    private static final Pattern GRAMMAR =
            Pattern.compile("\\{\"first\" : ([0-9]{1,18}), \"newest\" : ([0-9]{1,18}), \"check\" : \"([0-9a-f]+)\"}\n");

    byte[] toBytes() {
        return "{\"first\" : %d, \"newest\" : %d, \"check\" : \"%s\"}\n"
                .formatted(first, newest, check())
                .getBytes(UTF_8);
    }

    /** Reads a note; what is not exactly as it was written is not believed. */
    static Optional<Head> of(byte[] bytes) {
        Matcher note = GRAMMAR.matcher(new String(bytes, UTF_8));
        if (!note.matches()) {
            return Optional.empty();
        }
        Head head = new Head(Long.parseLong(note.group(1)), Long.parseLong(note.group(2)));
        return Optional.of(head).filter(read -> read.check().equals(note.group(3)));
    }

    boolean isEmpty() {
        return newest == 0;
    }

    private String check() {
        CRC32 check = new CRC32();
        check.update((first + " " + newest).getBytes(UTF_8));
        return Long.toHexString(check.getValue());
    }
}
