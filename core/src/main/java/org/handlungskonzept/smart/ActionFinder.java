package org.handlungskonzept.smart;

import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.Span;
import org.handlungskonzept.text.Token;
import org.handlungskonzept.text.internal.Affixes;

/** Finds what is to be done in a sentence: by the lexicon, else by the form of verbs and of nouns made of verbs. */
final class ActionFinder {

    private static final int SHORTEST_VERB = 5;
    private static final int SUBJECT = 3;
    private static final int STATE = 8;
    private static final Affixes NAMED =
            Affixes.endings("programm projekt konzept plan fonds kampagne leitfaden buendnis arbeitskreis reihe");
    private static final Affixes FINITE = Affixes.endings("t en ern eln");
    private static final Affixes INFINITIVE = Affixes.endings("en ern eln");
    private static final Affixes NO_INFINITIVE =
            Affixes.endings("lichen igen ischen baren werden worden koennen stehen sollen haben");
    private static final Set<String> REPORTS = Set.of(
            "vorlegen",
            "vorstellen",
            "präsentieren",
            "berichten",
            "veröffentlichen",
            "verfassen",
            "erstellen",
            "report",
            "present",
            "publish",
            "submit",
            "write");

    private ActionFinder() {}

    static void addTo(List<Action> actions, ReadSentence sentence) {
        if (sentence.isPast()) {
            return;
        }
        int before = actions.size();
        boolean question = false;
        int last = 0;
        for (Hit hit : sentence.hits()) {
            if (!hit.group().isAction()) {
                continue;
            }
            boolean examined = actions.size() > before
                    && actions.get(before).kind() == ActionKind.EXAMINE
                    && !REPORTS.contains(hit.entry());
            question |= actions.size() > before
                    && sentence.hasBetween(last, hit.first(), examined ? WordClass.PART : WordClass.QUESTION);
            last = hit.end();
            if (!question && !sentence.isNegated(hit) && isNoPart(hit, sentence) && !isState(hit, sentence)) {
                actions.add(action(hit, sentence));
            }
        }
        dropObjects(actions, before);
        if (actions.size() == before) {
            addOther(actions, sentence);
        }
    }

    /** „Die Digitalisierung vorantreiben“: a noun is the object of the verb that follows in its clause. */
    private static void dropObjects(List<Action> actions, int from) {
        for (int i = actions.size() - 2; i >= from; i--) {
            Action noun = actions.get(i);
            Action verb = actions.get(i + 1);
            boolean apart = noun.sentence().hasBetween(noun.end(), verb.first(), WordClass.PART);
            if (noun.noun() && !verb.noun() && !apart && !verb.kind().isPlain()) {
                actions.remove(i);
            }
        }
    }

    /** „Die Versorgung ist sichergestellt“, but not „ist sicherzustellen“. */
    private static boolean isState(Hit hit, ReadSentence sentence) {
        String word = sentence.tokens().get(hit.end() - 1).folded();
        ActionKind kind = ActionKind.of(hit.group());
        return (kind.isWeak() || kind == ActionKind.CONTINUE) && !isNoun(hit) && isState(sentence, hit.first(), word);
    }

    private static boolean isState(ReadSentence sentence, int index, String word) {
        return !sentence.isTitle()
                && !sentence.has(WordGroup.WILL)
                && !word.contains("zu")
                && sentence.anyBefore(index, STATE, WordClass.IS_GERMAN);
    }

    private static Action action(Hit hit, ReadSentence sentence) {
        boolean noun = isNoun(hit);
        ActionObject object = ObjectFinder.of(sentence, hit.first(), hit.end(), noun);
        ActionKind kind = object == ActionObject.SOFT ? ActionKind.WEAK : ActionKind.of(hit.group());
        return new Action(
                kind, object, sentence, hit.first(), hit.end(), hit.span(), noun, hit.group() == WordGroup.WEAK_SOFT);
    }

    private static boolean isNoun(Hit hit) {
        return Character.isUpperCase(hit.entry().charAt(0)) || Words.VERBAL_NOUN.fit(hit.entry());
    }

    /**
     * A noun after „zur“ or „für“, or a verb in a side clause, says why, not what: „Konzept zur Förderung …“. A noun after
     * another is part of a name: „Förderprogramm Altbausanierung“.
     */
    private static boolean isNoPart(Hit hit, ReadSentence sentence) {
        if (!isNoun(hit)) {
            return !sentence.isSubordinate(hit);
        }
        List<Token> tokens = sentence.tokens();
        boolean weak = ActionKind.of(hit.group()).isWeak();
        boolean purpose = hit.first() > 1
                && (sentence.anyBefore(hit.first(), 3, WordClass.PURPOSE)
                        || (weak && sentence.anyBefore(hit.first(), 3, WordClass.MEANS)));
        boolean name = hit.first() > 0
                && tokens.get(hit.first() - 1).capital()
                && !sentence.isEnglish()
                && (hit.first() > 1 || NAMED.fit(tokens.get(0).folded()));
        return !purpose && !name && !isExample(hit, sentence) && !sentence.isSubordinate(hit);
    }

    /** After „z. B.“ or „durch … etc.“ nothing is promised. */
    private static boolean isExample(Hit hit, ReadSentence sentence) {
        for (Hit other : sentence.hits()) {
            if (other.group() == WordGroup.OPEN_WEAK && other.end() <= hit.first()) {
                return true;
            }
        }
        return false;
    }

