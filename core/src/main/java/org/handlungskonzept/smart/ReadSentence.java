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
    private static final Set<String> CAN = Set.of("kann", "koennen", "konnte", "konnten");

    private final Sentence sentence;
    private final List<Hit> hits;
    private final boolean title;
    private final boolean english;
    private final Set<WordGroup> groups;

    ReadSentence(Sentence sentence, Lexicon words, FieldText text) {
        this.sentence = sentence;
        this.title = text.isTitle();
        this.english = WordLists.isEnglish(text.text().language());
        List<Hit> all = new ArrayList<>();
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
        this.hits = List.copyOf(all);
        this.groups = seen;
    }

    /** „können nicht mehr besetzt werden“ tells what is possible, not what is to come. */
    private boolean isPassiveOfCan(WordGroup group, Lexicon.Match match) {
        return group == WordGroup.WILL && match.entry().equals("werden") && hasBetween(0, match.first(), CAN);
    }

    /** German writes nouns with a capital: „stärken“ is done, „Stärken“ are there. */
    private boolean fits(String entry, WordGroup group, Token token, int index) {
        if (english) {
            return true;
        }
        boolean noun = Character.isUpperCase(entry.charAt(0))
                || group.isNoun()
                || (group.isAction() && Plurals.ends(entry, "ung", "ion", "bau"));
        if (noun) {
            return token.capital();
        }
        return (!group.isAction() && group != WordGroup.COMPARE) || !token.capital() || index == 0;
    }

    List<Token> tokens() {
        return sentence.tokens();
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
        return Words.anyBefore(tokens(), hit.first(), 2, Words.NEGATIONS);
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
            Token token = tokens().get(i);
            boolean starts = i == 0 || tokens().get(i - 1).is(",");
            if (starts && Words.PURPOSES.contains(token.folded())) {
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
        if (index >= tokens().size()) {
            return false;
        }
        boolean afterPreposition =
                Words.PREPOSITIONS.contains(tokens().get(index).folded()) && index + 1 < tokens().size();
        return Words.RELATIVES.contains(
                tokens().get(afterPreposition ? index + 1 : index).folded());
    }

    private boolean hasNumber(int from, int step) {
        for (int i = from, n = 0; i >= 0 && i < tokens().size() && n < PHRASE; i += step, n++) {
            Token token = tokens().get(i);
            if (token.isNumber() || Words.number(token) > 0) {
                return true;
            }
            if (Words.isBreak(token) && !token.is("(")) {
                return false;
            }
        }
        return false;
    }
}
