package org.handlungskonzept.text;

import org.handlungskonzept.text.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** A text as tokens, with the words of its language that start at each of them. */
final class TimeText {

    private static final int MOST_FILLERS = 4;
    private static final long NAMING = TimeTag.setOf(
            TimeTag.EVENT,
            TimeTag.EVENT_ENDING,
            TimeTag.DECISION,
            TimeTag.GUARD,
            TimeTag.THING,
            TimeTag.NAME,
            TimeTag.STAGE,
            TimeTag.REVIEW);

    private final TimeTokens tokens;
    private final TimeContext context;

    /** For each token the tags of all phrases that start there. */
    private final long[] tags;

    private final long allTags;

    TimeText(TimeTokens tokens, TimeContext context) {
        this.tokens = tokens;
        this.context = context;
        this.tags = new long[tokens.size()];
        long all = 0;
        for (int i = 0; i < tags.length; i++) {
            TimeWord word = tokens.get(i).word();
            tags[i] = word == null ? 0 : word.tags(tokens, i);
            all |= tags[i];
        }
        this.allTags = all;
    }

    TimeTokens tokens() {
        return tokens;
    }

    TimeLexicon words() {
        return tokens.words();
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
        return tokens.words().isEnglish();
    }

    /** The tags of all phrases that start here, as a set. */
    long tags(int index) {
        return index >= 0 && index < tags.length ? tags[index] : 0;
    }

    /** Whether a phrase with this tag starts anywhere. */
    boolean hasAnywhere(TimeTag tag) {
        return tag.isIn(allTags);
    }

    boolean has(TimeTag tag, int index) {
        return tag.isIn(tags(index));
    }

    /** The longest phrase with this tag that starts here, or null. */
    @Nullable
    Entry find(TimeTag tag, int index) {
        TimeWord word = has(tag, index) ? token(index).word() : null;
        return word == null ? null : word.longest(tag, tokens, index);
    }

    /** The index after the longest phrase with this tag, or the same index if there is none. */
    int after(TimeTag tag, int index) {
        Entry entry = find(tag, index);
        return entry == null ? index : index + entry.length();
    }

    /** Whether a word that says nothing of time may belong to a name: it is a noun, or joins nouns. */
    boolean isName(int index) {
        return tags(index) == 0
                ? tokens.isCapital(index)
                : token(index).is("und") || token(index).is("and");
    }

    /** Whether a word can be what is counted in: zwei Treffen pro Jahr, two meetings a year. */
    boolean isCountable(int index) {
        return (isName(index) && token(index).isWord() && !token(index).is("und"))
                || (isEnglish() && token(index).isWord() && tags(index) == 0);
    }

    /** Whether a word has a part in time phrases, beside naming events. */
    boolean isTimeWord(int index) {
        return (tags(index) & ~NAMING) != 0;
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