    private static void addOther(List<Action> actions, ReadSentence sentence) {
        boolean will = sentence.has(WordGroup.WILL);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            boolean verb = sentence.isEnglish() ? isEnglishVerb(sentence, i) : isVerb(sentence, i, will);
            boolean noun = !verb && !sentence.isEnglish() && isVerbalNoun(sentence, i);
            if ((verb || noun) && !isKnown(sentence, i)) {
                Span span = sentence.tokens().get(i).span();
                ActionObject object = ObjectFinder.of(sentence, i, i + 1, noun);
                if (verb
                        && !will
                        && (isStateOfPeople(sentence, i, object) || isState(sentence, i, word(sentence, i)))) {
                    return;
                }
                actions.add(new Action(ActionKind.OTHER, object, sentence, i, i + 1, span, noun, false));
                return;
            }
        }
    }

    /** „Die Menschen begegnen einander offen“: they do something, but with nothing and to nobody else. */
    private static boolean isStateOfPeople(ReadSentence sentence, int verb, ActionObject object) {
        return startsWithPeople(sentence, Math.min(verb, SUBJECT))
                && !sentence.isTitle()
                && (object == ActionObject.NONE
                        || sentence.hasBetween(verb, sentence.tokens().size(), WordClass.EACH_OTHER));
    }

    private static boolean startsWithPeople(ReadSentence sentence, int end) {
        for (Hit hit : sentence.hits()) {
            if (hit.group() == WordGroup.PEOPLE && hit.first() < end) {
                return true;
            }
        }
        return false;
    }

    private static String word(ReadSentence sentence, int index) {
        return sentence.tokens().get(index).folded();
    }

    private static boolean isKnown(ReadSentence sentence, int index) {
        for (Hit hit : sentence.hits()) {
            if (hit.first() <= index && index < hit.end() && hit.group() != WordGroup.EVENT) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnglishVerb(ReadSentence sentence, int index) {
        String word = word(sentence, index);
        return index > 0
                && word.length() > 3
                && (word.endsWith("ed") || word.endsWith("ilt") || word.endsWith("en"))
                && sentence.anyBefore(index, 2, WordClass.BE);
    }

    private static boolean isVerb(ReadSentence sentence, int index, boolean will) {
        boolean last = (sentence.isTitle() || will) && isVerb(sentence.tokens(), index, will);
        return last || (!will && isFinite(sentence, index) && (!sentence.isTitle() || hasObject(sentence, index)));
    }

    /** „Alle Kitas erhalten eine Rampe“ */
    private static boolean hasObject(ReadSentence sentence, int index) {
        return sentence.hasBetween(
                index + 1, Math.min(index + 2, sentence.tokens().size()), WordClass.ONE_GERMAN);
    }

    /** „Das Jugendamt verankert …“, „An Schulen helfen Ältere …“ */
    private static boolean isFinite(ReadSentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(index);
        return index > 0
                && token.isWord()
                && !token.capital()
                && token.folded().length() > 3
                && FINITE.fit(token.folded())
                && (tokens.get(index - 1).capital()
                        || tokens.get(index - 1).isNumber()
                        || tokens.get(index - 1).folded().endsWith("s"))
                && !sentence.is(index, WordClass.STATE);
    }

    /** An infinitive or participle at the end of a clause. */
    private static boolean isVerb(List<Token> tokens, int index, boolean will) {
        Token token = tokens.get(index);
        String word = token.folded();
        if (!token.isWord()
                || token.capital()
                || word.length() < SHORTEST_VERB
                || index == 0
                || !endsClause(tokens, index + 1)) {
            return false;
        }
        boolean participle = will && word.endsWith("t") && !word.endsWith("heit") && !word.endsWith("lich");
        return (participle || INFINITIVE.fit(word)) && !NO_INFINITIVE.fit(word);
    }

    private static boolean endsClause(List<Token> tokens, int index) {
        if (index >= tokens.size() || tokens.get(index).kind() == Token.Kind.MARK) {
            return true;
        }
        Token next = tokens.get(index);
        return next.is("und") || next.is("werden") || next.is("sowie") || next.is("oder");
    }

    /** „Beschilderung der Wege“: the head of a title or item, or with an object after it. */
    private static boolean isVerbalNoun(ReadSentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(index);
        String word = token.folded();
        if (index == 0 && isHeadOfNominalStyle(sentence)) {
            return true;
        }
        if (!token.capital() || !(word.endsWith("ung") || word.endsWith("bau")) || word.length() < SHORTEST_VERB + 2) {
            return false;
        }
        boolean head = true;
        for (int i = 0; i < index; i++) {
            head &= !tokens.get(i).capital() || (i == 0 && Words.maybeAdjective(lower(tokens.get(i))));
        }
        boolean governs = index + 1 < tokens.size()
                && (tokens.get(index + 1).is("der")
                        || tokens.get(index + 1).is("des")
                        || tokens.get(index + 1).is("von")
                        || tokens.get(index + 1).is("eines")
                        || tokens.get(index + 1).is("einer"));
        return head && (governs || (sentence.isTitle() && tokens.size() > 1));
    }

    /** „Wahl eines Jugendrats“ */
    private static boolean isHeadOfNominalStyle(ReadSentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.size() > 2
                && tokens.get(0).capital()
                && (tokens.get(1).is("eines") || tokens.get(1).is("einer"))
                && !sentence.is(0, WordClass.STARTER);
    }

    private static Token lower(Token token) {
        return new Token(token.span(), token.kind(), token.folded(), false, false, false, false, false);
    }
}
