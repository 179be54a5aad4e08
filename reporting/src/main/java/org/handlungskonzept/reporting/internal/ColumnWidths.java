package org.handlungskonzept.reporting.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;

/** How wide the columns of a table are beside each other (Spaltenbreiten): by the longest word, and by how much there is to read. */
@Internal
public final class ColumnWidths {

    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_TEXT = 400;
    private static final int WIDE = 7;

    private ColumnWidths() {}

    /** A width for each column, above zero; only their ratios mean something. */
    static List<Integer> shares(Table table) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int text = table.columns().get(i).header().plain().length();
            for (Row row : table.rows()) {
                text = Math.max(text, cell(row, i).length());
            }
            widths.add(Math.max(word(table, i) + 2, (int) (2.4 * Math.sqrt(Math.min(text, LONGEST_TEXT)))));
        }
        return List.copyOf(widths);
    }

    /**
     * Divides a width among the columns of a table, and gives each at least what its longest word needs, so that no word is broken; only
     * words of more than {@value #LONGEST_WORD} characters may be. If that is more than there is, all columns are as narrow by
     * their share.
     *
     * @param table the table
     * @param whole the width of the table
     * @param character the width of a character, in the same unit
     * @param margins what a cell needs beside its words, in the same unit
     * @return a width for each column, above zero, together at most the whole
     */
    public static List<Integer> of(Table table, int whole, int character, int margins) {
        List<Integer> shares = shares(table);
        List<Integer> needs = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            needs.add(word(table, i) * character + margins);
        }
        return sum(needs) <= whole
                ? divided(whole, shares, needs)
                : divided(whole, shares, Collections.nCopies(shares.size(), 0));
    }

    /** By shares, but first what they need to all columns whose share would be less, until there is none. */
    private static List<Integer> divided(int whole, List<Integer> shares, List<Integer> needs) {
        BitSet satisfied = new BitSet();
        int left = whole;
        int sum = sum(shares);
        int next = tooNarrow(left, sum, shares, needs, satisfied);
        while (next >= 0) {
            satisfied.set(next);
            left -= needs.get(next);
            sum -= shares.get(next);
            next = tooNarrow(left, sum, shares, needs, satisfied);
        }
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            widths.add(satisfied.get(i) ? needs.get(i) : share(left, sum, shares.get(i)));
        }
        return List.copyOf(widths);
    }

    private static int tooNarrow(int left, int sum, List<Integer> shares, List<Integer> needs, BitSet satisfied) {
        return IntStream.range(0, shares.size())
                .filter(i -> !satisfied.get(i) && share(left, sum, shares.get(i)) < needs.get(i))
                .findFirst()
                .orElse(-1);
    }

    private static int share(int left, int sum, int share) {
        return (int) ((long) left * share / sum);
    }

    /**
     * Tells whether a table has so many columns that it needs more room than others.
     *
     * @param table the table
     * @return whether it has {@value #WIDE} columns or more
     */
    public static boolean isWide(Table table) {
        return table.columns().size() >= WIDE;
    }

    /**
     * Tells whether a section needs pages that lie across: because a wide table stands in it, or in the first section below it,
     * from which its heading and its first words are not to be parted.
     *
     * @param section the section
     * @return whether its pages are to be wide
     */
    public static boolean isWide(Section section) {
        return section.blocks().stream().anyMatch(ColumnWidths::isWide)
                || (!section.sections().isEmpty() && isWide(section.sections().get(0)));
    }

    private static boolean isWide(Block block) {
        if (block instanceof Table table) {
            return isWide(table);
        } else if (block instanceof Figure figure) {
            return isWide(figure.numbers(figure.caption()));
        }
        return block instanceof Note note && note.blocks().stream().anyMatch(ColumnWidths::isWide);
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    /** The longest word of a column that must not be broken. */
    private static int word(Table table, int column) {
        int word = Math.max(
                SHORTEST_WORD, longestWord(table.columns().get(column).header().plain()));
        for (Row row : table.rows()) {
            word = Math.max(word, longestWord(cell(row, column)));
        }
        return Math.min(word, LONGEST_WORD);
    }

    private static String cell(Row row, int column) {
        return (column == 0 ? row.header() : row.cells().get(column - 1)).plain();
    }

    private static int longestWord(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length = Character.isWhitespace(c) ? 0 : length + 1;
            longest = Math.max(longest, length);
            if (c == '-') {
                length = 0;
            }
        }
        return longest;
    }
}
