package org.handlungskonzept.smart;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a word of the lexicons is a sign of. The names are those of the groups in {@code lexicon/words_*.txt}. */
enum WordGroup {
    LOOPHOLE,
    LOOPHOLE_WEAK,
    HEDGE,
    QUALITY,
    QUALITY_WEAK,
    QUANTITY,
    QUANTITY_CHANGE,
    QUANTITY_WEAK,
    OPEN,
    OPEN_WEAK,
    WEAK,
    WEAK_SOFT,
    CHANGE,
    EXAMINE,
    CONTINUE,
    CONCRETE,
    STEP,
    ACTIVITY,
    EVENT,
    SOFT,
    OPINION,
    FIGURE,
    COMPARE,
    COMPARE_NONE,
    REFERENCE,
    ABSOLUTE,
    APPROXIMATE,
    PAST,
    WILL,
    DONE,
    MEANS,
    FREQUENCY,
    BECOMING,
    PLACEHOLDER,
    PEOPLE,
    THING;

    private static final Map<String, WordGroup> BY_KEY = byKey();

    private static Map<String, WordGroup> byKey() {
        Map<String, WordGroup> byKey = new HashMap<>();
        for (WordGroup group : values()) {
            byKey.put(group.key(), group);
        }
        return byKey;
    }

    static WordGroup of(String key) {
        WordGroup group = BY_KEY.get(key);
        if (group == null) {
            throw new IllegalArgumentException("No rule knows the group of words (%s).".formatted(key));
        }
        return group;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Says what is done, by a verb or by its noun. */
    boolean isAction() {
        return compareTo(WEAK) >= 0 && compareTo(ACTIVITY) <= 0;
    }

    /** A noun in German, whatever the case of its entry. */
    boolean isNoun() {
        return switch (this) {
            case EVENT, SOFT, OPINION, FIGURE, PEOPLE, THING -> true;
            default -> false;
        };
    }
}
