package org.handlungskonzept.storage;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.handlungskonzept.concept.ConceptId;

/** How a revision stands in an archive: one line for each part, in one order. */
final class ArchiveHeader {

    private static final List<String> NAMES = List.of(
            "concept",
            "number",
            "kind",
            "at",
            "actor",
            "reason",
            "decision",
            "command",
            "document-hash",
            "previous-hash",
            "hash");

    private ArchiveHeader() {}

    static String write(Revision revision) {
        ChangeNote note = revision.note();
        List<String> values = List.of(
                revision.concept().value(),
                Long.toString(revision.number()),
                revision.kind().name(),
                revision.at().toString(),
                note.actor(),
                note.reason(),
                note.decision(),
                note.command().toString(),
                revision.documentHash(),
                revision.previousHash(),
                revision.hash());
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < NAMES.size(); i++) {
            lines.append(NAMES.get(i))
                    .append(": ")
                    .append(escaped(values.get(i)))
                    .append('\n');
        }
        return lines.toString();
    }

    /**
     * Reads a revision.
     *
     * @throws IllegalArgumentException if the text is not what was written
     */
    static Revision read(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != NAMES.size() + 1) {
            throw new IllegalArgumentException("There must be (%s) lines.".formatted(NAMES.size()));
        }
        String[] values = new String[NAMES.size()];
        for (int i = 0; i < values.length; i++) {
            String name = NAMES.get(i) + ": ";
            if (!lines[i].startsWith(name)) {
                throw new IllegalArgumentException("The line (%s) is missing.".formatted(NAMES.get(i)));
            }
            values[i] = unescaped(lines[i].substring(name.length()));
        }
        try {
            return new Revision(
                    ConceptId.of(values[0]),
                    Long.parseLong(values[1]),
                    RevisionKind.valueOf(values[2]),
                    Instant.parse(values[3]),
                    new ChangeNote(values[4], values[5], values[6], CommandId.parse(values[7])),
                    values[8],
                    values[9],
                    values[10]);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The line (at) holds no moment.", e);
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder(value.length());
        boolean escaped = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (escaped && c != 'n' && c != '\\') {
                throw new IllegalArgumentException("A backslash must be followed by another, or by (n).");
            }
            if (escaped) {
                text.append(c == 'n' ? '\n' : c);
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else {
                text.append(c);
            }
        }
        if (escaped) {
            throw new IllegalArgumentException("A backslash must not be the last character.");
        }
        return text.toString();
    }
}
