package org.handlungskonzept.text;

import org.handlungskonzept.text.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** A text as tokens, with the words of its language. */
record TimeText(TimeTokens tokens, TimeLexicon words, TimeContext context) {

    private static final int MOST_FILLERS = 4;

    TimeToken token(int index) {
        return tokens.get(index);
    }

    int size() {
        return tokens.size();
    }

    boolean isEnglish() {
        return words == TimeLexicon.ENGLISH;
    }

    @Nullable
    Entry find(TimeTag tag, int index) {
        return words.find(tag, tokens, index);
    }

    boolean has(TimeTag tag, int index) {
        return find(tag, index) != null;
    }

    /** The index after the longest phrase with this tag, or the same index if there is none. */
    int after(TimeTag tag, int index) {
        Entry entry = find(tag, index);
        return entry == null ? index : index + entry.length();
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
