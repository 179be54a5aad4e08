package org.handlungskonzept.text;

import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.text.internal.Affixes;
import org.jspecify.annotations.Nullable;

/** Tells from the words of a name whether the town runs the body or somebody else does. */
final class Ownership {

    private static final Set<String> LEGAL_FORMS =
            Set.of("gmbh", "ggmbh", "e.v.", "e.v", "ev", "mbh", "kg", "ltd", "inc");
    private static final Set<String> COMPANIES = Set.of("gmbh", "mbh", "kg", "ag", "ltd");
    private static final Set<String> MUNICIPAL =
            Set.of("staedtische", "kommunale", "stadteigene", "gemeindeeigene", "gemeindliche", "municipal");
    private static final Affixes WORKS = Affixes.endings("werke werken");
    private static final Affixes TOWNS =
            Affixes.beginnings("stadt gemeinde kommunal kreis samtgemeinde wirtschaftsfoerder");
    private static final Affixes TRADES = Affixes.endings("gesellschaft werke betriebe baugesellschaft genossenschaft");
    private static final Affixes RUN = Affixes.endings("""
            agentur betrieb betriebe gesellschaft werke stiftung staetten kitas schulen""");
    private static final Affixes OWN = Affixes.beginnings("staedtisch kommunal stadteigen gemeindeeigen");
    private static final Affixes TECHNICAL = Affixes.endings("betriebe betrieben werke dienste");
    private static final Set<String> OF = Set.of("des", "der", "vom", "von", "beim", "bei", "of", "the");

    private Ownership() {}

    static boolean isLegalForm(String word) {
        return LEGAL_FORMS.contains(word);
    }

    /** A company of the town: "Stadtwerke GmbH", "Städtische Wohnungsgesellschaft". */
    static boolean isTowns(Phrase phrase) {
        String first = phrase.first().fold();
        Head head = phrase.head;
        boolean company = has(phrase, COMPANIES);
        if (head != null && head.kind() == PartyKind.UNIT && WORKS.fit(first)) {
            return true;
        }
        boolean named = TOWNS.fit(first) && !first.startsWith("stadtteil");
        boolean trade = head != null && head.kind() == PartyKind.EXTERNAL && TRADES.fit(first);
        boolean owned = Wordlist.inflected(MUNICIPAL, first) && head != null && head.kind() == PartyKind.EXTERNAL;
        boolean technical =
                first.startsWith("technische") && TECHNICAL.fit(phrase.last().fold());
        boolean ownInBrackets = head != null
                && head.kind() == PartyKind.EXTERNAL
                && phrase.inBrackets.stream().anyMatch(token -> OWN.fit(token.fold()));
        return (named && (company || trade)) || owned || technical || ownInBrackets || isOfTown(phrase);
    }

    /** What the words in brackets make of a name: "Beratungsstelle (freier Träger)", "Schulträger (FD 40)". */
    static PartyKind byBrackets(Phrase phrase, PartyKind named, @Nullable PartyKind inBrackets) {
        if (!phrase.inBrackets.isEmpty() && phrase.inBrackets.get(0).fold().startsWith("extern")) {
            return PartyKind.EXTERNAL;
        }
        boolean office = phrase.head != null && phrase.head.rank() > 0;
        if (inBrackets == PartyKind.EXTERNAL && named.isDefinite() && !office) {
            return PartyKind.EXTERNAL;
        }
        boolean coded = inBrackets == PartyKind.UNIT && named == PartyKind.EXTERNAL && hasCode(phrase.inBrackets);
        return coded ? PartyKind.UNIT : named;
    }

    private static boolean hasCode(List<PartyToken> tokens) {
        for (PartyToken token : tokens) {
            if (token.isCode()) {
                return true;
            }
        }
        return false;
    }

    /** A circle of those who run something: "Träger der Kindertageseinrichtungen". */
    static boolean isCircleOfRunners(Phrase phrase) {
        return phrase.first().is("traeger")
                && phrase.tokens.size() > 2
                && (phrase.tokens.get(1).is("der") || phrase.tokens.get(1).is("von"));
    }

    /** "Ehrenamtsagentur der Stadt": what is said to be the town's is its unit. */
    private static boolean isOfTown(Phrase phrase) {
        List<PartyToken> tokens = phrase.tokens;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Head owner = tokens.get(i + 1).head();
            if (OF.contains(tokens.get(i).fold()) && owner != null) {
                return owner.kind() == PartyKind.ADMINISTRATION
                        && RUN.fit(tokens.get(i - 1).fold());
            }
        }
        return false;
    }

    static boolean hasLegalForm(Phrase phrase) {
        return has(phrase, LEGAL_FORMS);
    }

    /** A unit that is said to be somebody else's: "Straßenbauamt des Landes", "Fachstelle der Caritas". */
    static boolean isOthers(Phrase phrase, int head) {
        List<PartyToken> tokens = phrase.tokens;
        int i = head + 1;
        boolean belongs = false;
        while (i < tokens.size() && OF.contains(tokens.get(i).fold())) {
            belongs = true;
            i++;
        }
        Head owner = i < tokens.size() ? tokens.get(i).head() : null;
        if (belongs && i < tokens.size() && tokens.get(i).is("kreises")) {
            return true;
        }
        return belongs
                && owner != null
                && owner.kind() == PartyKind.EXTERNAL
                && (!owner.topic() || tokens.get(i).fold().startsWith("land"));
    }

    private static boolean has(Phrase phrase, Set<String> forms) {
        for (PartyToken token : phrase.tokens) {
            if (forms.contains(token.fold())) {
                return true;
            }
        }
        return false;
    }
}
