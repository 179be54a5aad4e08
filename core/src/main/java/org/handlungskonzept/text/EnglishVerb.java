package org.handlungskonzept.text;

import java.util.List;

/** The forms of regular English verbs. */
final class EnglishVerb {

    private static final String VOWELS = "aeiou";

    private EnglishVerb() {}

    static List<String> forms(String verb) {
        return List.of(verb, third(verb), past(verb) + "ed", stem(verb) + "ing");
    }

    private static String third(String verb) {
        if (GermanForms.endsWith(verb, "s", "x", "z", "ch", "sh")) {
            return verb + "es";
        }
        return endsWithY(verb) ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    private static String past(String verb) {
        return endsWithY(verb) ? verb.substring(0, verb.length() - 1) + "i" : stem(verb);
    }

    /** promote, promot-; plan, plann-. */
    private static String stem(String verb) {
        if (verb.endsWith("e") && !GermanForms.endsWith(verb, "ee", "ye", "oe")) {
            return verb.substring(0, verb.length() - 1);
        }
        int last = verb.length() - 1;
        boolean doubled = last >= 2
                && !isVowel(verb, last)
                && "wxy".indexOf(verb.charAt(last)) < 0
                && isVowel(verb, last - 1)
                && verb.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
        return doubled ? verb + verb.charAt(last) : verb;
    }

    private static boolean endsWithY(String verb) {
        return verb.endsWith("y") && verb.length() > 1 && !isVowel(verb, verb.length() - 2);
    }

    private static boolean isVowel(String verb, int index) {
        return VOWELS.indexOf(verb.charAt(index)) >= 0;
    }
}
