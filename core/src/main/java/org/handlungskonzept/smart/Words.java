package org.handlungskonzept.smart;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handlungskonzept.text.Token;

/** Small words of German and English grammar. */
final class Words {

    static final Set<String> PREPOSITIONS = set("""
            am an auf aus bei beim fuer gegen hinter im in ins mit nach neben ohne ueber um unter vom vor zu
            zum zur zwischen durch innerhalb ab bis gemaess laut seit sowie at by for from into on with
            within to near""");

    static final Set<String> ONE = Set.of("ein", "eine", "einen", "einem", "einer", "eines");

    static final Set<String> ONE_ENGLISH = Set.of("a", "an", "one");

    static final Set<String> THE = Set.of("der", "die", "das", "den", "dem", "des", "the");

    static final Set<String> NEGATIONS =
            Set.of("nicht", "kein", "keine", "keinen", "keiner", "ohne", "not", "no", "without");

    static final Set<String> QUESTIONS = set("""
            ob inwieweit inwiefern welche welcher welches wie whether if how which""");

    static final Set<String> PURPOSES = set("""
            um damit sodass so that weil da wenn falls because when""");

    static final Set<String> RELATIVES = set("""
            die der das den dem deren welche welcher wer who which that whose""");

    /** Words that begin a sentence with a capital and are no nouns. */
    static final Set<String> STARTERS = set("""
            es wir sie er dies diese dieses dieser hier dabei bis durch mehr alle jede jeder jedes ein eine einen der die das
            den dem des am im in an auf mit nach bei fuer von zu zum zur als auch so dann damit dazu hierzu hierfuer dafuer
            um ab seit ueber unter vor einmal zweimal jaehrlich monatlich regelmaessig neben ausserdem zusaetzlich weitere
            sollte sollten wenn falls sobald ob kuenftig zunaechst anschliessend derzeit bisher ziel geplant we they it there
            man jeweils mindestens gemeinsam aufgrund sowie neu neue neuer neues""");

    /** Verbs in the present that tell how something is. */
    static final Set<String> STATES = set("""
            sind haben hatte waren koennen sollen muessen jeden allen ihren seinen einen keinen diesen neben zwischen gegen
            unten oben zusammen wegen sieben innen aussen bestehen liegen verfuegen bleiben stehen gehen fehlen zeigen steigen
            sinken gelten leben wohnen wachsen brauchen benoetigen gehoeren nutzen fuehlen finden unseren welchen solchen
            ist hat gibt besteht liegt verfuegt bleibt steht geht fehlt zeigt nimmt steigt sinkt existiert nicht erst jetzt
            dort oft fast weit recht selbst gut kommt gilt weist lebt wohnt waechst braucht benoetigt wird soll sollt kann
            bereits richtet wendet umfasst beginnt dauert kostet endet basiert beruht richten beginnen statt samt meist gehoert heisst scheint bedeutet leidet mangelt kennt weiss hoert nutzt zaehlt betraegt
            entspricht insgesamt damit somit womit mit seit zeit wert dient hilft verbindet leicht schlecht haeuft""");

    /** Verbs that another verb leans on. */
    static final Set<String> AUXILIARIES = set(
            "wird werden soll sollen sollte sollten muss muessen kann koennen moechte ist sind will shall is are be to should");

    static final Set<String> BE = Set.of("is", "are", "be");

    private static final Set<String> QUOTES = set("„ “ ” \" » « ‚ ‘ ’ '");

    private static final Map<String, Integer> NUMBERS = numbers("""
            zwei=2 drei=3 vier=4 fuenf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwoelf=12 zwanzig=20
            dreissig=30 fuenfzig=50 hundert=100 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9
            ten=10 eleven=11 twelve=12 twenty=20""");

    private Words() {}

    /** Words parted by blanks. */
    static Set<String> set(String words) {
        return Set.copyOf(Arrays.asList(words.split("\\s+")));
    }

    private static Map<String, Integer> numbers(String words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : words.strip().split("\\s+", -1)) {
            int equals = word.indexOf('=');
            numbers.put(word.substring(0, equals), Integer.valueOf(word.substring(equals + 1)));
        }
        return Map.copyOf(numbers);
    }

    static boolean isOne(Token token, boolean english) {
        return (english ? ONE_ENGLISH : ONE).contains(token.folded());
    }

    /** The value of a number word, or 0. */
    static int number(Token token) {
        return NUMBERS.getOrDefault(token.folded(), 0);
    }

    /** A lower-case word with an ending that adjectives have. */
    static boolean maybeAdjective(Token token) {
        String word = token.folded();
        return token.isWord()
                && !token.capital()
                && word.length() > 3
                && !PREPOSITIONS.contains(word)
                && (word.endsWith("e")
                        || word.endsWith("en")
                        || word.endsWith("er")
                        || word.endsWith("es")
                        || word.endsWith("em"));
    }

    static boolean isBreak(Token token) {
        return token.kind() == Token.Kind.MARK
                && !token.is("-")
                && !token.is("/")
                && !token.is("%")
                && !token.quoted()
                && !QUOTES.contains(token.folded());
    }

    static boolean anyBefore(List<Token> tokens, int index, int reach, Set<String> words) {
        for (int i = index - 1; i >= 0 && i >= index - reach; i--) {
            if (isBreak(tokens.get(i))) {
                return false;
            }
            if (words.contains(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }
}
