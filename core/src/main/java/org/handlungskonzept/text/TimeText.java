package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** A text as tokens, with the words of its language that start at each of them. */
final class TimeText {

    private static final int MOST_FILLERS = 4;
    private static final Set<TimeTag> NAMING = EnumSet.of(
            TimeTag.EVENT,
            TimeTag.EVENT_ENDING,
            TimeTag.DECISION,
            TimeTag.GUARD,
            TimeTag.THING,
            TimeTag.NAME,
            TimeTag.STAGE,
            TimeTag.REVIEW);

    private final TimeTokens tokens;
    private final TimeLexicon words;
    private final TimeContext context;
    private final List<List<Entry>> entries;

    TimeText(TimeTokens tokens, TimeLexicon words, TimeContext context) {
        this.tokens = tokens;
        this.words = words;
        this.context = context;
        this.entries = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            entries.add(words.startingAt(tokens, i));
        }
    }

    TimeTokens tokens() {
        return tokens;
    }

    TimeLexicon words() {
        return words;
    }

    TimeContext context() {
        return context;
    }

    TimeToken token(int index) {
        return tokens.get(index);
    }

    int size() {
        return tokens.size();
    }

    boolean isEnglish() {
        return words == TimeLexicon.ENGLISH;
    }

    /** The longest phrase with this tag that starts here, or null. */
    @Nullable
    Entry find(TimeTag tag, int index) {
        if (index < 0 || index >= entries.size()) {
            return null;
        }
        for (Entry entry : entries.get(index)) {
            if (entry.tag() == tag) {
                return entry;
            }
        }
        return null;
    }

    boolean has(TimeTag tag, int index) {
        return find(tag, index) != null;
    }

    /** The index after the longest phrase with this tag, or the same index if there is none. */
    int after(TimeTag tag, int index) {
        Entry entry = find(tag, index);
        return entry == null ? index : index + entry.length();
    }

    /** Whether a word that says nothing of time may belong to a name: it is a noun, or joins nouns. */
    boolean isName(int index) {
        List<Entry> found = index < entries.size() ? entries.get(index) : List.of();
        return found.isEmpty()
                ? tokens.isCapital(index)
                : token(index).is("und") || token(index).is("and");
    }

    /** Whether a word can be what is counted in: zwei Treffen pro Jahr, two meetings a year. */
    boolean isCountable(int index) {
        return isName(index) && token(index).isWord() && !token(index).is("und")
                || (isEnglish() && token(index).isWord() && entries.get(index).isEmpty());
    }

    /** Whether a word has a part in time phrases, beside naming events. */
    boolean isTimeWord(int index) {
        return entries.get(index).stream().anyMatch(entry -> !NAMING.contains(entry.tag()));
    }

    int afterFillers(int index) {
        int i = index;
        for (int n = 0; n < MOST_FILLERS; n++) {
            int next = after(TimeTag.FILLER, i);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** The index after a sign, or the same index if it is not there. */
    int afterSign(String sign, int index) {
        return token(index).is(sign) ? index + 1 : index;
    }
}
