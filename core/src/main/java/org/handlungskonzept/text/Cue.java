package org.handlungskonzept.text;

import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.internal.Affixes;
import org.jspecify.annotations.Nullable;

/**
 * Words that say which part the parties beside them have.
 *
 * @param role the part
 * @param length how many tokens the words take
 * @param label whether a colon follows
 */
record Cue(Role role, int length, boolean label) {

    /** How far behind its first word the colon of a cue can be. */
    private static final int COLON = 3;

    private static final Set<String> BEFORE = WordSet.of("""
            in unter mit under with durch bei the im nach""");
    private static final Set<String> AFTER = WordSet.of("""
            mit von vom durch with of from by bei beim liegt ist sind hat m""");
    private static final Set<String> TOGETHER = WordSet.of("""
            kooperation zusammenarbeit abstimmung absprache partnerschaft verbindung ruecksprache einvernehmen benehmen
            verbund zusammenspiel dialog
            einbeziehung einbindung beteiligung mitwirkung mitarbeit unterstuetzung begleitung hinzuziehung teilnahme
            mithilfe hilfe cooperation collaboration partnership consultation coordination support involvement
            participation assistance help conjunction association zuarbeit zusammenwirken austausch abst koop zusarb beteil
            unterst einvern""");
    private static final Set<String> ABBREVIATED = WordSet.of("ff abst koop zusarb beteil unterst einvern m v d");
    private static final Set<String> TOGETHER_WORDS = Set.of("gemeinsam", "zusammen", "together", "jointly", "along");
    private static final Set<String> HELPED =
            Set.of("unterstuetzt", "begleitet", "flankiert", "supported", "assisted", "backed", "beraten");
    private static final Set<String> LED =
            Set.of("led", "coordinated", "koordiniert", "geleitet", "gesteuert", "federgefuehrt");
    private static final Set<String> SHORT =
            Set.of("i.z.m", "i.z.m.", "i.k.m", "i.k.m.", "i.v.m", "i.v.m.", "i.a.m.", "i.zus.m.");
    private static final Set<String> PARTNER_LABELS = WordSet.of("""
            partner partnerin partners kooperationspartner kooperationspartnerinnen beteiligte beteiligt mitwirkende
            mitwirkend mitwirkung beteiligung kooperation zusammenarbeit unterstuetzung unterstuetzend support supporting
            involved beteiligen akteure partnerinnen mit""");
    private static final Set<String> LEADS = WordSet.of("""
            federfuehrung federfuehrend federfuehrende federfuehrender federfuehrenden ff lead leadpartner
            hauptverantwortlich hauptakteur hauptverantwortung hauptverantwortliche hauptzustaendig federf""");
    private static final Set<String> LEAD_LABELS =
            Set.of("leitung", "koordination", "coordination", "leadership", "steuerung");
    private static final Set<String> NAMING = WordSet.of("""
            verantwortlich verantwortliche verantwortlicher zustaendig zustaendigkeit verantwortung responsible
            responsibility verantwortlichkeit umsetzung durchfuehrung zustaendige traegerschaft regie""");
    private static final Affixes PARTNER_STEMS = Affixes.beginnings("""
            mitarbeit mitwirk beteilig partner kooperation unterstuetz zuarbeit einzub einbezieh einbind
            mitzustaendig mitverantwort projektpartner support involv""");
    private static final Affixes NAMING_STEMS = Affixes.beginnings("""
            verantw zustaendig ansprech kontakt initi organis durchfuehr ausfuehr umsetz traeger projektleitung
            gesamtleitung hauptakteur responsib owner contact zust""");
    private static final Affixes MORE = Affixes.beginnings("weiter moeglich wichtig extern intern zu other further");
    private static final Set<String> PEOPLE = WordSet.of("""
            menschen personen kinder kindern familien jugendliche frauen people persons children leben umgang""");
    private static final Affixes OF_PEOPLE = Affixes.beginnings("""
            behinderung migration einschraenkung handicap beeintraechtigung flucht disabilit zuwanderung demenz
            unterstuetzungsbedarf""");

    /** All words that a cue may begin with, unless a colon follows soon. */
    private static final Set<String> FIRST = first();

    private static Set<String> first() {
        Set<String> first = WordSet.of("beteiligt mitwirkend eingebunden mit with involving alongside");
        for (Set<String> words : List.of(SHORT, TOGETHER_WORDS, HELPED, LED, LEADS, TOGETHER, NAMING, BEFORE)) {
            first.addAll(words);
        }
        return first;
    }

