package org.handlungskonzept.smart;

import org.jspecify.annotations.Nullable;

/**
 * Where a pattern has a place for an argument: {@code {name}} or {@code {name,kind}}. What looks otherwise is text. Read by
 * hand, because regular expressions are slow in a JVM that has just begun.
 *
 * @param start where it begins
 * @param end the index after it
 * @param name letters a-z and A-Z
 * @param kind how the argument is to be worded, letters a-z; null for as it is
 */
record Placeholder(
        int start, int end, String name, @Nullable String kind) {

    /** The first one from an index on, or null. */
    static @Nullable Placeholder in(String pattern, int from) {
        for (int open = pattern.indexOf('{', from); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int name = letters(pattern, open + 1, true);
            int kind = isAt(pattern, name, ',') ? letters(pattern, name + 1, false) : name;
            boolean empty = name == open + 1 || kind == name + 1;
            if (!empty && isAt(pattern, kind, '}')) {
                String worded = kind == name ? null : pattern.substring(name + 1, kind);
                return new Placeholder(open, kind + 1, pattern.substring(open + 1, name), worded);
            }
        }
        return null;
    }

    private static int letters(String pattern, int from, boolean capitals) {
        int end = from;
        while (end < pattern.length() && isLetter(pattern.charAt(end), capitals)) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c, boolean capitals) {
        return (c >= 'a' && c <= 'z') || (capitals && c >= 'A' && c <= 'Z');
    }

    private static boolean isAt(String pattern, int index, char sign) {
        return index < pattern.length() && pattern.charAt(index) == sign;
    }
}
