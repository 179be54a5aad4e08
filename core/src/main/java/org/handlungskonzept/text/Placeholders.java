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
            "k.a",
            "tbd.",
            "t.b.a.",
            "t.b.c.",
            "unbesetzt",
            "vakant",
            "vacant");
    private static final Set<String> OPEN = Set.of(
            "offen",
            "unklar",
            "ungeklaert",
            "unbekannt",
            "open",
            "unknown",
            "undecided",
            "pending",
            "folgt",
            "festzulegen",
            "festgelegt",
            "klaeren",
            "benannt",
            "benennen",
            "bestimmt",
            "bestimmen",
            "besetzt",
            "besetzen",
            "geklaert",
            "ergaenzen",
            "ergaenzt",
            "definieren",
            "definiert",
            "determined",
            "decided",
            "confirmed",
            "announced",
            "appointed",
            "named",
            "assigned",
            "nachgereicht",
            "defined",
            "entschieden",
            "vergeben");
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
            "oder");

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

    static boolean isSure(PartyToken token) {
        return SURE.contains(token.fold());
    }
}
