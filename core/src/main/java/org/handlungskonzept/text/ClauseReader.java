package org.handlungskonzept.text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.handlungskonzept.concept.NoResources;
import org.jspecify.annotations.Nullable;

/** Reads what clauses say beside numbers: none, placeholders, reservations, budgets, things, money without a number. */
final class ClauseReader {

    private static final Set<String> PENDING = WordSet.of("""
            bezifferbar beziffert bekannt ermittelt
            festgelegt absehbar geklaert kalkuliert kalkulierbar definiert benannt abschaetzbar quantifizierbar ermitteln
            klaeren beziffern pruefen definieren festzulegen bestimmen kalkulieren festlegen konkretisieren angabe angaben
            ergaenzt nachgereicht known determined decided estimated planen quantified open fest
            abzuschaetzen bestimmt clarified defined geprueft eruieren
            konkretisiert praezisiert spezifiziert berechnet abgeschaetzt mitgeteilt ausgearbeitet angegeben moeglich follow supplied
            nachgeliefert""");
    private static final Set<String> OPEN_ALONE = WordSet.of("""
            offen unbekannt unklar ungeklaert tbd tba tbc nn folgt folgen xx xxx unknown platzhalter pending""");
    private static final Set<String> ANYTHING = WordSet.of("diverse diverses verschiedene verschiedenes various");
    private static final Set<String> NOT_YET = WordSet.of("""
            noch nicht zu keine wird werden not to be yet derzeit muss muessen still remains""");
    private static final List<String> RESERVED = List.of(
            "vorbehalt",
            "finanzierungsvorbehalt",
            "haushaltsvorbehalt",
            "abhaeng",
            "ungesichert",
            "ggf",
            "gegebenenfalls",
            "sofern",
            "falls",
            "eventuell",
            "evtl",
            "haushaltsanmeldung",
            "angemeldet",
            "subject",
            "depend",
            "unsecured",
            "provided",
            "contingent",
            "bedarfsabhaengig",
            "verfuegbarkeit",
            "eingeworben",
            "einzuwerben",
            "eingeworben",
            "akquiriert",
            "akquirieren",
            "gesucht",
            "angestrebt",
            "je nach",
            "soweit");
    private static final Set<String> MONEY_QUESTION = Set.of(
            "deckung",
            "finanzierung",
            "finanzierungs",
            "funding",
            "financing",
            "gegenfinanzierung",
            "mittelbereitstellung");
    private static final List<String> BUDGET = List.of(
            "haushalt",
            "hh",
            "etat",
            "doppelhaushalt",
            "nachtragshaushalt",
            "wirtschaftsplan",
            "haushaltsplan",
            "kapitel",
            "kap",
            "produkt",
            "haushaltsstelle",
            "teilhaushalt",
            "investitionsplan",
            "investitionsprogramm",
            "haushaltsjahr",
            "stellenplan");
    private static final List<String> USE = List.of(
            "nutzung",
            "mitnutzung",
            "bereitstellung",
            "ueberlassung",
            "sachspende",
            "sachleistung",
            "nutzen",
            "use",
            "provision");
    private static final List<String> THINGS = List.of(
            "raeume",
            "raeumlich",
            "raum",
            "saal",
            "halle",
            "gebaeude",
            "fahrzeug",
            "technik",
            "ausstattung",
            "material",
            "flaeche",
            "geraet",
            "haus",
            "rooms",
            "room",
            "premises",
            "vehicle",
            "equipment",
            "building",
            "venue",
            "hall",
            "buero",
            "infrastruktur",
            "moebel");

    private static final Set<String> SECURING = WordSet.of("""
            eingestellt veranschlagt beschlossen bewilligt gesichert genehmigt etatisiert zugesagt approved secured
            budgeted""");
    private static final Set<String> STILL = WordSet.of("soll sollen wird noch zu muss will be");

    private final ResourceText text;
    private final List<ResourcePhrase> phrases;

