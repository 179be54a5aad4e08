package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the words of an entry where a list or a cue cuts them, in one pass. */
final class Splitter {

    private static final Set<String> LISTING = WordSet.of("""
            und sowie and oder or bzw plus beziehungsweise u as sowohl""");
    private static final Set<String> LIST_MARKS = Set.of(",", ";", "/", "\n", "•", "|", "&", "+", ":", "\\");
    private static final Set<String> NEAR = Set.of("und", "/", "&", "+");
    private static final Set<String> SILENT =
            Set.of("*", "_", "#", "`", "\"", "„", "“", "”", "‚", "‘", "'", "«", "»", "~");
    private static final Set<String> BEHIND = Set.of(
            "verantwortlich", "zustaendig", "beteiligt", "mitwirkend", "unterstuetzend", "beratend", "responsible");

    private final List<PartyToken> tokens;
    private final int[] closing;
    private final List<Phrase> phrases = new ArrayList<>();
    private Role role = Role.NAMED;
    private boolean label;
    private boolean bold;
    private Phrase phrase = new Phrase(Role.NAMED, ";");
    private int at;
    private int partnersUntil = -1;
    private Role roleAfter = Role.NAMED;

    private Splitter(List<PartyToken> tokens) {
        this.tokens = tokens;
        closing = Brackets.closing(tokens);
    }

    static List<Phrase> phrases(List<PartyToken> tokens) {
        Splitter splitter = new Splitter(tokens);
        while (splitter.at < tokens.size()) {
            splitter.next();
        }
        splitter.cut(";");
        Phrase.leadInBold(splitter.phrases);
        return splitter.phrases;
    }

    private void next() {
        PartyToken token = tokens.get(at);
        if (token.known() != null) {
            add(token);
        } else if (at == partnersUntil) {
            cut(";");
            begin(roleAfter, false, ";");
            at++;
        } else if (closing[at] > at) {
            bracket();
        } else if (!openList() && !cue() && !behind()) {
            other(token);
        }
    }

    private void other(PartyToken token) {
        String listed = separator(token);
        int also = also();
        if (also > 0) {
            cut("und");
            at += also;
        } else if (isSignOfPart(token)) {
            add(token);
        } else if (listed != null) {
            cut(listed);
            at++;
        } else if (token.word() || isName(token)) {
            add(token);
        } else {
            bold ^= token.is("*") && isWord(at + 1, "*");
            at += isWord(at + 1, "*") ? 2 : 1;
        }
    }

    /** How many words "als auch" and the like take, or 0. */
    private int also() {
        boolean also = isWord(at, "als") || isWord(at, "wie") || isWord(at, "und") || isWord(at, "sowie");
        if (also && isWord(at + 1, "auch")) {
            return 2;
        }
        return isWord(at, "as") && isWord(at + 1, "well") && isWord(at + 2, "as") ? 3 : 0;
    }

    /** The slash in "Amt 10/IT", where the sign of a part of the unit follows its number. */
    private boolean isSignOfPart(PartyToken token) {
        if (!token.is("/") || phrase.tokens.isEmpty() || at + 1 >= tokens.size()) {
            return false;
        }
        PartyToken sign = tokens.get(at + 1);
        boolean part = sign.allCapitals() && !sign.isCode() && sign.head() == null;
        boolean partOfRoman = !phrase.last().isNumber() && sign.isNumber();
        return phrase.last().isCode()
                && token.start() == phrase.last().end()
                && sign.start() == token.end()
                && (part || partOfRoman)
                && sign.word()
                && sign.fold().length() <= 4;
    }

    private boolean isWord(int i, String word) {
        return i < tokens.size() && tokens.get(i).is(word);
    }

    private boolean isName(PartyToken token) {
        return (!phrase.tokens.isEmpty() && !SILENT.contains(token.fold()) && !")]}.".contains(token.fold()))
                || token.is("?");
    }

    private void add(PartyToken token) {
        phrase.bold |= bold && token.word();
        phrase.tokens.add(token);
        at++;
    }

    private @Nullable String separator(PartyToken token) {
        if (LISTING.contains(token.fold())) {
            return "und";
        }
        if (LIST_MARKS.contains(token.fold())) {
            return token.fold();
        }
        return token.is(".") && endsSentence() ? ";" : null;
    }

    private boolean endsSentence() {
        if (at == 0 || at + 1 >= tokens.size()) {
            return false;
        }
        PartyToken before = tokens.get(at - 1);
        PartyToken after = tokens.get(at + 1);
        return before.word()
                && before.fold().length() >= 5
                && !before.isCode()
                && !Wordlist.SHORTENED.contains(before.fold())
                && after.capital()
                && after.start() > tokens.get(at).end();
    }

