package org.handlungskonzept.reporting.findings;

import java.util.Locale;

/** What stands in a row of the table of findings, from left to right. */
enum FindingColumn {
    NUMBER,
    MEASURE,
    LETTER,
    SEVERITY,
    RULE,
    TITLE,
    MESSAGE,
    SUGGESTION,
    PROPOSAL,
    WORDS,
    DISPOSITION,
    REASON,
    UNTIL,
    PLACE,
    FINGERPRINT;

    String key() {
        return "findings.column." + name().toLowerCase(Locale.ROOT);
    }
}
