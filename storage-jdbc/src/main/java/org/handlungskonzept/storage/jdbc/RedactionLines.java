package org.handlungskonzept.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.handlungskonzept.storage.RedactedDocument;

/** How redacted documents stand in a column: a line of number, blank and hash for each. */
final class RedactionLines {

    private RedactionLines() {}

    static String write(List<RedactedDocument> redactions) {
        return redactions.stream()
                .map(redacted -> redacted.number() + " " + redacted.documentHash() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if it is not what was written
     */
    static List<RedactedDocument> read(String text) {
        List<RedactedDocument> redactions = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int blank = Math.max(0, line.indexOf(' '));
            redactions.add(new RedactedDocument(Long.parseLong(line.substring(0, blank)), line.substring(blank + 1)));
        }
        if (!write(redactions).equals(text)) {
            throw new IllegalArgumentException("The lines are not as they were written.");
        }
        return redactions;
    }
}
