package org.handlungskonzept.smart;

import java.util.Locale;

/** How much weight a finding has (Schweregrad). No finding ever keeps a concept from being stored. */
public enum Severity {
    /** A fact about the fields that cannot be meant (Fehler). */
    ERROR,
    /** Something that should be looked at (Warnung). */
    WARNING,
    /** Something worth knowing (Hinweis). */
    INFORMATION;

    /**
     * The name of the severity.
     *
     * @param locale German, or any other for English
     * @return for example "Warnung"
     */
    public String label(Locale locale) {
        return Messages.of(locale).text("severity." + name());
    }
}
