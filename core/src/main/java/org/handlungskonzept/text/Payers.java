package org.handlungskonzept.text;

import java.util.Set;
import org.handlungskonzept.concept.PartyKind;

/** Tells whether somebody outside bears the cost, as in "Übernimmt die Krankenkasse". */
final class Payers {

    /** How many tokens a clause has at most that says nothing but who pays. */
    private static final int SHORT = 5;

    private static final Set<String> PAY = WordSet.of("finanziert bezuschusst erstattet funds pays");

    private Payers() {}

    static boolean pay(ResourceText text, int from, int to) {
        boolean outside = false;
        boolean money = to - from <= SHORT;
        for (int i = from; i < to; i++) {
            Head head = text.at(i).capital() ? Vocabulary.head(text.word(i)) : null;
            outside |= head != null && head.kind() == PartyKind.EXTERNAL;
            money |= PAY.contains(text.word(i)) || text.is(i, ResourceWords.COST);
        }
        return outside && money;
    }
}
