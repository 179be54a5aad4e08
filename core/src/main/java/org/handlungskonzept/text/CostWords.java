package org.handlungskonzept.text;

import java.util.List;
import java.util.Set;

/** Nouns for money and staff in general: "Personalkosten", "Sachmittel", "staff". */
final class CostWords {

    private static final List<String> ENDINGS = List.of(
            "kosten",
            "mittel",
            "mitteln",
            "aufwand",
            "aufwaende",
            "aufwendungen",
            "ressourcen",
            "ressource",
            "personal",
            "budget",
            "budgets",
            "honorar",
            "honorare",
            "honoraren",
            "ausgaben",
            "stellenanteile",
            "stellenanteilen",
            "personaleinsatz",
            "arbeitszeit",
            "eigenanteil",
            "finanzierung",
            "kapazitaeten",
            "personalbedarf",
            "stellenplan",
            "stellenplans",
            "stellenplanes",
            "finanzbedarf",
            "finanzmittel",
            "honorarkraft",
            "honorarkraefte",
            "ehrenamtliche",
            "ehrenamtlichen",
            "ehrenamtlich",
            "ehrenamt");

    private static final Set<String> WORDS = WordSet.of("""
            stelle stellen stellenanteil haushalt haushalts etat mehraufwand sachaufwand geld gelder geldern personalstellen
            teilzeitstelle teilzeitstellen planstellen deckung personals zeitaufwand kapazitaet bedarf mehrbedarf
            investition investitionen personaleinsatz""");

    private static final Set<String> ENGLISH = WordSet.of("""
            cost costs staff staffing fund funds funding money resources budget budgets expenses means personnel capacity
            expenditure fees time financing""");

    private CostWords() {}

    static boolean isCost(ResourceText text, int i) {
        if (!text.at(i).isWord()) {
            return false;
        }
        String word = text.word(i);
        return WORDS.contains(word) || (text.english && ENGLISH.contains(word)) || NoneWords.ends(word, ENDINGS);
    }

    /** Costs as against means: "no costs" needs nothing, "no means" leaves it open. */
    static boolean isExpense(ResourceText text, int i) {
        String word = text.word(i);
        return word.endsWith("kosten")
                || word.contains("aufwand")
                || word.contains("aufwaend")
                || word.endsWith("bedarf")
                || word.startsWith("cost")
                || word.startsWith("expens");
    }
}
