package org.handlungskonzept.text;

import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.PartyKind;

/** Tells from the words of a name whether the town runs the body or somebody else does. */
final class Ownership {

    private static final Set<String> LEGAL_FORMS =
            Set.of("gmbh", "ggmbh", "e.v.", "e.v", "ev", "mbh", "kg", "ltd", "inc");
    private static final Set<String> COMPANIES = Set.of("gmbh", "mbh", "kg", "ag", "ltd");
    private static final Set<String> MUNICIPAL =
            Set.of("staedtische", "kommunale", "stadteigene", "gemeindeeigene", "gemeindliche", "municipal");
    private static final List<String> TOWNS =
            List.of("stadt", "gemeinde", "kommunal", "kreis", "samtgemeinde", "wirtschaftsfoerder");
    private static final List<String> TRADES =
            List.of("gesellschaft", "werke", "betriebe", "baugesellschaft", "genossenschaft");
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
        if (head != null && head.kind() == PartyKind.UNIT && NoneWords.ends(first, List.of("werke", "werken"))) {
            return true;
        }
        boolean named = NoneWords.starts(first, TOWNS) && !first.startsWith("stadtteil");
        boolean trade = head != null && head.kind() == PartyKind.EXTERNAL && NoneWords.ends(first, TRADES);
        boolean owned = Wordlist.inflected(MUNICIPAL, first) && head != null && head.kind() == PartyKind.EXTERNAL;
        return (named && (company || trade)) || owned;
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
