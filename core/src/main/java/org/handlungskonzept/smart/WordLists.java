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

    private static Lexicon load(String name) {
        return Lexicon.parse(TextResources.read("lexicon/" + name + ".txt"));
    }

    private static final class German {
        private static final Lexicon WORDS = load("words_de");
    }

    private static final class English {
        private static final Lexicon WORDS = load("words_en");
    }
}
