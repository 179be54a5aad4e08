package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Party;
import org.jspecify.annotations.Nullable;

/**
 * The units and functions that a municipality knows (Stellenverzeichnis).
 *
 * <p>Immutable and thread-safe. Names are found whatever their case, umlauts, hyphens and endings of cases.
 */
public final class UnitDirectory {

    private final Node root = new Node();
    private final List<Entry> entries = new ArrayList<>();

    private UnitDirectory(List<Party> parties) {
        for (Party party : parties) {
            List<PartyToken> tokens = PartyTokenizer.tokens(party.name());
            Node node = root;
            for (PartyToken token : tokens) {
                node = node.next.computeIfAbsent(Folding.stem(token.fold()), word -> new Node());
            }
            if (node != root && node.party == null) {
                node.party = party;
                entries.add(new Entry(
                        party, Folding.fold(party.name(), 0, party.name().length())));
            }
        }
    }

    /**
     * Makes a directory.
     *
     * @param parties the units and functions; of two with one name the first counts
     * @return the directory
     */
    public static UnitDirectory of(List<Party> parties) {
        return new UnitDirectory(List.copyOf(parties));
    }

    /** Replaces the words of each name that the directory knows by one token, the longest name first. */
    List<PartyToken> mark(List<PartyToken> tokens) {
        if (entries.isEmpty()) {
            return tokens;
        }
        List<PartyToken> marked = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Node node = root;
            int end = i;
            Party found = null;
            for (int k = i; k < tokens.size(); k++) {
                node = node.next.get(Folding.stem(tokens.get(k).fold()));
                if (node == null) {
                    break;
                }
                if (node.party != null) {
                    found = node.party;
                    end = k + 1;
                }
            }
            if (found == null) {
                marked.add(tokens.get(i++));
            } else {
                PartyToken first = tokens.get(i);
                int to = tokens.get(end - 1).end();
                marked.add(new PartyToken(first.start(), to, first.fold(), true, false, true, null, found));
                i = end;
            }
        }
        return marked;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The one name that differs from this by a slip of the pen, or null. */
    @Nullable
    String nearest(String name) {
        String fold = Folding.fold(name, 0, Math.min(name.length(), 200));
        int most = fold.length() < 5 ? 0 : fold.length() < 9 ? 1 : 2;
        String nearest = null;
        int least = most + 1;
        for (Entry entry : entries) {
            int distance = EditDistance.atMost(most, fold, entry.fold);
            if (distance < least) {
                least = distance;
                nearest = entry.party.name();
            } else if (distance == least) {
                nearest = null;
            }
        }
        return nearest;
    }

    private record Entry(Party party, String fold) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Party party;
    }
}
