package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.Token;

/**
 * What title and description of a measure say together.
 *
 * @param groups what its words are signs of
 * @param isUnreadable whether they are too short to be judged, or in a language without words here
 */
record TextFacts(
        List<FieldText> texts,
        List<Action> actions,
        List<Counted> counted,
        Set<WordGroup> groups,
        boolean isUnreadable) {

    private static final int FEWEST_WORDS = 4;
    private static final int SURELY_WORDS = 8;

    static TextFacts of(List<FieldText> texts) {
        List<Action> actions = new ArrayList<>();
        List<Counted> counted = new ArrayList<>(0);
        Set<WordGroup> groups = EnumSet.noneOf(WordGroup.class);
        for (FieldText text : texts) {
            actions.addAll(text.actions());
            counted.addAll(text.counted());
            for (ReadSentence sentence : text.sentences()) {
                groups.addAll(sentence.groups());
            }
        }
        return new TextFacts(texts, actions, counted, groups, isUnreadable(texts));
    }

    boolean isPlain() {
        for (Action action : actions) {
            if (action.kind().isPlain()) {
                return true;
            }
        }
        return false;
    }

    /** There are actions, and all of them only say a direction. */
    boolean isOnlyWeak() {
        for (Action action : actions) {
            if (!action.kind().isWeak()) {
                return false;
            }
        }
        return !actions.isEmpty();
    }

    boolean has(WordGroup group) {
        return groups.contains(group);
    }

    boolean hasAny(Set<WordGroup> wanted) {
        for (WordGroup group : wanted) {
            if (groups.contains(group)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnreadable(List<FieldText> texts) {
        int words = 0;
        boolean known = false;
        for (FieldText text : texts) {
            for (ReadSentence sentence : text.sentences()) {
                words += words(sentence);
                known = known || isKnown(sentence);
            }
        }
        return words < FEWEST_WORDS || (!known && words >= SURELY_WORDS);
    }

    private static boolean isKnown(ReadSentence sentence) {
        return !sentence.hits().isEmpty()
                || sentence.hasBetween(0, sentence.tokens().size(), WordClass.THE)
                || sentence.hasBetween(0, sentence.tokens().size(), WordClass.PREPOSITION);
    }

    private static int words(ReadSentence sentence) {
        int words = 0;
        for (var token : sentence.tokens()) {
            words += token.kind() == Token.Kind.MARK ? 0 : 1;
        }
        for (Hit hit : sentence.hits()) {
            words -= hit.group() == WordGroup.PLACEHOLDER ? hit.end() - hit.first() : 0;
        }
        return words;
    }
}