    private void cut(String listed) {
        String separator = phrase.tokens.isEmpty() && !phrase.marked ? stronger(phrase.separator, listed) : listed;
        if (!phrase.tokens.isEmpty()) {
            if (phrase.role == Role.LEAD
                    && !phrase.marked
                    && !NEAR.contains(listed)
                    && !(label && listed.equals(","))) {
                role = Role.PARTNER;
            }
            phrases.add(phrase);
        } else if (phrase.open && !phrases.isEmpty()) {
            phrases.get(phrases.size() - 1).open = true;
        }
        phrase = new Phrase(role, separator);
    }

    private static String stronger(String one, String other) {
        return ";•".contains(one) ? one : other;
    }

    private void begin(Role next, boolean labelled, String separator) {
        role = next;
        label = labelled;
        phrase = new Phrase(next, separator);
    }

    private boolean cue() {
        Cue cue = Cue.at(tokens, at, !phrase.tokens.isEmpty());
        if (cue == null) {
            return false;
        }
        boolean word = cue.length() == 1 && cue.role() == Role.LEAD;
        if (word && !phrase.tokens.isEmpty()) {
            phrase.mark(Role.LEAD);
        } else {
            cut(";");
            begin(cue.role(), cue.label(), ";");
        }
        at += cue.length();
        return true;
    }

    private boolean behind() {
        String word = tokens.get(at).fold();
        Role behind = BEHIND.contains(word) && !phrase.tokens.isEmpty() ? Cue.behind(word) : null;
        if (behind == null || !endsAt(at + 1)) {
            return false;
        }
        phrase.mark(behind);
        at++;
        return true;
    }

    private boolean endsAt(int index) {
        return index >= tokens.size()
                || LISTING.contains(tokens.get(index).fold())
                || !tokens.get(index).word();
    }

    private boolean openList() {
        int length = openLength(at);
        phrase.open |= length > 0;
        at += length;
        return length > 0;
    }

    private int openLength(int i) {
        String word = tokens.get(i).fold();
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).fold() : "";
        if (Wordlist.OPEN.contains(word)) {
            return 1;
        }
        boolean pair = (word.equals("unter") && next.equals("anderem"))
                || (word.equals("among") && next.equals("others"))
                || (word.equals("et") && next.equals("al"))
                || (word.equals("und") && next.equals("mehr"))
                || (word.equals("zum") && next.equals("beispiel"));
        boolean soOn = (word.equals("und") && next.equals("so")) || (word.equals("and") && next.equals("so"));
        boolean alone = Wordlist.inflected(Wordlist.FURTHER, word) && endsAt(i + 1);
        boolean dots = word.equals(".") && next.equals(".");
        return pair || dots ? 2 : soOn ? Math.min(3, tokens.size() - i) : alone ? 1 : 0;
    }

    private void bracket() {
        int close = closing[at];
        List<PartyToken> inside = tokens.subList(at + 1, close);
        Cue cue = inside.isEmpty() ? null : Cue.at(tokens, at + 1, true);
        boolean parties = cue != null
                && (cue.role() == Role.PARTNER || (cue.role() == Role.LEAD && namesLeader(inside)))
                && cue.length() < inside.size()
                && close > partnersUntil
                && partnersUntil < at;
        if ((phrase.tokens.isEmpty() && !phrase.marked) || inside.isEmpty()) {
            at++;
        } else if (cue != null && parties) {
            Role before = role;
            cut(";");
            roleAfter = before == Role.LEAD ? Role.PARTNER : before;
            partnersUntil = close;
            begin(cue.role(), cue.label(), ";");
            at += 1 + cue.length();
        } else {
            comment(inside, close);
            at = close + 1;
        }
    }

    /** Whether a unit or function is named beside the word for leading. */
    private static boolean namesLeader(List<PartyToken> inside) {
        for (PartyToken token : inside) {
            if (token.known() != null
                    || (token.head() != null && Cue.behind(token.fold()) == null && token.capital())) {
                return true;
            }
        }
        return false;
    }

    /** What stands in brackets behind a name: its part, an open list, or more about the name. */
    private void comment(List<PartyToken> inside, int close) {
        List<PartyToken> kept = new ArrayList<>();
        boolean roles = inside.stream().allMatch(word -> Cue.behind(word.fold()) != null || word.is("und"));
        for (int i = at + 1; i < close; i++) {
            PartyToken token = tokens.get(i);
            Role behind = Cue.behind(token.fold());
            boolean marks = (Cue.at(tokens, i, false) != null && behind == Role.LEAD) || inside.size() <= 2 || roles;
            int open = openLength(i);
            if (behind != null && marks) {
                phrase.mark(behind);
            } else if (open > 0) {
                phrase.open = true;
                i += open - 1;
            } else if (!roles && !SILENT.contains(token.fold()) && !(token.is(":") && kept.isEmpty())) {
                kept.add(token);
            }
        }
        if (Placeholders.areAll(kept)) {
            phrase.placeholder = true;
            phrase.unfilled = Placeholders.sayUnfilled(kept);
        } else if (PartyToken.anyWord(kept)) {
            phrase.inBrackets.addAll(kept);
            phrase.tokens.add(tokens.get(at));
            phrase.tokens.addAll(kept);
            phrase.tokens.add(tokens.get(close));
        }
    }
}
