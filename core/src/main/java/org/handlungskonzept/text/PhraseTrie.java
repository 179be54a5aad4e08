package org.handlungskonzept.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases word by word. Not changed once its lexicon is built. */
final class PhraseTrie {

    private static final int WIDEST_GAP = 6;
    private static final String FULL_STOP = ".";
    static final String GAP = "...";

    private final Node root = new Node();

    /** An entry and the index after its last token. */
    record Hit(LexiconEntry entry, int end) {}

    private static final class Node {
        private Map<String, Node> next = Map.of();
        private @Nullable Node afterGap;
        private @Nullable LexiconEntry entry;
        private boolean stopped;

        private Node on(String word) {
            if (word.equals(GAP)) {
                Node gap = afterGap == null ? new Node() : afterGap;
                afterGap = gap;
                return gap;
            }
            if (next.isEmpty()) {
                next = new HashMap<>();
            }
            Node node = next.get(word);
            if (node == null) {
                node = new Node();
                next.put(word, node);
            }
            return node;
        }
    }

    /** Adds a form; full stops between its words are left out, and one at its end is taken along where it stands. */
    void add(String form, LexiconEntry entry) {
        Node node = root;
        boolean stopped = false;
        int start = 0;
        for (int blank = form.indexOf(' '); start < form.length(); blank = form.indexOf(' ', start)) {
            int end = blank < 0 ? form.length() : blank;
            String word = form.substring(start, end);
            stopped = word.equals(FULL_STOP);
            node = stopped ? node : node.on(word);
            start = end + 1;
        }
        node.entry = node.entry == null ? entry : node.entry;
        node.stopped |= stopped;
    }

    /** The longest phrase that begins at an index, or null. */
    @Nullable
    Hit longest(List<Token> tokens, int start) {
        Node first = root.next.get(tokens.get(start).folded());
        return first == null ? null : longest(first, tokens, start + 1, false);
    }

    private static @Nullable Hit longest(Node start, List<Token> tokens, int from, boolean clauseEnd) {
        Hit best = null;
        Node node = start;
        int i = from;
        while (node != null) {
            if (node.entry != null && (!clauseEnd || endsClause(tokens, i))) {
                best = new Hit(node.entry, node.stopped && isTightStop(tokens, i) ? i + 1 : i);
            }
            Hit gapped = node.afterGap == null ? null : afterGap(node.afterGap, tokens, i);
            best = gapped == null ? best : gapped;
            i = isTightStop(tokens, i) ? i + 1 : i;
            node = i < tokens.size() ? node.next.get(tokens.get(i).folded()) : null;
            i++;
        }
        return best;
    }

    private static @Nullable Hit afterGap(Node gap, List<Token> tokens, int from) {
        for (int i = from; i <= from + WIDEST_GAP && i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.MARK && !tokens.get(i).is(",")) {
                return null;
            }
            Node node = gap.next.get(tokens.get(i).folded());
            Hit hit = node == null ? null : longest(node, tokens, i + 1, true);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    private static boolean endsClause(List<Token> tokens, int i) {
        if (i >= tokens.size() || tokens.get(i).kind() == Token.Kind.MARK) {
            return true;
        }
        String next = tokens.get(i).folded();
        return next.equals("und") || next.equals("oder") || next.equals("sowie") || next.equals("and");
    }

    private static boolean isTightStop(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).is(FULL_STOP) && tokens.get(i).tight();
    }
}
