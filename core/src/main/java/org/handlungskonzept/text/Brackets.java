package org.handlungskonzept.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Pairs of brackets in an entry about responsibility. */
final class Brackets {

    private Brackets() {}

    /** For each opening bracket the place of its end, else -1. */
    static int[] closing(List<PartyToken> tokens) {
        int[] closing = new int[tokens.size()];
        Arrays.fill(closing, -1);
        Deque<Integer> open = null;
        for (int i = 0; i < closing.length; i++) {
            String mark = tokens.get(i).word() ? "" : tokens.get(i).fold();
            if (mark.equals("(") || mark.equals("[")) {
                open = open == null ? new ArrayDeque<>() : open;
                open.push(i);
            } else if (open != null && !open.isEmpty() && (mark.equals(")") || mark.equals("]"))) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }
}
