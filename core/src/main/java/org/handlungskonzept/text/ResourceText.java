package org.handlungskonzept.text;

import java.util.Collection;

/** The tokens of an entry, which classes of words they belong to, and which of them have been understood. */
final class ResourceText {

    final boolean english;

    private final String text;
    private final ResourceToken[] tokens;
    private final boolean[] used;
    private final long classes;

    ResourceText(String text, boolean english) {
        this.text = text;
        this.english = english;
        tokens = ResourceTokenizer.tokens(text, english);
        used = new boolean[tokens.length];
        long all = 0;
        for (ResourceToken token : tokens) {
            all |= token.classes();
        }
        classes = all;
    }

    int size() {
        return tokens.length;
    }

    ResourceToken at(int i) {
        return i >= 0 && i < tokens.length ? tokens[i] : ResourceToken.END;
    }

    String word(int i) {
        return at(i).word();
    }

    boolean isWord(int i) {
        return at(i).isWord();
    }

    /** Whether a word of one of these classes of {@link ResourceWords} stands here. */
    boolean is(int i, long wanted) {
        return (at(i).classes() & wanted) != 0;
    }

    boolean is(int i, Collection<String> words) {
        return words.contains(word(i));
    }

    boolean is(int i, String word) {
        return at(i).is(word);
    }

    /** Whether these words stand here, one after the other. */
    boolean starts(int i, String first, String second) {
        return is(i, first) && is(i + 1, second);
    }

    boolean isAllCapitals(int i) {
        return Signs.areAllCapitals(text, at(i).start(), at(i).end());
    }

    boolean isUsed(int i) {
        return i < 0 || i >= used.length || used[i];
    }

    void use(int from, int to) {
        for (int i = from; i < to; i++) {
            used[i] = true;
        }
    }

    boolean isAll(Collection<String> signs) {
        for (ResourceToken token : tokens) {
            if (!signs.contains(token.word())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of one of these classes stands anywhere in the entry. */
    boolean has(long wanted) {
        return (classes & wanted) != 0;
    }

    boolean any(int from, int to, long wanted) {
        for (int i = from; i < to; i++) {
            if (is(i, wanted)) {
                return true;
            }
        }
        return false;
    }

    boolean any(int from, int to, Collection<String> words) {
        for (int i = from; i < to; i++) {
            if (is(i, words)) {
                return true;
            }
        }
        return false;
    }

    void release(int from, int to) {
        for (int i = from; i < to; i++) {
            used[i] = false;
        }
    }

    /** The place of some tokens, the last one exclusive. */
    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }
}
