package org.handlungskonzept.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** Sets of words as they are compared, made of words as they are written. */
final class WordSet {

    private WordSet() {}

    static Set<String> of(String words) {
        Set<String> folded = new LinkedHashSet<>();
        for (String word : words.strip().split("\\s+", -1)) {
            folded.add(Fold.of(word));
        }
        return Set.copyOf(folded);
    }
}
