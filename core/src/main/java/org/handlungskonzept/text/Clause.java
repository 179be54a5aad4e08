package org.handlungskonzept.text;

/** A part of an entry between signs that separate, with its words that have not been understood yet. */
final class Clause {

    private final ResourceText text;
    private final int to;
    private final int[] words;
    private final int size;
    private final long classes;

    Clause(ResourceText text, int from, int to) {
        this.text = text;
        this.to = to;
        this.words = new int[to - from];
        int count = 0;
        long all = 0;
        for (int i = from; i < to; i++) {
            if (!text.isUsed(i) && text.isWord(i)) {
                words[count++] = i;
                all |= text.at(i).classes();
            }
        }
        this.size = count;
        this.classes = all;
    }

    static boolean separates(ResourceText text, int i) {
        if (text.is(i, ResourceWords.SEPARATOR)) {
            return true;
        }
        boolean dash = text.is(i, "-") || text.is(i, "/");
        return dash && !text.at(i).glued() && !text.at(i + 1).glued();
    }

    int to() {
        return to;
    }

    int size() {
        return size;
    }

    /** The place of a word in the entry. */
    int word(int k) {
        return words[k];
    }

    /** Whether one of the words is of one of these classes. */
    boolean any(long wanted) {
        return (classes & wanted) != 0;
    }

    boolean any(String word) {
        for (int k = 0; k < size; k++) {
            if (text.is(words[k], word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words stand side by side; the first one must be in {@link ResourceWords#PAIR}. */
    boolean has(String... sequence) {
        if (!any(ResourceWords.PAIR)) {
            return false;
        }
        for (int k = 0; k + sequence.length <= size; k++) {
            int same = 0;
            while (same < sequence.length && text.is(words[k + same], sequence[same])) {
                same++;
            }
            if (same == sequence.length) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words are cues, nouns for means, or carry no meaning of their own. */
    boolean onlyCommon() {
        for (int k = 0; k < size; k++) {
            if (!text.is(words[k], ResourceWords.COMMON | ResourceWords.CUE | ResourceWords.COST)) {
                return false;
            }
        }
        return true;
    }
}
