package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

/** How far a check reads what is written (Lesetiefe). */
public enum ReadingDepth {
    /** Only values that people have entered (nur Werte). */
    VALUES("values"),
    /** Also the entries for deadline, lead and resources, where no values stand beside them (auch Einträge). */
    ENTRIES("entries"),
    /** Also title and description (auch Fließtext). */
    TEXTS("texts");

    private final String key;

    ReadingDepth(String key) {
        this.key = key;
    }

    /**
     * The name in rule sets.
     *
     * @return a word in lower case
     */
    public String key() {
        return key;
    }

    /**
     * Tells whether this depth includes another.
     *
     * @param other the other depth
     * @return true if it reads all that the other reads
     */
    public boolean includes(ReadingDepth other) {
        return compareTo(requireNonNull(other, "other")) >= 0;
    }

    /**
     * The depth with a name.
     *
     * @param key the name, for example {@code entries}
     * @return the depth
     * @throws IllegalArgumentException if there is no such depth
     */
    public static ReadingDepth of(String key) {
        return Choices.byKey("depth", values(), ReadingDepth::key, key);
    }
}
