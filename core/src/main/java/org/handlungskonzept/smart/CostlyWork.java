package org.handlungskonzept.smart;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/** Words for work that is hardly done without money or staff, such as building and hiring. */
final class CostlyWork {

    private static final List<String> GERMAN_ENDINGS = List.of(
            "neubau",
            "umbau",
            "anbau",
            "sanierung",
            "errichtung",
            "anschaffung",
            "beschaffung",
            "nachrüstung",
            "umbauen",
            "anbauen",
            "sanieren",
            "anschaffen",
            "beschaffen",
            "nachrüsten",
            "personalaufstockung");
    private static final Set<String> GERMAN = Set.of("bauen", "bau", "errichten", "asphaltieren", "pflastern");
    private static final Set<String> ENGLISH = Set.of(
            "build",
            "construct",
            "construction",
            "refurbish",
            "refurbishment",
            "renovate",
            "renovation",
            "purchase",
            "buy",
            "hire",
            "recruit",
            "retrofit");

    /** What is done with words, or about such work, costs little; and bridges between people are not of stone. */
    private static final List<String> MILDER = List.of(
            "prüf",
            "inform",
            "begleit",
            "aktualisier",
            "berat",
            "beteilig",
            "planung",
            "konzept",
            "leitfaden",
            "leitlinie",
            "richtlinie",
            "flyer",
            "broschüre",
            "bewerb",
            "austausch",
            "vernetz",
            "brücke",
            "vertrauen",
            "kontakt",
            "beziehung",
            "gespräch",
            "abfrage",
            "antrag",
            "beantrag",
            "spende",
            "bekannt",
            "hinweis",
            "review",
            "advis",
            "guid",
            "leaflet",
            "bridge",
            "trust",
            "relation",
            "discuss",
            "plan",
            "policy");

    private CostlyWork() {}

    /** Where the first such word stands; null if there is none, or if the text is rather about words. */
    static @Nullable Span in(String title, Locale language) {
        boolean english = language.getLanguage().equals("en");
        Span found = null;
        int end;
        for (int start = skip(title, 0, false); start < title.length(); start = skip(title, end, false)) {
            end = skip(title, start, true);
            String word = title.substring(start, end).toLowerCase(Locale.ROOT);
            if (isMilder(word)) {
                return null;
            }
            if (found == null && (english ? ENGLISH.contains(word) : isCostly(word))) {
                found = new Span(start, end);
            }
        }
        return found;
    }

    /** The index after all letters, or after all other signs. */
    private static int skip(String text, int from, boolean letters) {
        int index = from;
        while (index < text.length() && Character.isLetter(text.codePointAt(index)) == letters) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index;
    }

    private static boolean isMilder(String word) {
        for (String part : MILDER) {
            if (word.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCostly(String word) {
        for (String ending : GERMAN_ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return GERMAN.contains(word);
    }
}
