package org.handlungskonzept.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;

/** How wide the columns of a table are beside each other (Spaltenbreiten): by the longest word, and by how much there is to read. */
@Internal
public final class ColumnWidths {

    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_TEXT = 400;

    private ColumnWidths() {}

    /**
     * Compares the columns of a table.
     *
     * @param table the table
     * @return a width for each column, above zero; only their ratios mean something
     */
    public static List<Integer> of(Table table) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int word = SHORTEST_WORD;
            int text = 0;
            String header = table.columns().get(i).header().plain();
            word = Math.max(word, longestWord(header));
            text = Math.max(text, header.length());
            for (Row row : table.rows()) {
                String cell = (i == 0 ? row.header() : row.cells().get(i - 1)).plain();
                word = Math.max(word, longestWord(cell));
                text = Math.max(text, cell.length());
            }
            widths.add(
                    Math.max(Math.min(word, LONGEST_WORD) + 2, (int) (2.4 * Math.sqrt(Math.min(text, LONGEST_TEXT)))));
        }
        return List.copyOf(widths);
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
