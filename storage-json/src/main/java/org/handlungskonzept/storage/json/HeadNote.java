package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.handlungskonzept.storage.CommandId;

/**
 * What somebody has noted of a history: a hint that saves looking at all files.
 *
 * @param head where the history began and ended
 * @param recent the commands of the last revisions, ordered by revision, whose names in the index a power cut may take
 *     away; all before them can be found by the index
 */
record HeadNote(Head head, List<CommandId> recent) {

    static final HeadNote NONE = new HeadNote(Head.NONE, List.of());

    /** Each note has so many bytes, so that it can be written over another. */
    static final int LENGTH = 1_000;

    /** The most commands there is room for. */
    static final int MOST_RECENT = 20;

    private static final Pattern GRAMMAR = Pattern.compile("\\{\"first\" : ([0-9]{1,18}), \"newest\" : ([0-9]{1,18}),"
            + " \"recent\" : \"([0-9a-f -]*)\", \"check\" : \"([0-9a-f]+)\"} *\n");

    HeadNote {
        recent = List.copyOf(recent);
    }

    /** The number of the revision that a recent command made, or empty if it is none of them. */
    Optional<Long> madeBy(CommandId command) {
        int index = recent.lastIndexOf(command);
        return index < 0 ? Optional.empty() : Optional.of(firstRecent() + index);
    }

    /** The number of the first revision whose command is a recent one. */
    long firstRecent() {
        return head.newest() - recent.size() + 1;
    }

    byte[] toBytes() {
        byte[] bytes = new byte[LENGTH];
        Arrays.fill(bytes, (byte) ' ');
        byte[] text = ("{\"first\" : " + head.first() + ", \"newest\" : " + head.newest() + ", \"recent\" : \""
                        + commands() + "\", \"check\" : \"" + check() + "\"}")
                .getBytes(UTF_8);
        System.arraycopy(text, 0, bytes, 0, text.length);
        bytes[LENGTH - 1] = '\n';
        return bytes;
    }

    /** Reads a note; what is not exactly as it was written is not believed. */
    static Optional<HeadNote> of(byte[] bytes) {
        Matcher note = GRAMMAR.matcher(new String(bytes, UTF_8));
        if (!note.matches()) {
            return Optional.empty();
        }
        try {
            Head head = new Head(Long.parseLong(note.group(1)), Long.parseLong(note.group(2)));
            List<CommandId> recent = Stream.of(note.group(3).split(" "))
                    .filter(command -> !command.isEmpty())
                    .map(CommandId::parse)
                    .toList();
            return Optional.of(new HeadNote(head, recent))
                    .filter(read -> read.check().equals(note.group(4)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String commands() {
        return recent.stream().map(CommandId::toString).collect(Collectors.joining(" "));
    }

    private String check() {
        CRC32 check = new CRC32();
        check.update((head.first() + " " + head.newest() + " " + commands()).getBytes(UTF_8));
        return Long.toHexString(check.getValue());
    }
}
