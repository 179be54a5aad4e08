package org.handlungskonzept.text;

import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.PartyKind;
import org.jspecify.annotations.Nullable;

/** Finds out which kind of body a phrase names, and where its name begins and ends. */
final class Understanding {

    private static final Set<String> LEADING_MARKS = Set.of("-", "–", "—", ":", "=", ">", "!", "'", ".");

    private final boolean english;

    Understanding(boolean english) {
        this.english = english;
    }

    void understand(Phrase phrase) {
        Persons.takeOut(phrase, english);
        boolean unfilled = phrase.placeholder && Placeholders.areOnlyAPost(phrase.tokens);
        if (unfilled || Placeholders.arePromised(phrase.tokens) || Placeholders.areAll(phrase.tokens)) {
            phrase.placeholder = true;
            phrase.tokens.clear();
            return;
        }
        stripStart(phrase);
        stripEnd(phrase);
        if (Placeholders.takeOutSure(phrase.tokens)) {
            phrase.placeholder = true;
            stripStart(phrase);
            if (Placeholders.areOnlyAPost(phrase.tokens)) {
                phrase.tokens.clear();
            }
        }
        if (phrase.tokens.isEmpty()) {
            return;
        }
        if (phrase.first().known() != null) {
            phrase.known = phrase.first().known();
            phrase.kind = phrase.known.kind();
        } else {
            name(phrase);
        }
        if (phrase.unfilled && phrase.kind == PartyKind.FUNCTION) {
            phrase.tokens.clear();
        }
    }

    private void stripStart(Phrase phrase) {
        List<PartyToken> tokens = phrase.tokens;
        if (!tokens.isEmpty() && phrase.first().is("(") && phrase.last().is(")")) {
            tokens.remove(0);
            tokens.remove(tokens.size() - 1);
        }
        int start = 0;
        while (start < tokens.size()) {
            PartyToken token = tokens.get(start);
            boolean tentative = Wordlist.TENTATIVE.contains(token.fold());
            if (!tentative && !Wordlist.LEADING.contains(token.fold()) && !LEADING_MARKS.contains(token.fold())) {
                break;
            }
            phrase.tentative |= tentative;
            phrase.article |= token.fold().length() == 3;
            start++;
        }
        tokens.subList(0, start).clear();
    }

    private static void stripEnd(Phrase phrase) {
        List<PartyToken> tokens = phrase.tokens;
        while (!tokens.isEmpty()
                && !phrase.last().word()
                && !phrase.last().is(")")
                && !phrase.last().is("]")
                && !phrase.last().is("?")) {
            tokens.remove(tokens.size() - 1);
        }
    }

    private void name(Phrase phrase) {
        int head = headAt(phrase.tokens);
        if (head >= 0) {
            phrase.head = phrase.tokens.get(head).head();
            cutAfterName(phrase, head);
        }
        phrase.complement = head >= 0 && goesOnWithSubject(phrase.tokens, head + 1);
        phrase.kind = kind(phrase);
        if (phrase.isDefinite() && head >= 0 && Ownership.isOthers(phrase, headAt(phrase.tokens))) {
            phrase.kind = PartyKind.EXTERNAL;
        }
    }

