package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;

/** The forms of regular German verbs, also of those that part: ausbauen, baut ... aus, auszubauen, ausgebaut. */
final class GermanVerb {

    /** Longer ones before those that they begin with. */
    private static final List<String> PARTING = List.of(
            "zusammen",
            "gegenüber",
            "entgegen",
            "zurecht",
            "hervor",
            "heraus",
            "herbei",
            "hinaus",
            "hinweg",
            "voraus",
            "vorbei",
            "weiter",
            "zurück",
            "sicher",
            "bereit",
            "bekannt",
            "durch",
            "statt",
            "heran",
            "hinzu",
            "voran",
            "fest",
            "fort",
            "frei",
            "nach",
            "teil",
            "klar",
            "ein",
            "aus",
            "auf",
            "bei",
            "dar",
            "her",
            "hin",
            "los",
            "mit",
            "vor",
            "weg",
            "ab",
            "an",
            "um",
            "zu");

    private static final List<String> STAYING =
            List.of("be", "emp", "ent", "er", "ge", "miss", "ver", "zer", "über", "unter");

    /** It only looks as if it had a prefix. */
    private static final String WHOLE = "antworten";

    private static final int SHORTEST_REST = 5;

    private final String verb;
    private final String prefix;
    private final String base;
    private final String stem;

    private GermanVerb(String verb) {
        this.verb = verb;
        this.prefix = parting(verb);
        this.base = verb.substring(prefix.length());
        this.stem = base.endsWith("en") ? base.substring(0, base.length() - 2) : base.substring(0, base.length() - 1);
    }

    static List<String> forms(String verb) {
        return verb.endsWith("n") && verb.length() > 3 ? new GermanVerb(verb).all() : List.of(verb);
    }

    private List<String> all() {
        String e = needsVowel() ? "e" : "";
        List<String> finite = List.of(base, stem + e + "t", stem + e + "te", stem + e + "ten", stem + "e");
        String participle = (takesGe() ? "ge" : "") + stem + e + "t";
        List<String> forms = new ArrayList<>();
        forms.add(verb);
        if (prefix.isEmpty()) {
            forms.add("zu " + verb);
            forms.addAll(finite.subList(1, finite.size()));
            forms.add(participle);
            return forms;
        }
        forms.add(prefix + "zu" + base);
        forms.add(prefix + participle);
        finite.forEach(form -> forms.add(prefix + form));
        finite.forEach(form -> forms.add(form + " ... " + prefix));
        return forms;
    }

    private boolean takesGe() {
        return !base.endsWith("ieren") && STAYING.stream().noneMatch(this::begins);
    }

    private boolean begins(String staying) {
        return base.startsWith(staying) && base.length() - staying.length() >= SHORTEST_REST - 1;
    }

    /** arbeiten, öffnen: with an e before the t. */
    private boolean needsVowel() {
        return GermanForms.endsWith(stem, "t", "d", "chn") || (base.endsWith("en") && endsWithNasal());
    }

    /** -fn, -dm and the like, but not -ln, -hn, -rm. */
    private boolean endsWithNasal() {
        return GermanForms.endsWith(stem, "m", "n")
                && stem.length() > 1
                && "aeiouäöülrmnh".indexOf(stem.charAt(stem.length() - 2)) < 0;
    }

    private static String parting(String verb) {
        if (verb.equals(WHOLE) || verb.endsWith("ieren")) {
            return "";
        }
        for (String prefix : PARTING) {
            if (verb.startsWith(prefix) && verb.length() - prefix.length() >= SHORTEST_REST) {
                return prefix;
            }
        }
        return "";
    }
}
