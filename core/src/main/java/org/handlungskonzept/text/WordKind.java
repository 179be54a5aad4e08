package org.handlungskonzept.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the entries of a lexicon are inflected. */
enum WordKind {
    FIXED("fixed"),
    ADJECTIVE("adj"),
    VERB("verb"),
    NOUN("noun"),
    SUFFIX("suffix"),
    ENGLISH_VERB("verb-en");

    private final String label;

    WordKind(String label) {
        this.label = label;
    }

    /** The kind with a label, or null if there is none. */
    static @Nullable WordKind of(String label) {
        for (WordKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        return null;
    }

    List<String> forms(String word) {
        return switch (this) {
            case FIXED, SUFFIX -> List.of(word);
            case ADJECTIVE -> GermanForms.adjective(word);
            case NOUN -> GermanForms.noun(word);
            case VERB -> GermanVerb.forms(word);
            case ENGLISH_VERB -> EnglishVerb.forms(word);
        };
    }
}
