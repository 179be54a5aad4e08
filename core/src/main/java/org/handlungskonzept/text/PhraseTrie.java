package org.handlungskonzept.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrases word by word. Not changed once its lexicon is built. */
final class PhraseTrie {

    private static final int WIDEST_GAP = 6;
    private static final String FULL_STOP = ".";
    static final String GAP = "...";

    private static final int FEWEST = 16;
    private static final int LETTERS_A_WORD = 8;

    private final Node root = new Node(null, "", 0, null);

    /** The words of all phrases, by the hash codes of the phrases up to them. */
    private final @Nullable Node[] places;

    /** Makes one for so many letters of forms. */
    PhraseTrie(int letters) {
        places = new @Nullable Node[Integer.highestOneBit(Math.max(FEWEST, letters / LETTERS_A_WORD))];
    }

    /** An entry and the index after its last token. */
    record Hit(LexiconEntry entry, int end) {}

    /** A word after those before it, and the next one in the same place of the table. */
    private static final class Node {
        private final @Nullable Node before;
        private final String word;
        private final int hash;
        private final @Nullable Node next;
        private @Nullable Node afterGap;
        private @Nullable LexiconEntry entry;
        private boolean stopped;

        private Node(@Nullable Node before, String word, int hash, @Nullable Node next) {
            this.before = before;
            this.word = word;
            this.hash = hash;
            this.next = next;
        }

        private Node afterGap() {
            Node gap = afterGap == null ? new Node(this, GAP, after(this, GAP.hashCode()), null) : afterGap;
            afterGap = gap;
            return gap;
        }
    }

    /**
     * Adds a form, in one pass over its letters; full stops between its words are left out, and one at its end is taken
     * along where it stands.
     *
     * @param from where the form begins
     * @param end where its line ends
     * @return the index after the form and the bar behind it
     */
    int add(String forms, int from, int end, LexiconEntry entry) {
        Node node = root;
        boolean stopped = false;
        boolean more = true;
        int start = from;
        int hash = 0;
        for (int i = from; more; i++) {
            char letter = i == end ? Lexicon.FORM : forms.charAt(i);
            if (letter == ' ' || letter == Lexicon.FORM) {
                stopped = i == start + 1 && forms.startsWith(FULL_STOP, start);
                node = stopped ? node : add(node, forms, start, i, hash);
                more = letter == ' ';
                start = i + 1;
                hash = 0;
            } else {
                hash = 31 * hash + letter;
            }
        }
        node.entry = node.entry == null ? entry : node.entry;
        node.stopped |= stopped;
        return start;
    }

    private Node add(Node before, String forms, int start, int end, int wordHash) {
        int length = end - start;
        if (length == GAP.length() && forms.startsWith(GAP, start)) {
            return before.afterGap();
        }
        int hash = after(before, wordHash);
        int place = place(hash);
        Node node = places[place];
        while (node != null
                && !(node.hash == hash
                        && node.before == before
                        && node.word.length() == length
                        && forms.startsWith(node.word, start))) {
            node = node.next;
        }
        if (node == null) {
            node = new Node(before, forms.substring(start, end), hash, places[place]);
            places[place] = node;
        }
        return node;
    }

    private @Nullable Node find(Node before, String word) {
        int hash = after(before, word.hashCode());
        Node node = places[place(hash)];
        while (node != null && !(node.hash == hash && node.before == before && node.word.equals(word))) {
            node = node.next;
        }
        return node;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & (places.length - 1);
    }

    private static int after(Node before, int wordHash) {
        return 31 * before.hash + wordHash;
    }

    /** The longest phrase that begins at an index, or null. */
    @Nullable
    Hit longest(List<Token> tokens, int start) {
        Node first = find(root, tokens.get(start).folded());
        return first == null ? null : longest(first, tokens, start + 1, false);
    }

    private @Nullable Hit longest(Node start, List<Token> tokens, int from, boolean clauseEnd) {
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
            node = i < tokens.size() ? find(node, tokens.get(i).folded()) : null;
            i++;
        }
        return best;
    }

    private @Nullable Hit afterGap(Node gap, List<Token> tokens, int from) {
        for (int i = from; i <= from + WIDEST_GAP && i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.MARK && !tokens.get(i).is(",")) {
                return null;
            }
            Node node = find(gap, tokens.get(i).folded());
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
