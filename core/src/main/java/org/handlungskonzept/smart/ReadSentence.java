package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.Lexicon;
import org.handlungskonzept.text.Sentence;
import org.handlungskonzept.text.Token;

/** A sentence of a title or description, with the words of the lexicon in it that mean something. Immutable. */
final class ReadSentence {

    private static final int PHRASE = 4;
    private static final int LONGEST_CLAUSE = 100;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final int[] classes;
    private final boolean numbers;
    private final List<Hit> hits;
    private final boolean title;
    private final boolean english;
    private final Set<WordGroup> groups;

    ReadSentence(Sentence sentence, Lexicon words, FieldText text) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.classes = new int[tokens.size()];
        boolean anyNumber = false;
        for (int i = 0; i < classes.length; i++) {
            classes[i] = WordClass.all(tokens.get(i).folded());
            anyNumber |= tokens.get(i).isNumber() || is(i, WordClass.NUMBER_WORD);
        }
        this.numbers = anyNumber;
        this.title = text.isTitle();
        this.english = WordLists.isEnglish(text.text().language());
        List<Hit> all = new ArrayList<>(0);
        Set<WordGroup> seen = EnumSet.noneOf(WordGroup.class);
        for (Lexicon.Match match : words.find(sentence)) {
            WordGroup group = WordGroup.of(match.group());
            Token token = sentence.tokens().get(match.first());
            if (!isPassiveOfCan(group, match)
                    && !token.quoted()
                    && fits(match.entry(), group, token, match.first())
                    && !text.isName(match.span())) {
                all.add(new Hit(group, match.entry(), match.first(), match.end(), match.span(), token.bracketed()));
                seen.add(group);
            }
        }
        this.hits = all;
        this.groups = seen;
    }

    /** „können nicht mehr besetzt werden“ tells what is possible, not what is to come. */
    private boolean isPassiveOfCan(WordGroup group, Lexicon.Match match) {
        return group == WordGroup.WILL
                && match.entry().equals("werden")
                && hasBetween(0, match.first(), WordClass.CAN_GERMAN);
    }

    /** German writes nouns with a capital: „stärken“ is done, „Stärken“ are there. */
    private boolean fits(String entry, WordGroup group, Token token, int index) {
        if (english) {
            return true;
        }
        boolean noun = Character.isUpperCase(entry.charAt(0))
                || group.isNoun()
                || (group.isAction() && Words.VERBAL_NOUN.fit(entry));
        if (noun) {
            return token.capital();
        }
        return (!group.isAction() && group != WordGroup.COMPARE) || !token.capital() || index == 0;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Whether a token is a word of this class. */
    boolean is(int index, WordClass wanted) {
        return wanted.isIn(classes[index]);
    }

    /** „ein“, „eine“; in English "a". */
    boolean isOne(int index) {
        return is(index, english ? WordClass.ONE_ENGLISH : WordClass.ONE_GERMAN);
    }

    /** Whether a token is a number, in digits or as a word. */
    boolean isNumber(int index) {
        return tokens.get(index).isNumber() || is(index, WordClass.NUMBER_WORD);
    }

    /** Whether there is any number, in digits or as a word. */
    boolean hasNumber() {
        return numbers;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Hit> hits() {
        return hits;
    }

    boolean isTitle() {
        return title;
    }

    boolean isEnglish() {
        return english;
    }

    Set<WordGroup> groups() {
        return groups;
    }

    boolean has(WordGroup group) {
        return groups.contains(group);
    }

    boolean hasAction() {
        for (WordGroup group : groups) {
            if (group.isAction()) {
                return true;
            }
        }
        return false;
    }

    /** It tells what was or is, not what is to come. */
    boolean isPast() {
        return !title && (has(WordGroup.PAST) || has(WordGroup.DONE)) && !has(WordGroup.WILL);
    }

    /** It says what is to be done. */
    boolean commits() {
        return title || (!isPast() && (has(WordGroup.WILL) || has(WordGroup.HEDGE) || hasAction()));
    }

    boolean isNegated(Hit hit) {
        return anyBefore(hit.first(), 2, WordClass.NEGATION);
    }

    /** Whether a number stands in the same phrase. */
    boolean hasNumberNear(Hit hit) {
        return hasNumber(hit.end(), 1) || hasNumber(hit.first() - 1, -1);
    }

    boolean hasNumberAfter(Hit hit) {
        return hasNumber(hit.end(), 1);
    }

    /** Whether it stands in a part of the sentence that only says why, when or about whom. */
    boolean isSubordinate(Hit hit) {
        int farthest = Math.max(0, hit.first() - LONGEST_CLAUSE);
        for (int i = hit.first() - 1; i >= farthest; i--) {
            Token token = tokens.get(i);
            if (is(i, WordClass.REASON) && (i == 0 || tokens.get(i - 1).is(","))) {
                return true;
            }
            if (token.is(",")) {
                return isRelative(i + 1);
            }
            if (Words.isBreak(token)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word of a class stands between two places. */
    boolean hasBetween(int from, int to, WordClass wanted) {
        for (int i = from; i < to; i++) {
            if (is(i, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a class stands before a place in the same part of the sentence, and how far at the most. */
    boolean anyBefore(int index, int reach, WordClass wanted) {
        for (int i = index - 1; i >= 0 && i >= index - reach; i--) {
            if (Words.isBreak(tokens.get(i))) {
                return false;
            }
            if (is(i, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word such as „ob“ stands between a place and the one before it. */
    boolean hasBetween(int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(tokens().get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(int index) {
        if (index >= classes.length) {
            return false;
        }
        boolean afterPreposition = is(index, WordClass.PREPOSITION) && index + 1 < classes.length;
        return is(afterPreposition ? index + 1 : index, WordClass.RELATIVE);
    }

    private boolean hasNumber(int from, int step) {
        for (int i = from, n = 0; numbers && i >= 0 && i < classes.length && n < PHRASE; i += step, n++) {
            Token token = tokens.get(i);
            if (isNumber(i)) {
                return true;
            }
            if (Words.isBreak(token) && !token.is("(")) {
                return false;
            }
        }
        return false;
    }
}
