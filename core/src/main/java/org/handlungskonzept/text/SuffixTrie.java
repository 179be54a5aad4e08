package org.handlungskonzept.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends of words, letter by letter from behind. Not changed once its lexicon is built. */
final class SuffixTrie {

    private final Node root = new Node();

    private static final class Node {
        private final Map<Character, Node> before = new HashMap<>();
        private @Nullable LexiconEntry entry;
    }

    void add(String suffix, LexiconEntry entry) {
        Node node = root;
        for (int i = suffix.length() - 1; i >= 0; i--) {
            node = node.before.computeIfAbsent(suffix.charAt(i), letter -> new Node());
        }
        node.entry = node.entry == null ? entry : node.entry;
    }

    /** The entry of the longest suffix that a word ends with, or null. */
    @Nullable
    LexiconEntry longest(String word) {
        LexiconEntry longest = null;
        Node node = root;
        for (int i = word.length() - 1; i >= 0 && node != null; i--) {
            node = node.before.get(word.charAt(i));
            longest = node == null || node.entry == null ? longest : node.entry;
        }
        return longest;
    }
}
