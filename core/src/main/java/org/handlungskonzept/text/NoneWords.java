package org.handlungskonzept.text;

import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.NoResources;
import org.jspecify.annotations.Nullable;

/** What a clause without numbers says about need and stock, by the roles of its words. */
final class NoneWords {

    private static final List<String> THERE = List.of("vorhanden", "verfueg", "available");
    private static final Set<String> NO = WordSet.of("""
            kein keine keinen keiner keinerlei keines ohne nicht no none not without nichts nil""");
    private static final List<String> MORE = List.of(
            "zusaetzlich",
            "weiter",
            "extra",
            "neue",
            "gesondert",
            "separat",
            "hinaus",
            "mehr",
            "additional",
            "further",
            "new",
            "ausweitung",
            "separate");
    private static final List<String> NEED = List.of(
            "erforderlich",
            "noetig",
            "notwendig",
            "benoetig",
            "gebraucht",
            "required",
            "needed",
            "necessary",
            "anfallen",
            "entstehen",
            "faellt",
            "fallen",
            "incurred");
    private static final List<String> NEUTRAL = List.of(
            "kostenneutral",
            "haushaltsneutral",
            "budgetneutral",
            "aufwandsneutral",
            "kostenfrei",
            "kostenlos",
            "entfaellt",
            "eruebrigt",
            "stellenneutral",
            "unentgeltlich",
            "kostendeckend",
            "selbsttragend",
            "refinanziert");
    private static final List<String> STOCK = List.of(
            "vorhanden",
            "bestehend",
            "existierend",
            "laufend",
            "bisherig",
            "eigen",
            "verfuegbar",
            "regulaer",
            "existing",
            "current",
            "available",
            "own",
            "regular",
            "gegeben",
            "ueblich",
            "verfuegung",
            "in-house",
            "vorh",
            "lfd");
    private static final List<String> OWN_STOCK = List.of(
            "bordmittel",
            "eigenmittel",
            "eigenleistung",
            "personalbestand",
            "bestandspersonal",
            "inhouse",
            "regelaufgabe",
            "regeltaetigkeit",
            "regelbetrieb",
            "regeldienst",
            "tagesgeschaeft",
            "alltagsgeschaeft",
            "linienaufgabe",
            "stammpersonal",
            "kernaufgabe",
            "dienstaufgabe");
    private static final Set<String> PREDICATIVE = WordSet.of("""
            vorhanden verfuegbar verfuegung finanziert eingeplant available funded bereitgestellt eingestellt finanzierbar
            leistbar veranschlagt budgeted etatisiert provided vorgesehen eingeplante vorgehalten""");
    private static final Set<String> NOW = WordSet.of("""
            derzeit aktuell zurzeit momentan bislang bisher gegenwaertig currently""");
    private static final List<String> MEANS =
            List.of("mittel", "mitteln", "gelder", "geldern", "geld", "budget", "money", "funds");
    private static final List<String> TASKS = List.of(
            "aufgaben",
            "taetigkeit",
            "dienstbetrieb",
            "geschaeft",
            "verwaltung",
            "rahmen",
            "team",
            "bestand",
            "betrieb",
            "dienst",
            "ansatz",
            "kraefte",
            "mitarbeit",
            "haushaltsansatz",
            "duties",
            "work",
            "operations",
            "team",
            "teams",
            "struktur",
            "beschaeftigt",
            "strukturen");

    private static final List<String> BUDGETS =
            List.of("budget", "budgets", "stellenplan", "stellenplans", "stellenplanes", "etat", "etats", "haushalts");

    private NoneWords() {}

    static boolean isNo(String word) {
        return NO.contains(word);
    }

