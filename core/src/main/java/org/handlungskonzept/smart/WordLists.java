package org.handlungskonzept.smart;

import java.util.Locale;
import org.handlungskonzept.text.Lexicon;

/** The words that the rules on title and description look for, each language loaded when first asked for. */
final class WordLists {

    private WordLists() {}

    static Lexicon of(Locale language) {
        return isEnglish(language) ? English.WORDS : German.WORDS;
    }

    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    /** Where the words of a language are defined. */
    static String definition(String language) {
        return "lexicon/words_" + language + ".txt";
    }

    /** Where they stand with all their forms, made of the definition. */
    static String forms(String language) {
        return "lexicon/forms_" + language + ".txt";
    }

    private static Lexicon load(String language) {
        return Lexicon.read(TextResources.read(forms(language)));
    }

    private static final class German {
        private static final Lexicon WORDS = load("de");
    }

    private static final class English {
        private static final Lexicon WORDS = load("en");
    }
}
