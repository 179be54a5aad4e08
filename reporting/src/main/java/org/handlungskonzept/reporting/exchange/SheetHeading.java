package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The row of headings of a sheet: which one it is, and which column stands where. */
record SheetHeading(int index, Map<SheetColumn, Integer> places, List<String> ignored) {

    static final int LOOKED_AT = 50;

    /** The index of the first row that names the measure and one more column, or -1. */
    static int find(Grid grid, SheetMapping mapping) {
        for (int r = 0; r < Math.min(LOOKED_AT, grid.rows().size()); r++) {
            List<SheetColumn> known = new ArrayList<>();
            for (GridCell cell : grid.rows().get(r)) {
                SheetColumn column = mapping.column(cell.text());
                if (column != null && !known.contains(column)) {
                    known.add(column);
                }
            }
            if (known.size() > 1 && known.contains(SheetColumn.TITLE)) {
                return r;
            }
        }
        return -1;
    }

    static SheetHeading of(Grid grid, int index, SheetMapping mapping) throws UnreadableSheetException {
        List<GridCell> row = grid.rows().get(index);
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        List<String> ignored = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            String text = row.get(c).text();
            SheetColumn column = mapping.column(text);
            if (column == null) {
                if (!text.isBlank()) {
                    ignored.add(SheetText.line(text));
                }
                continue;
            }
            Integer before = places.put(column, c);
            if (before != null) {
                throw grid.problem(
                        index + 1,
                        c + 1,
                        "the heading (%s) and the heading (%s) are both (%s).\nMaybe ignore one of them in a mapping file."
                                .formatted(
                                        SheetText.line(row.get(before).text()), SheetText.line(text), column.code()));
            }
        }
        return new SheetHeading(index, places, List.copyOf(ignored));
    }

    /** The column from 1, or 0. */
    int place(SheetColumn column) {
        Integer place = places.get(column);
        return place == null ? 0 : place + 1;
    }

    boolean reads(int column) {
        return places.containsValue(column - 1);
    }

    /** Whether a row below names the same columns at the same places once more. */
    boolean isRepeatedBy(List<GridCell> row, SheetMapping mapping) {
        Integer title = places.get(SheetColumn.TITLE);
        return title != null
                && names(row, title, mapping) == SheetColumn.TITLE
                && places.entrySet().stream()
                                .filter(place -> names(row, place.getValue(), mapping) == place.getKey())
                                .count()
                        > 1;
    }

    private static @Nullable SheetColumn names(List<GridCell> row, int place, SheetMapping mapping) {
        return place < row.size() ? mapping.column(row.get(place).text()) : null;
    }
}
