package org.handlungskonzept.text;

import org.jspecify.annotations.Nullable;

/**
 * Tells in one look which classes a word belongs to: by the whole word, by how it begins or ends, by what stands in it.
 * Each class is a bit. Not changed once all words are added.
 */
final class WordClasses {

    private static final int WORDS = 1024;
    private static final int PAIRS = 256;

    private final @Nullable Part[] whole = new Part[WORDS];
    private final @Nullable Part[] beginnings = new Part[PAIRS];
    private final @Nullable Part[] endings = new Part[PAIRS];
    private final @Nullable Part[] insides = new Part[PAIRS];

    /** A word or a part of one, and the next in its place of the table. */
    private static final class Part {
        private final String letters;
        private final @Nullable Part next;
        private long classes;

        private Part(String letters, @Nullable Part next) {
            this.letters = letters;
            this.next = next;
        }
    }

    void whole(long classes, String words) {
        add(whole, classes, words);
    }

    /** Adds how words begin, with two letters at least. */
    void beginning(long classes, String stems) {
        add(beginnings, classes, stems);
    }

    /** Adds how words end, with two letters at least. */
    void ending(long classes, String stems) {
        add(endings, classes, stems);
    }

    /** Adds what stands anywhere in words, with two letters at least. */
    void inside(long classes, String stems) {
        add(insides, classes, stems);
    }

    /** The classes of a word in letters, or of a sign. */
    long of(String word) {
        long classes = 0;
        for (Part part = whole[whole(word)]; part != null; part = part.next) {
            classes |= part.letters.equals(word) ? part.classes : 0;
        }
        int last = word.length() - 2;
        if (last < 0) {
            return classes;
        }
        for (Part part = beginnings[pair(word, 0)]; part != null; part = part.next) {
            classes |= word.startsWith(part.letters) ? part.classes : 0;
        }
        for (Part part = endings[pair(word, last)]; part != null; part = part.next) {
            classes |= word.endsWith(part.letters) ? part.classes : 0;
        }
        for (int i = 0; i <= last; i++) {
            for (Part part = insides[pair(word, i)]; part != null; part = part.next) {
                classes |= word.startsWith(part.letters, i) ? part.classes : 0;
            }
        }
        return classes;
    }

    private void add(@Nullable Part[] table, long classes, String words) {
        int end = 0;
        for (int start = 0; start < words.length(); start = end + 1) {
            end = start;
            while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != '\n') {
                end++;
            }
            if (end > start) {
                add(table, words.substring(start, end), classes);
            }
        }
    }

    private void add(@Nullable Part[] table, String letters, long classes) {
        int place = table == whole ? whole(letters) : pair(letters, table == endings ? letters.length() - 2 : 0);
        Part part = table[place];
        while (part != null && !part.letters.equals(letters)) {
            part = part.next;
        }
        if (part == null) {
            part = new Part(letters, table[place]);
            table[place] = part;
        }
        part.classes |= classes;
    }

    private static int whole(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 12) & (WORDS - 1);
    }

    private static int pair(String word, int i) {
        return (word.charAt(i) * 31 + word.charAt(i + 1)) & (PAIRS - 1);
    }
}
