package org.handlungskonzept.text;

import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.text.internal.Affixes;
import org.jspecify.annotations.Nullable;

/** Tells from its shape what a name without a known word for a body names: a slip of the pen, a field of work, a name. */
final class ShapedNames {

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 3;
    private static final List<String> HEADS = List.of(
            "amt",
            "abteilung",
            "fachbereich",
            "fachdienst",
            "dezernat",
            "referat",
            "stabsstelle",
            "behoerde",
            "verwaltung",
            "beauftragte",
            "beauftragter",
            "koordination",
            "koordinatorin",
            "buergerbuero",
            "bibliothek",
            "planung",
            "management");
    private static final Set<String> AMT = Set.of("ammt", "amtt", "aamt", "mat", "atm");

    /** Fields that towns name their units after. */
    private static final Set<String> FIELDS = WordSet.of("""
            organisation personal finanzen recht ordnung sicherheit soziales jugend bildung kultur sport umwelt verkehr
            mobilitaet digitalisierung digitales statistik wahlen presse kommunikation it edv adv iuk asd liegenschaften
            gebaeude immobilien vergabe beschaffung einkauf streetwork integration migration inklusion teilhabe senioren
            gesundheit klima klimaschutz energie wohnen buergerservice standesamt archiv friedhof abwasser tourismus
            wirtschaft asyl ehrenamt finance housing planning development services transport communications procurement human
            care health resources highways parks leisure regeneration licensing education sustainability environment""");

    private static final Affixes FIELD_ENDINGS = Affixes.endings("""
            bau bauen wesen gruen flaechen ordnung schutz betreuung entsorgung unterhaltung reinigung sicherung
            vermessung hilfen jugendhilfe sozialhilfe planung arbeit pflege technik schulung""");

    /** Words of a plan, which name nobody. */
    private static final Set<String> NO_NAMES = WordSet.of("""
            siehe anlage stand masterplan konzept handlungsfeld projekt massnahme jahr jahre kosten beschluss ziel ziele
            text kapitel seite programm entfaellt keine laufend daueraufgabe stelle see plan""");

    private ShapedNames() {}

    static void understand(Phrase phrase) {
        if (phrase.kind == null && !phrase.tokens.isEmpty() && phrase.tokens.size() <= MOST_WORDS) {
            phrase.kind = kind(phrase.tokens);
        }
    }

    private static @Nullable PartyKind kind(List<PartyToken> tokens) {
        PartyToken first = tokens.get(0);
        if (first.isNumber() && tokens.size() > 1) {
            boolean parted = first.fold().indexOf('.') > 0;
            PartyKind named = kind(tokens.subList(1, tokens.size()));
            return named == PartyKind.UNIT || (parted && named != null) ? PartyKind.UNIT : null;
        }
        boolean numbered = tokens.size() == 1 || tokens.get(1).isCode();
        if (numbered && first.capital() && first.fold().length() <= LONGEST && isSlip(first.fold())) {
            return PartyKind.UNIT;
        }
        for (PartyToken token : tokens) {
            boolean name = token.word()
                    && token.capital()
                    && !token.isNumber()
                    && token.fold().length() > 1;
            if (!name || token.fold().length() > LONGEST || NO_NAMES.contains(token.fold())) {
                return null;
            }
        }
        String last = tokens.get(tokens.size() - 1).fold();
        return FIELDS.contains(last) || FIELD_ENDINGS.fit(last) ? PartyKind.UNIT : PartyKind.EXTERNAL;
    }

    /** Whether the word ends almost like a word for a unit. */
    private static boolean isSlip(String word) {
        for (String head : HEADS) {
            for (int length = head.length() - 1; length <= head.length() + 1; length++) {
                if (length <= word.length() && isSlip(word.substring(word.length() - length), head)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSlip(String end, String head) {
        if (head.equals("amt")) {
            return AMT.contains(end);
        }
        int most = head.length() < 9 ? 1 : 2;
        return end.charAt(0) == head.charAt(0) && EditDistance.atMost(most, end, head) <= most;
    }
}
