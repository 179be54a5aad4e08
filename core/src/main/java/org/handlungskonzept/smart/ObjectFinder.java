package org.handlungskonzept.smart;

import java.util.List;
import java.util.Objects;
import org.handlungskonzept.text.Token;
import org.handlungskonzept.text.internal.Affixes;
import org.jspecify.annotations.Nullable;

/** Finds out what something is done to, in the clause around the word that says what is done. */
final class ObjectFinder {

    private static final Affixes ADJECTIVE = Affixes.endings("e er es en");
    private static final Affixes ABSTRACT = Affixes.endings("heit keit schaft taet ismus");
    private static final int REACH = 14;
    private static final int ADJECTIVES = 4;

    private final ReadSentence sentence;
    private final List<Token> tokens;

    private ObjectFinder(ReadSentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    static ActionObject of(ReadSentence sentence, int first, int end, boolean noun) {
        ObjectFinder finder = new ObjectFinder(sentence);
        int stop = finder.clauseEnd(end);
        if (noun) {
            ActionObject after = finder.find(end, stop, true);
            return after == ActionObject.NONE ? finder.compound(first) : after;
        }
        ActionObject inside = end - first > 2 ? finder.find(first + 1, end, false) : ActionObject.NONE;
        return inside == ActionObject.NONE ? finder.ofVerb(first, end, stop) : inside;
    }

    /** Whether something that can be done something to stands between two places. */
    static boolean between(ReadSentence sentence, int from, int to) {
        return new ObjectFinder(sentence).find(from, to, false) != ActionObject.NONE;
    }

    /** The object stands between the auxiliary and the verb; in the passive before both; after a finite verb behind it. */
    private ActionObject ofVerb(int first, int end, int stop) {
        if (sentence.isEnglish() && !sentence.anyBefore(first, 3, WordClass.BE)) {
            return find(end, stop, false);
        }
        int start = clauseStart(first);
        int auxiliary = first - 1;
        while (auxiliary >= start && !sentence.is(auxiliary, WordClass.AUXILIARY)) {
            auxiliary--;
        }
        boolean last = end >= stop
                || sentence.isTitle()
                || tokens.get(end).is("und")
                || tokens.get(end).is("werden");
        if (auxiliary < start && !last) {
            return find(end, stop, false);
        }
        ActionObject near = auxiliary < start ? ActionObject.NONE : find(auxiliary + 1, first, false);
        ActionObject before = near == ActionObject.NONE ? find(start, first, false) : near;
        return before == ActionObject.NONE ? find(end, stop, false) : before;
    }

    private int clauseStart(int index) {
        int i = index;
        while (i > 0 && index - i < REACH && !Words.isBreak(tokens.get(i - 1))) {
            i--;
        }
        return i;
    }

    private int clauseEnd(int index) {
        int i = index;
        while (i < tokens.size() && i - index < REACH && !Words.isBreak(tokens.get(i))) {
            i++;
        }
        return i;
    }

    private ActionObject find(int from, int to, boolean afterNoun) {
        ActionObject found = ActionObject.NONE;
        for (int i = from; i < to; i++) {
            ActionObject object = at(i, from, to, afterNoun);
            if (object == ActionObject.ONE) {
                return object;
            }
            found = found == ActionObject.NONE ? object : found;
        }
        return found;
    }

    private ActionObject at(int index, int from, int to, boolean afterNoun) {
        Token token = tokens.get(index);
        boolean preposition = index > 0 && sentence.is(index - 1, WordClass.PREPOSITION);
        if (sentence.isOne(index) && !preposition) {
            int noun = nounAfter(index + 1, to);
            return noun < 0 ? ActionObject.NONE : Objects.requireNonNullElse(unseen(noun), ActionObject.ONE);
        }
        if (!isNoun(index) || preposition || inPhraseOfPreposition(index, from, afterNoun)) {
            return ActionObject.NONE;
        }
        ActionObject unseen = unseen(index);
        if (unseen != null) {
            return unseen;
        }
        return Plurals.isSeveral(token.folded(), sentence.isEnglish()) ? ActionObject.SEVERAL : ActionObject.DEFINITE;
    }

    /** „am neuen Rathaus“: adjectives and articles back to a preposition; „von“ after a noun leads to its object. */
    private boolean inPhraseOfPreposition(int index, int from, boolean afterNoun) {
        for (int i = index - 1; i >= from && i >= index - ADJECTIVES; i--) {
            Token token = tokens.get(i);
            if (sentence.is(i, WordClass.PREPOSITION)) {
                return true;
            }
            if (token.is("von") || token.is("vom")) {
                return !(afterNoun && i == from);
            }
            boolean open = sentence.is(i, WordClass.THE)
                    || sentence.isOne(i)
                    || token.isNumber()
                    || Words.maybeAdjective(token);
            if (!open) {
                return false;
            }
        }
        return false;
    }

    private int nounAfter(int from, int to) {
        for (int i = from; i < to && i < from + ADJECTIVES; i++) {
            if (isNoun(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNoun(int index) {
        Token token = tokens.get(index);
        if (!token.isWord() || token.folded().length() < 2) {
            return false;
        }
        if (!sentence.isEnglish()) {
            return token.capital() && !(index == 0 && isNoNounAtStart(token));
        }
        return !sentence.is(index, WordClass.THE)
                && !sentence.isOne(index)
                && !sentence.is(index, WordClass.PREPOSITION)
                && (index + 1 >= tokens.size()
                        || !tokens.get(index + 1).isWord()
                        || sentence.is(index + 1, WordClass.PREPOSITION)
                        || tokens.get(index + 1).is("and")
                        || tokens.get(index + 1).is("of"));
    }

    /** „Barrierefreie Wege“, „Die Wege“: written with a capital only because it comes first. */
    private boolean isNoNounAtStart(Token token) {
        boolean nounFollows = tokens.size() > 1 && tokens.get(1).capital();
        return sentence.is(0, WordClass.STARTER) || (nounFollows && ADJECTIVE.fit(token.folded()));
    }

    /** Something that cannot be seen, or null if it may be. */
    private @Nullable ActionObject unseen(int index) {
        for (Hit hit : sentence.hits()) {
            if (hit.first() <= index && index < hit.end()) {
                return switch (hit.group()) {
                    case SOFT -> ActionObject.SOFT;
                    case OPINION, FIGURE -> ActionObject.OPINION;
                    case WEAK, WEAK_SOFT -> directionAt(index);
                    default -> null;
                };
            }
        }
        String word = tokens.get(index).folded();
        return ABSTRACT.fit(word) ? ActionObject.OPINION : null;
    }

    /** „Vernetzung intensivieren“ says no more than one of both. */
    private @Nullable ActionObject directionAt(int index) {
        return tokens.get(index).folded().endsWith("ung") ? ActionObject.OPINION : null;
    }

    /** „Schulhofumgestaltung“ carries its object with it. */
    private ActionObject compound(int index) {
        return tokens.get(index).folded().length() > "umgestaltung".length() + 2
                ? ActionObject.DEFINITE
                : ActionObject.NONE;
    }
}
