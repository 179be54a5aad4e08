package org.handlungskonzept.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends of words, letter by letter from behind. Not changed once its lexicon is built. */
final class SuffixTrie<V> {

    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        private final Map<Character, Node<V>> before = new HashMap<>();
        private @Nullable V value;
    }

    /** Adds a suffix, unless it is there already. */
    void add(String suffix, V value) {
        Node<V> node = root;
        for (int i = suffix.length() - 1; i >= 0; i--) {
            node = node.before.computeIfAbsent(suffix.charAt(i), letter -> new Node<>());
        }
        node.value = node.value == null ? value : node.value;
    }

    /** What stands for the longest suffix of a word between two places, or null. */
    @Nullable
    V longest(String word, int from, int end) {
        V longest = null;
        Node<V> node = root;
        for (int i = end - 1; i >= from && node != null; i--) {
            node = node.before.get(word.charAt(i));
            longest = node == null || node.value == null ? longest : node.value;
        }
        return longest;
    }
}
