package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends of words, letter by letter from behind. Not changed once its lexicon is built. */
final class SuffixTrie<V> {

    private static final int ASCII = 128;

    private final Node<V> root = new Node<>('\0', null);

    /** Where the root leads to, by the last letter of a word: most words end here. */
    private final List<@Nullable Node<V>> last = new ArrayList<>(Collections.nCopies(ASCII, null));

    /** A letter, the first of the letters that may stand before it, and the next letter that may stand in its place. */
    private static final class Node<V> {
        private final char letter;
        private final @Nullable Node<V> next;
        private @Nullable Node<V> before;
        private @Nullable V value;

        private Node(char letter, @Nullable Node<V> next) {
            this.letter = letter;
            this.next = next;
        }

        private @Nullable Node<V> on(char wanted) {
            Node<V> node = before;
            while (node != null && node.letter != wanted) {
                node = node.next;
            }
            return node;
        }

        private Node<V> add(char wanted) {
            Node<V> node = on(wanted);
            if (node == null) {
                node = new Node<>(wanted, before);
                before = node;
            }
            return node;
        }
    }

    /** Adds a suffix, unless it is there already. */
    void add(String suffix, V value) {
        Node<V> node = root;
        for (int i = suffix.length() - 1; i >= 0; i--) {
            node = node.add(suffix.charAt(i));
            if (i == suffix.length() - 1 && suffix.charAt(i) < ASCII) {
                last.set(suffix.charAt(i), node);
            }
        }
        node.value = node.value == null ? value : node.value;
    }

    /** What stands for the longest suffix of a word between two places, or null. */
    @Nullable
    V longest(String word, int from, int end) {
        V longest = null;
        Node<V> node = end > from ? last(word.charAt(end - 1)) : null;
        for (int i = end - 2; node != null; i--) {
            longest = node.value == null ? longest : node.value;
            node = i >= from ? node.on(word.charAt(i)) : null;
        }
        return longest;
    }

    private @Nullable Node<V> last(char letter) {
        return letter < ASCII ? last.get(letter) : root.on(letter);
    }
}
