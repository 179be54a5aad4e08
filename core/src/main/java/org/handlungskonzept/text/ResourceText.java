package org.handlungskonzept.text;

import java.util.Collection;
import java.util.List;

/** The tokens of an entry, and which of them have been understood. */
final class ResourceText {

    private final List<ResourceToken> tokens;
    private final boolean[] used;

    final boolean english;

    ResourceText(String text, boolean english) {
        tokens = ResourceTokenizer.tokens(text, english);
        used = new boolean[tokens.size()];
        this.english = english;
    }

    int size() {
        return tokens.size();
    }

    ResourceToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : ResourceToken.END;
    }

    String word(int i) {
        return at(i).word();
    }

    boolean is(int i, Collection<String> words) {
        return words.contains(word(i));
    }

    /** Whether these words stand here, one after the other. */
    boolean starts(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!word(i + k).equals(words[k])) {
                return false;
            }
        }
        return true;
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
        return tokens.stream().allMatch(token -> signs.contains(token.word()));
    }

    boolean has(String word) {
        return tokens.stream().anyMatch(token -> token.is(word));
    }

    boolean any(int from, int to, Collection<String> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(word(i))) {
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
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }
}
