package org.handlungskonzept.text;

import java.util.List;
import java.util.Set;

/** Words that stand for a party still to be named. */
final class Placeholders {

    private static final Set<String> SURE = Set.of(
            "n.n.",
            "n.n",
            "nn",
            "tbd",
            "tba",
            "tbc",
            "t.b.d.",
            "xx",
            "xxx",
            "platzhalter",
            "placeholder",
            "?",
            "k.a.",
            "n.b.",
            "n.b",
            "k.a",
            "tbd.",
            "t.b.a.",
            "t.b.c.",
            "unbesetzt",
            "vakant",
            "vacant");
    private static final Set<String> OPEN = WordSet.of("""
            offen unklar ungeklaert unbekannt open unknown undecided pending folgt festzulegen festgelegt klaeren benannt
            benennen bestimmt bestimmen besetzt besetzen geklaert ergaenzen ergaenzt definieren definiert determined
            decided confirmed announced appointed named assigned nachgereicht defined entschieden vergeben ausschreibung
            ausgeschrieben besetzung neubesetzung nachbesetzung nachbesetzt nachzubesetzen vakante unbesetzte offene
            abzustimmen abgestimmt klaerung abstimmung vereinbaren vereinbart aushandlung
            schaffen geschaffen schaffende besetzende einzurichten advertised recruited filled angabe angaben""");
    private static final Set<String> AROUND = Set.of(
            "noch",
            "zu",
            "nicht",
            "wird",
            "ist",
            "muss",
            "werden",
            "derzeit",
            "bislang",
            "bisher",
            "aktuell",
            "to",
            "be",
            "still",
            "not",
            "yet",
            "is",
            "will",
            "spaeter",
            "later",
            "stelle",
            "wer",
            "currently",
            "post",
            "position",
            "zustaendigkeit",
            "verantwortlichkeit",
            "die",
            "zurzeit",
            "soll",
            "sein",
            "-",
            "–",
            "—",
            "und",
            "oder",
            "in",
            "ab",
            "zum",
            "keine",
            "neu",
            "neue",
            "neuer",
            "kuenftige",
            "kuenftig",
            "geplante",
            "planstelle",
            "personalstelle",
            "person",
            "new");
    private static final Set<String> UNFILLED = WordSet.of("""
            unbesetzt unbesetzte vakant vakante vacant besetzt besetzen besetzende besetzung neubesetzung nachbesetzung
            nachbesetzt nachzubesetzen ausgeschrieben ausschreibung schaffen geschaffen schaffende advertised recruited
            filled""");
    private static final Set<String> PROMISES = Set.of("wird", "werden", "soll", "muss", "noch", "will", "to");
    private static final Set<String> BY = Set.of("durch", "vom", "von", "by", "mit", "with");
    private static final Set<String> POSTS = WordSet.of("stelle planstelle personalstelle post position");
    private static final Set<String> NOBODY = WordSet.of("""
            kein keine keiner keines niemand entfaellt none nobody nil no zustaendigkeit zustaendig verantwortlichkeit
            verantwortlich vorhanden responsible responsibility""");

    private Placeholders() {}

    /** Whether the words say nothing but that somebody is still to be named. */
    static boolean areAll(List<PartyToken> tokens) {
        boolean found = false;
        for (PartyToken token : tokens) {
            String word = token.fold();
            if (isSure(token) || OPEN.contains(word)) {
                found = true;
            } else if (!AROUND.contains(word) && !(token.is(".") || token.is("[") || token.is("]"))) {
                return false;
            }
        }
        return found;
    }

    /** Wird nach Stellenbesetzung festgelegt: a promise to name somebody, by nobody. */
    static boolean arePromised(List<PartyToken> tokens) {
        if (tokens.size() < 3 || !PROMISES.contains(tokens.get(0).fold())) {
            return false;
        }
        for (PartyToken token : tokens) {
            if (token.known() != null || BY.contains(token.fold())) {
                return false;
            }
        }
        return OPEN.contains(tokens.get(tokens.size() - 1).fold());
    }

    /** Whether the words name nothing but a post, so that nobody is meant before it is filled. */
    static boolean areOnlyAPost(List<PartyToken> tokens) {
        boolean post = false;
        for (PartyToken token : tokens) {
            boolean named = POSTS.contains(token.fold());
            if (!named && token.word() && !token.isNumber() && !AROUND.contains(token.fold())) {
                return false;
            }
            post |= named;
        }
        return post;
    }

    /** Whether the words say of a post that nobody holds it yet. */
    static boolean sayUnfilled(List<PartyToken> tokens) {
        for (PartyToken token : tokens) {
            if (UNFILLED.contains(token.fold())) {
                return true;
            }
        }
        return false;
    }

    /** Whether marks, or words that deny it, are all there is: nobody is named. */
    static boolean sayNobody(List<PartyToken> tokens) {
        for (PartyToken token : tokens) {
            boolean question = token.is("?") && tokens.size() > 1;
            if (question || (token.word() && !NOBODY.contains(token.fold()))) {
                return false;
            }
        }
        return true;
    }

    /** Takes out the marks for somebody to be named; tells whether there were any. */
    static boolean takeOutSure(List<PartyToken> tokens) {
        int kept = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!isSure(tokens.get(i))) {
                tokens.set(kept++, tokens.get(i));
            }
        }
        boolean found = kept < tokens.size();
        tokens.subList(kept, tokens.size()).clear();
        return found;
    }

    static boolean isSure(PartyToken token) {
        return SURE.contains(token.fold());
    }
}
