package org.handlungskonzept.text;

import java.util.Set;

/** Small words that matter for reading who is meant. */
final class Wordlist {

    /** Words before a name that do not belong to it. */
    static final Set<String> LEADING = WordSet.of("""
            der die das den dem des ein eine einer eines einem von vom durch bei beim the a an by of from ueber zunaechst
            ist sind sowohl als auch und sowie oder and or mit with weiterhin zudem ausserdem hier liegt is are vor allem
            insbesondere both plus noch insb vorrangig hauptsaechlich vorwiegend primaer wird""");

    /** Words that leave a party open to change. */
    static final Set<String> TENTATIVE = WordSet.of("""
            ggf ggfs gegebenenfalls evtl eventuell voraussichtlich vorbehaltlich moeglicherweise possibly perhaps optional
            tentatively""");

    /** Words that leave a list open. */
    static final Set<String> OPEN = Set.of(
            "u.a.",
            "u.a",
            "ua",
            "u.a.m.",
            "uam",
            "u.v.m.",
            "u.v.m",
            "uvm",
            "u.v.a.",
            "u.v.a.m.",
            "etc",
            "usw",
            "u.ae.",
            "o.ae.",
            "u.s.w.",
            "…",
            "...",
            "z.b.",
            "e.g.",
            "bspw",
            "beispielsweise");

    /** Adjectives that make a circle of what follows. */
    static final Set<String> CIRCLE = WordSet.of("""
            weitere andere verschiedene diverse mehrere zahlreiche einzelne relevante sonstige beteiligte several various
            other further relevant additional numerous viele many wichtige different""");

    /** Those of them that also leave the list open. */
    static final Set<String> FURTHER =
            Set.of("weitere", "andere", "sonstige", "other", "further", "additional", "others");

    /** Adjectives that leave open which unit is meant. */
    static final Set<String> WHICHEVER = WordSet.of("""
            zustaendige jeweilige betroffene entsprechende jeweils alle saemtliche jede jeder all responsible respective
            competent every each betreffende fachlich jeweiliges""");

    /** Words that say that a unit is not the town's own. */
    static final Set<String> OUTSIDE =
            Set.of("externe", "external", "kantonale", "staatliche", "staatl", "kirchl", "kirchliche", "landeseigene");

    /** Adjectives that a full stop shortens; no sentence ends there. */
    static final Set<String> SHORTENED = WordSet.of("""
            staatl staedt kirchl oertl oeffentl evang kathol kommun gemeindl landeseig zustaend jeweil""");

    /** Words that deny that anybody is meant. */
    static final Set<String> NOBODY = Set.of("kein", "keine", "niemand", "no", "none", "nobody");

    /** Words for a circle without more, which leave a list open behind a party. */
    static final Set<String> UNNAMED = WordSet.of("""
            partner partnern partnerinnen kooperationspartner kooperationspartnern kooperationspartnerinnen netzwerkpartner
            netzwerkpartnern projektpartner projektpartnern akteure akteuren beteiligte partners others stakeholders""");

    /** Words after which a name goes on. */
    static final Set<String> COMPLEMENT = Set.of("fuer", "f", "for", "zur", "zum");

    /** Small words that may stand inside a name. */
    static final Set<String> INSIDE = WordSet.of("""
            fuer vor f for zur zum der die das des dem den von vom im in am an bei beim of the and und sowie mit on at
            within gegen ohne auf with to bzw ueber""");

    /** English verbs after which no name goes on. */
    static final Set<String> VERBS = WordSet.of("""
            will is are shall should must has have to leads takes coordinates reports was were can may""");

    private static final String ADJECTIVE_ENDINGS = "nrsm";

    private Wordlist() {}

    /** Whether the words contain the word, whatever the ending of its case. */
    static boolean inflected(Set<String> words, String word) {
        int last = word.length() - 1;
        return words.contains(word)
                || (last >= 0
                        && ADJECTIVE_ENDINGS.indexOf(word.charAt(last)) >= 0
                        && words.contains(word.substring(0, last)));
    }
}
