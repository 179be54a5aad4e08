package org.handlungskonzept.smart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.handlungskonzept.text.Token;
import org.handlungskonzept.text.internal.Affixes;

/** Small words of German and English grammar. Nobody changes the sets once they are made. */
final class Words {

    /** „Beschilderung“, „Umbau“ */
    static final Affixes VERBAL_NOUN = Affixes.endings("ung ion bau");

    private static final Map<String, Integer> NUMBERS = numbers("""
            zwei=2 drei=3 vier=4 fuenf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwoelf=12 zwanzig=20
            dreissig=30 fuenfzig=50 hundert=100 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9
            ten=10 eleven=11 twelve=12 twenty=20""");

    private Words() {}

    /** Words parted by blanks. */
    static Set<String> set(String words) {
        Set<String> set = new HashSet<>();
        for (StringTokenizer each = new StringTokenizer(words); each.hasMoreTokens(); ) {
            set.add(each.nextToken());
        }
        return set;
    }

    private static Map<String, Integer> numbers(String words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (StringTokenizer each = new StringTokenizer(words); each.hasMoreTokens(); ) {
            String word = each.nextToken();
            int equals = word.indexOf('=');
            numbers.put(word.substring(0, equals), Integer.valueOf(word.substring(equals + 1)));
        }
        return numbers;
    }

    /** The value of a number word, or 0. */
    static int number(Token token) {
        Integer number = NUMBERS.get(token.folded());
        return number == null ? 0 : number;
    }

    /** A lower-case word with an ending that adjectives have. */
    static boolean maybeAdjective(Token token) {
        String word = token.folded();
        return token.isWord()
                && !token.capital()
                && word.length() > 3
                && (word.endsWith("e")
                        || word.endsWith("en")
                        || word.endsWith("er")
                        || word.endsWith("es")
                        || word.endsWith("em"))
                && !WordClass.PREPOSITION.isIn(WordClass.all(word));
    }

    static boolean isBreak(Token token) {
        return token.kind() == Token.Kind.MARK
                && !token.is("-")
                && !token.is("/")
                && !token.is("%")
                && !token.quoted()
                && !WordClass.QUOTE.isIn(WordClass.all(token.folded()));
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
