package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.PartyKind;

/** Reads dashes as commas where they part a list of three and more bodies, and not a unit from its subject. */
final class DashLists {

    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final int FEWEST = 2;

    private DashLists() {}

    static List<PartyToken> commas(List<PartyToken> tokens) {
        int dashes = 0;
        boolean named = false;
        for (PartyToken token : tokens) {
            if (token.isCode() || (!token.word() && !isDash(token))) {
                return tokens;
            }
            if (isDash(token)) {
                if (!named) {
                    return tokens;
                }
                dashes++;
                named = false;
            } else {
                named |= isBody(token);
            }
        }
        return named && (dashes >= FEWEST || areEquals(tokens)) ? replaced(tokens) : tokens;
    }

    /** Sozialamt – Jugendamt: two units of one rank, and no word more. */
    private static boolean areEquals(List<PartyToken> tokens) {
        Head one = tokens.get(0).head();
        Head other = tokens.get(tokens.size() - 1).head();
        return tokens.size() == 3 && one != null && other != null && one.rank() > 0 && one.rank() == other.rank();
    }

    private static boolean isDash(PartyToken token) {
        return !token.word() && DASHES.contains(token.fold());
    }

    private static boolean isBody(PartyToken token) {
        Head head = token.head();
        return head != null
                && head.kind() != PartyKind.ADMINISTRATION
                && (!head.bare() || head.kind() == PartyKind.EXTERNAL);
    }

    private static List<PartyToken> replaced(List<PartyToken> tokens) {
        List<PartyToken> list = new ArrayList<>(tokens.size());
        for (PartyToken token : tokens) {
            list.add(isDash(token) ? PartyToken.mark(token.start(), token.end(), ",") : token);
        }
        return list;
    }
}
