package org.handlungskonzept.text.internal;

import org.jspecify.annotations.Nullable;

/**
 * Beginnings or endings of words (Wortanfänge oder Wortenden), of which a word has one or none. Immutable and
 * thread-safe.
 *
 * <p>The two letters at the edge of a word select the few that are compared.
 */
public final class Affixes {

    private static final int PLACES = 128;

    private final boolean ends;
    private final @Nullable Affix[] longer = new Affix[PLACES];
    private @Nullable Affix single;

    /** A beginning or an ending, and the next one in the same place. */
    private record Affix(String letters, @Nullable Affix next) {}

    private Affixes(boolean ends, String affixes) {
        this.ends = ends;
        int end = 0;
        for (int start = 0; start < affixes.length(); start = end + 1) {
            end = start;
            while (end < affixes.length() && affixes.charAt(end) > ' ') {
                end++;
            }
            if (end > start) {
                add(affixes.substring(start, end));
            }
        }
    }

    /**
     * Takes beginnings.
     *
     * @param beginnings how words may begin, folded, with blanks or line ends between
     * @return the beginnings
     */
    public static Affixes beginnings(String beginnings) {
        return new Affixes(false, beginnings);
    }

    /**
     * Takes endings.
     *
     * @param endings how words may end, folded, with blanks or line ends between
     * @return the endings
     */
    public static Affixes endings(String endings) {
        return new Affixes(true, endings);
    }

    /**
     * Whether a word begins, or ends, with one of them, or is one itself.
     *
     * @param word the word, folded
     * @return whether it does
     */
    public boolean fit(String word) {
        return hasOne(word, single) || (word.length() > 1 && hasOne(word, longer[place(word)]));
    }

    private boolean hasOne(String word, @Nullable Affix first) {
        for (Affix affix = first; affix != null; affix = affix.next) {
            if (ends ? word.endsWith(affix.letters) : word.startsWith(affix.letters)) {
                return true;
            }
        }
        return false;
    }

    private void add(String letters) {
        if (letters.length() == 1) {
            single = new Affix(letters, single);
        } else {
            int place = place(letters);
            longer[place] = new Affix(letters, longer[place]);
        }
    }

    private int place(String word) {
        int edge = ends ? word.length() - 2 : 0;
        return (word.charAt(edge) * 31 + word.charAt(edge + 1)) & (PLACES - 1);
    }
}