    static @Nullable NoResources meaning(ResourceText text, Clause clause) {
        boolean no = clause.any(NO::contains);
        boolean more = clause.any(word -> starts(word, MORE));
        boolean need = clause.any(word -> starts(word, NEED));
        boolean stock = clause.any(word -> starts(word, OWN_STOCK)) || isStock(text, clause);
        boolean there = clause.any(PREDICATIVE::contains);
        if (clause.any(word -> starts(word, NEUTRAL))
                || clause.has(text, "kosten", "neutral")
                || clause.has(text, "cost", "neutral")
                || clause.has(text, "free", "of", "charge")
                || (clause.any(word -> word.startsWith("deck")) && clause.has(text, "die", "kosten"))) {
            return NoResources.NONE_NEEDED;
        }
        if (clause.any("unfinanziert"::equals) || clause.any("unfunded"::equals)) {
            return NoResources.NOT_AVAILABLE;
        }
        if (no) {
            return denied(text, clause, more, need, stock, there);
        }
        if (stock
                || isOfBudget(text, clause)
                || (there && clause.onlyCommon(text) && clause.any(word -> starts(word, THERE)))) {
            return NoResources.WITHIN_EXISTING;
        }
        return null;
    }

    private static @Nullable NoResources denied(
            ResourceText text, Clause clause, boolean more, boolean need, boolean stock, boolean there) {
        if (there) {
            return clause.any("ohne"::equals) ? null : NoResources.NOT_AVAILABLE;
        }
        if (clause.any(word -> word.startsWith("ausweitung") || word.startsWith("aufstockung"))) {
            return NoResources.WITHIN_EXISTING;
        }
        boolean resource = clause.any(i -> CostWords.isCost(text, i), text);
        boolean expense = clause.any(i -> CostWords.isExpense(text, i), text);
        if (need || expense || (more && (resource || clause.onlyCommon(text)))) {
            return NoResources.NONE_NEEDED;
        }
        if (stock || isUnpaid(text, clause)) {
            return NoResources.NOT_AVAILABLE;
        }
        boolean bare = clause.any(word -> NO.contains(word) && !word.equals("nicht") && !word.equals("not"));
        return bare && (resource || clause.onlyCommon(text)) ? NoResources.OPEN : null;
    }

    /** "Keine Finanzierung", "derzeit keine Mittel": what is missing is money, not need. */
    private static boolean isUnpaid(ResourceText text, Clause clause) {
        boolean now = clause.any(NOW::contains) || clause.has(text, "z", "zt");
        return clause.any(word -> word.endsWith("finanzierung") || word.equals("funding") || word.equals("financing"))
                || (now && clause.any(word -> ends(word, MEANS)));
    }

    /** "Im Rahmen des Stellenplans", "aus dem Schulbudget": means that are planned for already. */
    private static boolean isOfBudget(ResourceText text, Clause clause) {
        boolean inside = clause.any("rahmen"::equals)
                || clause.any("within"::equals)
                || clause.has(text, "aus", "dem")
                || clause.has(text, "aus", "den")
                || clause.has(text, "from", "the");
        return inside && clause.any(word -> ends(word, BUDGETS));
    }

    /** An adjective such as "vorhanden" with a noun for means, staff or duties within a few words. */
    private static boolean isStock(ResourceText text, Clause clause) {
        List<Integer> words = clause.words();
        for (int k = 0; k < words.size(); k++) {
            if (!starts(text.word(words.get(k)), STOCK)) {
                continue;
            }
            for (int next = k + 1; next < Math.min(words.size(), k + 5); next++) {
                String word = text.word(words.get(next));
                if (CostWords.isCost(text, words.get(next)) || starts(word, TASKS) || ends(word, TASKS)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isStockOrNo(String word) {
        return NO.contains(word) || starts(word, STOCK);
    }

    /** Whether a noun for means belongs to a word such as "vorhanden" shortly before it. */
    static boolean isOfStock(ResourceText text, int i) {
        for (int k = i - 1; k >= i - 3 && text.at(k).isWord(); k--) {
            if (starts(text.word(k), STOCK)) {
                return true;
            }
        }
        return false;
    }

    static boolean isCue(String word) {
        return NO.contains(word)
                || starts(word, MORE)
                || starts(word, NEED)
                || starts(word, NEUTRAL)
                || starts(word, STOCK)
                || starts(word, OWN_STOCK)
                || PREDICATIVE.contains(word)
                || starts(word, TASKS)
                || word.equals("neutral")
                || word.equals("charge")
                || word.equals("unfinanziert")
                || word.equals("unfunded");
    }

    static boolean starts(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    static boolean ends(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.endsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
