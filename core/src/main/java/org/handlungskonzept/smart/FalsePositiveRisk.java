package org.handlungskonzept.smart;

import java.util.Locale;

/** How often a rule may be wrong (Risiko von Fehlalarmen). */
public enum FalsePositiveRisk {
    /** It rests on facts of fields (gering). */
    LOW,
    /** It rests on words, well guarded (mittel). */
    MEDIUM,
    /** It rests on words that often mean something else (hoch). */
    HIGH;

    /**
     * A name to show.
     *
     * @param locale German, or any other for English
     * @return one word
     */
    public String label(Locale locale) {
        return Messages.of(locale).text("risk." + name());
    }
}
