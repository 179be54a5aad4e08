package org.handlungskonzept.text;

import org.jspecify.annotations.Nullable;

/** Ends of words, letter by letter from behind. Not changed once its lexicon is built. */
final class SuffixTrie<V> {

    private final Node<V> root = new Node<>('\0', null);

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
