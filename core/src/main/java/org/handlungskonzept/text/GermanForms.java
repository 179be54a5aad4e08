package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of German adjectives and nouns; too many rather than too few. */
final class GermanForms {

    private GermanForms() {}

    static List<String> adjective(String word) {
        String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        stem = stem.endsWith("el") ? stem.substring(0, stem.length() - 2) + "l" : stem;
        return with(word, stem, "e", "en", "er", "es", "em");
    }

    static List<String> noun(String word) {
        if (endsWith(word, "ung", "heit", "keit", "schaft", "ion", "tät", "ik", "enz", "anz", "ur", "ei")) {
            return with(word, word, "en");
        }
        if (endsWith(word, "rin", "tin")) {
            return with(word, word, "nen");
        }
        if (word.endsWith("nis")) {
            return with(word, word, "ses", "se", "sen");
        }
        if (word.endsWith("um")) {
            List<String> forms = new ArrayList<>(with(word, word, "s"));
            forms.add(word.substring(0, word.length() - 2) + "en");
            return List.copyOf(forms);
        }
        if (word.endsWith("e")) {
            return with(word, word, "n", "s");
        }
        if (endsWith(word, "er", "el")) {
            return with(word, word, "s", "n");
        }
        if (endsWith(word, "en", "chen", "a", "i", "o", "u", "y")) {
            return with(word, word, "s");
        }
        return endsWith(word, "s", "ß", "x", "z")
                ? with(word, word, "es", "e", "en")
                : with(word, word, "s", "es", "e", "en");
    }

    static boolean endsWith(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    static List<String> with(String word, String stem, String... endings) {
        List<String> forms = new ArrayList<>();
        forms.add(word);
        for (String ending : endings) {
            forms.add(stem + ending);
        }
        return List.copyOf(forms);
    }
}