    ClauseReader(ResourceText text, List<ResourcePhrase> phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    void read(Clause clause) {
        if (clause.isEmpty()) {
            return;
        }
        if (isPlaceholder(clause)) {
            boolean money = clause.any(MONEY_QUESTION::contains);
            if (clause.any("keine"::equals) && clause.any("moeglich"::equals)) {
                add(clause, i -> true, span -> new ResourcePhrase.None(span, NoResources.OPEN));
            }
            add(clause, i -> true, money ? ResourcePhrase.Uncertain::new : ResourcePhrase.Placeholder::new);
            return;
        }
        boolean uncertain = clause.any(word -> NoneWords.starts(word, RESERVED))
                || isUnsecured(clause)
                || isAsFarAsThereIs(clause)
                || (clause.any(SECURING::contains) && (clause.any("soll"::equals) || clause.any("sollen"::equals)))
                || clause.has(text, "je", "nach");
        if (uncertain) {
            add(clause, i -> true, ResourcePhrase.Uncertain::new);
            return;
        }
        if (isSecured(clause)) {
            add(clause, i -> SECURING.contains(text.word(i)), ResourcePhrase.Secured::new);
        }
        if (isThing(clause)) {
            if (clause.any(NoneWords::isStockOrNo)) {
                add(clause, i -> true, span -> new ResourcePhrase.None(span, NoResources.WITHIN_EXISTING));
            }
            add(clause, i -> true, ResourcePhrase.InKind::new);
            return;
        }
        NoResources none = NoneWords.meaning(text, clause);
        if (none != null) {
            add(
                    clause,
                    i -> NoneWords.isCue(text.word(i)) || CostWords.isCost(text, i) || Clause.isCommon(text.word(i)),
                    span -> new ResourcePhrase.None(span, none));
        } else if (clause.any(word -> NoneWords.starts(word, BUDGET)) && !clause.any(NoneWords::isNo)) {
            add(clause, i -> true, ResourcePhrase.Budget::new);
        } else if (clause.any(i -> CostWords.isCost(text, i), text) && !clause.any(NoneWords::isNo)) {
            add(clause, i -> CostWords.isCost(text, i), ResourcePhrase.Unquantified::new);
        }
    }

    private boolean isPlaceholder(Clause clause) {
        if (clause.has(text, "k", "a")
                || clause.has(text, "n", "n")
                || clause.has(text, "s", "o")
                || clause.has(text, "n", "a")
                || clause.has(text, "siehe", "oben")) {
            return clause.words().size() <= 4;
        }
        if (clause.words().size() == 1 && clause.any(ANYTHING::contains)) {
            return true;
        }
        return clause.any(OPEN_ALONE::contains) || (clause.any(PENDING::contains) && clause.any(NOT_YET::contains));
    }

    /** "Im Rahmen der verfügbaren Mittel" promises nothing. */
    private static boolean isAsFarAsThereIs(Clause clause) {
        return clause.any("rahmen"::equals)
                && clause.any(word -> word.startsWith("verfuegbare"))
                && clause.any(word -> word.endsWith("mittel") || word.endsWith("mitteln"));
    }

    private boolean isSecured(Clause clause) {
        boolean budget = clause.any(word -> NoneWords.starts(word, BUDGET));
        return clause.any(word -> SECURING.contains(word) && (budget || !word.equals("eingestellt")))
                && !clause.any(NoneWords::isNo)
                && !clause.any(STILL::contains);
    }

    private boolean isUnsecured(Clause clause) {
        return clause.any(NoneWords::isNo)
                && clause.any(word -> word.equals("gesichert") || word.equals("secured") || word.equals("bewilligt"));
    }

    private boolean isThing(Clause clause) {
        if (clause.any(NoneWords::isNo) || clause.any(i -> CostWords.isCost(text, i), text)) {
            return false;
        }
        boolean use = clause.any(word -> NoneWords.starts(word, USE));
        boolean thing = clause.any(word -> THINGS.stream().anyMatch(word::contains)
                && !NoneWords.starts(word, BUDGET)
                && !word.contains("haushalt"));
        return (thing && clause.words().size() <= 12) || (use && clause.words().size() >= 2);
    }

    /** Adds a phrase from the first to the last word that belongs to it, without the common words at its edges. */
    private void add(Clause clause, IntPredicate belongs, Function<Span, ResourcePhrase> phrase) {
        List<Integer> words = clause.words().stream().filter(belongs::test).toList();
        if (words.isEmpty()) {
            return;
        }
        int first = words.get(0);
        int last = last(clause, words.get(words.size() - 1));
        phrases.add(phrase.apply(text.span(first, last)));
        for (int i = first; i < last; i++) {
            if (belongs.test(i) || !text.at(i).isWord()) {
                text.use(i, i + 1);
            }
        }
    }

    /** A year or number right after the last word belongs to it: "HH 2024", "Kapitel 4711". */
    private int last(Clause clause, int word) {
        int end = word + 1;
        while (end < clause.to()
                && !text.isUsed(end)
                && (text.at(end).kind() == ResourceToken.Kind.NUMBER
                        || text.at(end).kind() == ResourceToken.Kind.DIGITS)) {
            end++;
        }
        return end;
    }

    @Nullable
    static Span trimmed(ResourceText text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last
                && (text.at(first).kind() == ResourceToken.Kind.SIGN || Clause.isCommon(text.word(first)))) {
            first++;
        }
        while (last > first
                && (text.at(last - 1).kind() == ResourceToken.Kind.SIGN || Clause.isCommon(text.word(last - 1)))) {
            last--;
        }
        return first < last ? text.span(first, last) : null;
    }
}
