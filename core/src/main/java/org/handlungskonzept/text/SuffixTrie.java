package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends of words, letter by letter from behind. Not changed once its lexicon is built. */
final class SuffixTrie<V> {

    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        private final StringBuilder letters = new StringBuilder(0);
        private final List<Node<V>> before = new ArrayList<>(0);
        private @Nullable V value;

        private @Nullable Node<V> on(char letter) {
            for (int i = 0; i < letters.length(); i++) {
                if (letters.charAt(i) == letter) {
                    return before.get(i);
                }
            }
            return null;
        }

        private Node<V> add(char letter) {
            Node<V> node = on(letter);
            if (node == null) {
                node = new Node<>();
                letters.append(letter);
                before.add(node);
            }
            return node;
        }
    }

    /** Adds a suffix, unless it is there already. */
    void add(String suffix, V value) {
        Node<V> node = root;
        for (int i = suffix.length() - 1; i >= 0; i--) {
            node = node.add(suffix.charAt(i));
        }
        node.value = node.value == null ? value : node.value;
    }

    /** What stands for the longest suffix of a word between two places, or null. */
    @Nullable
    V longest(String word, int from, int end) {
        V longest = null;
        Node<V> node = root;
        for (int i = end - 1; i >= from && node != null; i--) {
            node = node.on(word.charAt(i));
            longest = node == null || node.value == null ? longest : node.value;
        }
        return longest;
    }
}
