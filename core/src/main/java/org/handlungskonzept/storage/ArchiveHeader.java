package org.handlungskonzept.storage;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    /** A line more, of revisions that redact. */
    private static final String REDACTIONS = "redactions: ";

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
        if (revision.isRedaction()) {
            lines.append(REDACTIONS)
                    .append(revision.redactions().stream()
                            .map(redacted -> redacted.number() + " " + redacted.documentHash())
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        return lines.toString();
    }

    /**
     * Reads a revision.
     *
     * @param second whether it may redact, which is so from the second format on
     * @throws IllegalArgumentException if the text is not what was written
     */
    static Revision read(String text, boolean second) {
        String[] lines = text.split("\n", -1);
        boolean redacts = second && lines.length == NAMES.size() + 2;
        if (lines.length != NAMES.size() + (redacts ? 2 : 1) || !lines[lines.length - 1].isEmpty()) {
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
                    redacts ? redactions(lines[NAMES.size()]) : List.of(),
                    values[10]);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The line (at) holds no moment.", e);
        }
    }

    private static List<RedactedDocument> redactions(String line) {
        if (!line.startsWith(REDACTIONS)) {
            throw new IllegalArgumentException("The line (redactions) is missing.");
        }
        List<RedactedDocument> redactions = new ArrayList<>();
        for (String item : line.substring(REDACTIONS.length()).split(", ", -1)) {
            int blank = item.indexOf(' ');
            redactions.add(new RedactedDocument(
                    Long.parseLong(item.substring(0, Math.max(0, blank))), item.substring(blank + 1)));
        }
        return redactions;
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
