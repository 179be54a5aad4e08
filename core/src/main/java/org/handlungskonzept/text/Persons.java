package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.internal.Affixes;

/** Takes the names of persons out of phrases, by salutation or by their shape. */
final class Persons {

    private static final Set<String> NOBILITY = Set.of("von", "van", "zu", "de", "el", "al");
    private static final Set<String> SALUTATIONS = WordSet.of("""
            frau herr herrn hr fr mr mrs ms fraeulein madam sir""");
    private static final Set<String> TITLES = Set.of(
            "dr", "prof", "dipl", "ing", "med", "phil", "professor", "professorin", "dr.-ing", "rer", "nat", "pol");
    private static final Affixes NO_NAMES = Affixes.endings("""
            ung heit keit schaft tion taet ismus ische ischer liche ige arbeit recht ment hilfe ing projekt welt
            heimat bruecke kultur neue junge gruene freie deutsche alte bunte offene soziale mobil leben stadt
            verkehr sport konzept kein keine nicht office plan programm thema feld""");

    /** "Rotes Kreuz" and "Junge Union" begin like names, but with an adjective. */
    private static final Affixes ADJECTIVE_ENDINGS = Affixes.endings("e er es en");

    private Persons() {}

    static void takeOut(Phrase phrase, boolean english) {
        List<PartyToken> kept = new ArrayList<>();
        List<PartyToken> tokens = phrase.tokens;
        int i = 0;
        boolean addressed = false;
        while (i < tokens.size()) {
            int end = addressed ? afterName(tokens, i) : nameEnd(tokens, i, english);
            if (end > i) {
                phrase.persons.add(
                        new Span(tokens.get(i).start(), tokens.get(end - 1).end()));
                addressed = false;
                i = end;
            } else {
                boolean salutation = SALUTATIONS.contains(tokens.get(i).fold())
                        && tokens.get(i).capital();
                if (!salutation) {
                    kept.add(tokens.get(i));
                }
                addressed = salutation || (addressed && tokens.get(i).is("."));
                addressed |= i > 0 && SALUTATIONS.contains(tokens.get(i - 1).fold());
                i++;
            }
        }
        if (kept.size() < tokens.size()) {
            phrase.tokens.clear();
            phrase.tokens.addAll(withoutEmptyBrackets(kept));
        }
    }

    /** A surname and a given name with a comma between them, and nothing else. */
    static boolean areReversed(List<Phrase> phrases, Phrase last, Phrase next) {
        return phrases.size() == 2
                && next.separator.equals(",")
                && last.tokens.size() == 1
                && next.tokens.size() == 1
                && isNameLike(last.first())
                && GivenNames.contains(next.first().fold());
    }

    private static int nameEnd(List<PartyToken> tokens, int from, boolean english) {
        PartyToken first = tokens.get(from);
        boolean initial = (from == 0 || tokens.get(from - 1).is("("))
                && first.capital()
                && first.fold().length() == 1
                && !"ivx".contains(first.fold())
                && dotFollows(tokens, from);
        if ((first.capital() && (SALUTATIONS.contains(first.fold()) || TITLES.contains(first.fold()))) || initial) {
            return afterName(tokens, from + 1);
        }
        boolean opens = from == 0 || tokens.get(from - 1).is("(");
        return opens ? shapeEnd(tokens, from, english) : from;
    }

    private static boolean dotFollows(List<PartyToken> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).capital()
                && tokens.get(i + 1).start() > tokens.get(i).end() + 1;
    }

    /** The place after up to four words of a name, or 0 if none follows. */
    private static int afterName(List<PartyToken> tokens, int from) {
        int i = from;
        int end = 0;
        while (i < tokens.size() && i < from + 6) {
            PartyToken token = tokens.get(i);
            boolean title = TITLES.contains(token.fold()) || token.is(".") || token.is("-") || isNobility(token);
            boolean name = token.word()
                    && token.capital()
                    && token.head() == null
                    && token.known() == null
                    && !token.isNumber();
            if (name) {
                end = i + 1;
            } else if (!title) {
                break;
            }
            i++;
        }
        return end;
    }

    private static boolean isNobility(PartyToken token) {
        return NOBILITY.contains(token.fold());
    }

    /** Two capitalised words and nothing else, neither of them like a noun: a first and a last name. */
    private static int shapeEnd(List<PartyToken> tokens, int from, boolean english) {
        boolean ends = from + 2 == tokens.size()
                || (from + 2 < tokens.size() && tokens.get(from + 2).is(")"));
        if (!ends || !isNameLike(tokens.get(from)) || !isNameLike(tokens.get(from + 1))) {
            return from;
        }
        String first = tokens.get(from).fold();
        boolean given = GivenNames.contains(first) || (!english && !ADJECTIVE_ENDINGS.fit(first));
        return given ? from + 2 : from;
    }

    private static boolean isNameLike(PartyToken token) {
        String word = token.fold();
        Head head = token.head();
        boolean lower = token.end() - token.start() > 2 && !token.isCode();
        return token.word()
                && token.capital()
                && token.known() == null
                && head == null
                && lower
                && !token.allCapitals()
                && !NO_NAMES.fit(word)
                && areLetters(word);
    }

    private static boolean areLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i)) && word.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private static List<PartyToken> withoutEmptyBrackets(List<PartyToken> tokens) {
        List<PartyToken> kept = new ArrayList<>();
        for (PartyToken token : tokens) {
            boolean empty = (token.is(")") || token.is("]"))
                    && !kept.isEmpty()
                    && (kept.get(kept.size() - 1).is("(")
                            || kept.get(kept.size() - 1).is("["));
            if (empty) {
                kept.remove(kept.size() - 1);
            } else {
                kept.add(token);
            }
        }
        return kept;
    }
}