    private static boolean goesOnWithSubject(List<PartyToken> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (Wordlist.COMPLEMENT.contains(tokens.get(i).fold())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable PartyKind kind(Phrase phrase) {
        String first = phrase.first().fold();
        if (Wordlist.inflected(Wordlist.NOBODY, first)) {
            return null;
        }
        PartyKind named = phrase.head == null ? null : phrase.head.kind();
        if (Wordlist.inflected(Wordlist.CIRCLE, first)) {
            phrase.open |= Wordlist.inflected(Wordlist.FURTHER, first);
            boolean concerned = first.startsWith("beteiligt") || first.startsWith("relevant");
            return concerned && namesTheAdministration(phrase) ? PartyKind.ADMINISTRATION : PartyKind.COLLECTIVE;
        }
        if (Wordlist.inflected(Wordlist.WHICHEVER, first)) {
            boolean inside = named == PartyKind.UNIT || named == PartyKind.ADMINISTRATION;
            boolean outside = named == PartyKind.EXTERNAL || named == PartyKind.POLITICAL_BODY;
            inside |= named == PartyKind.COLLECTIVE && namesTheAdministration(phrase);
            inside |= phrase.last().is("stellen") && !first.startsWith("alle");
            boolean further = phrase.tokens.size() > 1
                    && Wordlist.inflected(Wordlist.FURTHER, phrase.tokens.get(1).fold());
            if (further) {
                phrase.open = true;
                return PartyKind.COLLECTIVE;
            }
            return inside ? PartyKind.ADMINISTRATION : outside ? named : PartyKind.COLLECTIVE;
        }
        phrase.open |= phrase.tokens.size() == 1 && Wordlist.UNNAMED.contains(first);
        boolean deputy = first.equals("erster") || first.equals("erste") || first.startsWith("hauptamtlich");
        if (named == PartyKind.POLITICAL_BODY && deputy && phrase.last().fold().endsWith("rat")) {
            return PartyKind.FUNCTION;
        }
        if (Ownership.isCircleOfRunners(phrase)) {
            return PartyKind.COLLECTIVE;
        }
        if (Ownership.isTowns(phrase)) {
            return PartyKind.UNIT;
        }
        if (Ownership.hasLegalForm(phrase)) {
            return PartyKind.EXTERNAL;
        }
        if (first.equals("ag") && phrase.first().allCapitals()) {
            return PartyKind.COLLECTIVE;
        }
        if (phrase.last().is("ag") && phrase.last().allCapitals()) {
            return PartyKind.EXTERNAL;
        }
        boolean unknown = named == null && phrase.tokens.size() > 1;
        if ((named == PartyKind.UNIT || unknown) && Wordlist.inflected(Wordlist.OUTSIDE, first)) {
            return PartyKind.EXTERNAL;
        }
        if (named == PartyKind.ADMINISTRATION && numbered(phrase)) {
            return PartyKind.UNIT;
        }
        if (named == PartyKind.ADMINISTRATION || named == null) {
            PartyKind inBrackets = inBrackets(phrase);
            phrase.kindFromBrackets = inBrackets != null && phrase.head == null;
            return inBrackets != null ? inBrackets : named != null ? named : code(phrase);
        }
        return Ownership.byBrackets(phrase, named, headKind(phrase.inBrackets));
    }

    /** "Die zuständigen Stellen im Rathaus". */
    private static boolean namesTheAdministration(Phrase phrase) {
        for (PartyToken token : phrase.tokens) {
            if (token.head() != null && token.head().kind() == PartyKind.ADMINISTRATION) {
                return true;
            }
        }
        return false;
    }

    private static boolean numbered(Phrase phrase) {
        return phrase.tokens.size() > 1
                && phrase.tokens.get(1).isCode()
                && (phrase.tokens.get(1).isNumber() || !phrase.first().is("stadt"));
    }

    private @Nullable PartyKind inBrackets(Phrase phrase) {
        PartyKind found = headKind(phrase.inBrackets);
        return found != null && found.isDefinite() ? found : null;
    }

    private @Nullable PartyKind headKind(List<PartyToken> tokens) {
        int head = headAt(tokens);
        Head found = head < 0 ? null : tokens.get(head).head();
        return found == null ? null : found.kind();
    }

    private static @Nullable PartyKind code(Phrase phrase) {
        PartyToken only = phrase.first();
        boolean number = only.isNumber() ? !isYear(only.fold()) : only.fold().length() > 1;
        boolean code = phrase.tokens.size() == 1 && only.isCode() && number;
        return code ? PartyKind.UNIT : null;
    }

    private static boolean isYear(String fold) {
        return fold.length() == 4 && (fold.startsWith("19") || fold.startsWith("20"));
    }

    /** The word that decides what the phrase names, or -1. */
    private int headAt(List<PartyToken> tokens) {
        int found = -1;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            PartyToken token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            Head head = depth == 0 && token.word() && isNoun(token) ? token.head() : null;
            if (found >= 0 && depth == 0 && (token.is("als") || token.is("allen"))) {
                return found;
            }
            if (english && found >= 0 && Wordlist.INSIDE.contains(token.fold())) {
                return found;
            }
            if (head == null) {
                continue;
            }
            boolean weak = found >= 0 && isWeak(tokens.get(found));
            if (found < 0 || (weak && !isWeak(token)) || english) {
                found = i;
            }
            if (!english && !isWeak(token)) {
                return found;
            }
        }
        return found;
    }

    private boolean isNoun(PartyToken token) {
        return english
                || token.capital()
                || (token.end() - token.start() > 3 && !token.fold().equals("stellen"));
    }

    /** The town or a subject gives way to the unit that is named beside it. */
    private static boolean isWeak(PartyToken token) {
        Head head = token.head();
        return head != null && (head.kind() == PartyKind.ADMINISTRATION || head.topic());
    }

    /** A name ends where a sentence goes on. */
    private void cutAfterName(Phrase phrase, int head) {
        List<PartyToken> tokens = phrase.tokens;
        int depth = 0;
        for (int i = head + 1; i < tokens.size(); i++) {
            PartyToken token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.word() && goesOn(tokens, i)) {
                phrase.residue.add(new Span(token.start(), phrase.last().end()));
                tokens.subList(i, tokens.size()).clear();
                return;
            }
        }
    }

    private boolean goesOn(List<PartyToken> tokens, int i) {
        PartyToken token = tokens.get(i);
        if (english) {
            return Wordlist.VERBS.contains(token.fold());
        }
        if (token.capital()
                || token.isCode()
                || Wordlist.INSIDE.contains(token.fold())
                || Ownership.isLegalForm(token.fold())
                || token.known() != null) {
            return false;
        }
        boolean beforeNoun = i + 1 < tokens.size() && tokens.get(i + 1).capital();
        String word = token.fold();
        boolean adjective = word.endsWith("e")
                || word.endsWith("er")
                || word.endsWith("es")
                || word.endsWith("em")
                || (word.endsWith("en") && !word.equals("werden") && !word.equals("sollen") && !word.equals("haben"));
        return !(beforeNoun && adjective) && !word.endsWith("-") && !word.startsWith("-");
    }
}