    /** Whether a cue may begin here: most words are none, and need no closer look. */
    private static boolean mayBegin(List<PartyToken> tokens, int i) {
        String word = tokens.get(i).fold();
        if (FIRST.contains(word) || word.startsWith("verantwortlich") || word.startsWith("zustaendig")) {
            return true;
        }
        for (int k = i + 1; k < tokens.size() && k <= i + COLON; k++) {
            if (tokens.get(k).is(":")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads the words from a place on.
     *
     * @param named whether a party was named just before
     */
    static @Nullable Cue at(List<PartyToken> tokens, int i, boolean named) {
        if (!mayBegin(tokens, i)) {
            return null;
        }
        String word = tokens.get(i).fold();
        if (SHORT.contains(word)) {
            return new Cue(Role.PARTNER, 1, false);
        }
        if ((TOGETHER_WORDS.contains(word) && follows(tokens, i + 1, "mit", "with")) || HELPED.contains(word)) {
            return with(tokens, Role.PARTNER, i, i + 1);
        }
        if (LED.contains(word) && (follows(tokens, i + 1, "by", "durch") || follows(tokens, i + 1, "von", "vom"))) {
            return new Cue(Role.LEAD, 2, false);
        }
        if (LEADS.contains(word)) {
            return with(tokens, Role.LEAD, i, i + 1);
        }
        Role labelled = labelled(tokens, i);
        if (labelled != null) {
            return with(tokens, labelled, i, i + 1);
        }
        if (i + 1 < tokens.size() && labelled(tokens, i + 1) == Role.PARTNER && MORE.fit(word)) {
            return with(tokens, Role.PARTNER, i, i + 2);
        }
        boolean begins = !named && i > 0 && !tokens.get(i - 1).word();
        boolean involved = word.equals("beteiligt") || word.equals("mitwirkend") || word.equals("eingebunden");
        if (begins && involved && follows(tokens, i + 1, "sind", "ist")) {
            return with(tokens, Role.PARTNER, i, i + 1);
        }
        if (begins && TOGETHER.contains(word) && i + 1 < tokens.size() && names(tokens.get(i + 1))) {
            return with(tokens, Role.PARTNER, i, i + 1);
        }
        if (!named && NAMING.contains(word) && follows(tokens, i + 1, "durch", "by")) {
            return with(tokens, Role.NAMED, i, i + 1);
        }
        if ((word.equals("kooperation") || word.equals("zusammenarbeit") || word.equals("cooperation"))
                && follows(tokens, i + 1, "mit", "with")) {
            return with(tokens, Role.PARTNER, i, i + 1);
        }
        if (!named
                && (word.startsWith("verantwortlich") || word.startsWith("zustaendig"))
                && follows(tokens, i + 1, "ist", "sind")) {
            return with(tokens, Role.NAMED, i, i + 1);
        }
        if (BEFORE.contains(word)) {
            Cue phrase = phrase(tokens, i);
            if (phrase != null) {
                return phrase;
            }
        }
        boolean with =
                word.equals("mit") || word.equals("with") || word.equals("involving") || word.equals("alongside");
        return with && named && !isAboutPeople(tokens, i) ? new Cue(Role.PARTNER, 1, false) : null;
    }

    /** A word that gives its role to the party it stands behind, as in brackets. */
    static @Nullable Role behind(String word) {
        if (LEADS.contains(word) || LEAD_LABELS.contains(word) || NAMING.contains(word)) {
            return Role.LEAD;
        }
        return (PARTNER_LABELS.contains(word) && !word.equals("mit")) || TOGETHER.contains(word) ? Role.PARTNER : null;
    }

    private static boolean names(PartyToken token) {
        return token.head() != null || token.is("der") || token.is("des") || token.is("von") || token.is("of");
    }

    /** The part that a word before a colon gives, or null: Träger:, verantw.:, einzubinden:. */
    private static @Nullable Role labelled(List<PartyToken> tokens, int i) {
        int colon = follows(tokens, i + 1, ".", ".") ? i + 2 : i + 1;
        if (!follows(tokens, colon, ":", ":")) {
            return null;
        }
        String word = tokens.get(i).fold();
        if (PARTNER_LABELS.contains(word) || PARTNER_STEMS.fit(word)) {
            return Role.PARTNER;
        }
        if (LEAD_LABELS.contains(word)) {
            return Role.LEAD;
        }
        return NAMING.contains(word) || NAMING_STEMS.fit(word) ? Role.NAMED : null;
    }

    /** A preposition, up to two words in between, and a noun, such as "in enger Zusammenarbeit mit". */
    private static @Nullable Cue phrase(List<PartyToken> tokens, int i) {
        for (int noun = i + 1;
                noun < Math.min(i + 4, tokens.size()) && tokens.get(noun).word();
                noun++) {
            String word = tokens.get(noun).fold();
            boolean needsMore = tokens.get(i).is("im") || tokens.get(i).is("nach");
            if (needsMore
                    && !(noun + 1 < tokens.size()
                            && AFTER.contains(tokens.get(noun + 1).fold()))) {
                continue;
            }
            boolean alone = i == 0 && noun + 1 == tokens.size();
            if (TOGETHER.contains(word) && !alone) {
                return with(tokens, Role.PARTNER, i, noun + 1);
            }
            if (word.equals("federfuehrung")
                    || word.equals("leitung")
                    || word.equals("koordination")
                    || word.equals("lead")
                    || word.equals("leadership")) {
                return with(tokens, Role.LEAD, i, noun + 1);
            }
            if (NAMING.contains(word)) {
                return with(tokens, Role.NAMED, i, noun + 1);
            }
        }
        return null;
    }

    private static Cue with(List<PartyToken> tokens, Role role, int from, int to) {
        int end = to;
        boolean label = false;
        while (end < tokens.size() && end < to + 3) {
            PartyToken token = tokens.get(end);
            if (token.is(":")) {
                label = true;
            } else if (!AFTER.contains(token.fold())
                    && !(token.is(".")
                            && (ABBREVIATED.contains(tokens.get(end - 1).fold())
                                    || follows(tokens, end + 1, ":", ":")))) {
                break;
            }
            end++;
        }
        return new Cue(role, end - from, label);
    }

    private static boolean follows(List<PartyToken> tokens, int i, String one, String other) {
        return i < tokens.size() && (tokens.get(i).is(one) || tokens.get(i).is(other));
    }

    private static boolean isAboutPeople(List<PartyToken> tokens, int i) {
        if (i > 0 && PEOPLE.contains(tokens.get(i - 1).fold())) {
            return true;
        }
        return i + 1 < tokens.size() && OF_PEOPLE.fit(tokens.get(i + 1).fold());
    }
}
