package org.handlungskonzept.reporting.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.ColumnWidths;

/** How large the columns and rows of a table are on slides. */
final class GridLayout {

    /** Between the words of a cell and its left and right edges. */
    static final double SIDE = 6;

    /** Between the words of a cell and its upper and lower edges. */
    static final double EDGE = 3;

    private static final double LINE = 1.22;

    /** How wide a bold character is at most, on average, in heights of the font. */
    private static final double CHARACTER = 0.66;

    /** A header that is higher stands once, before the rows, and not on each slide. */
    private static final double HIGHEST_HEADER = 140;

    private static final double WHOLE = 250;
    private static final double STEP = 2;
    private static final double SMALLEST = 12;

    private final Table table;
    private final Locale language;
    private final double size;
    private final List<Double> widths = new ArrayList<>();
    private final GridRow header;

    private GridLayout(Table table, Locale language, double size) {
        this.table = table;
        this.language = language;
        this.size = size;
        int character = hundredths(CHARACTER * size);
        ColumnWidths.of(table, hundredths(Area.WIDTH), character, hundredths(2 * SIDE))
                .forEach(width -> widths.add(width / 100.0));
        this.header = whole(table.columns().stream().map(Column::header).toList());
    }

    private static int hundredths(double points) {
        return (int) Math.round(points * 100);
    }

    /** Letters are one step smaller if the table then stands on one slide, with its captions. */
    static GridLayout of(Table table, Locale language) {
        int columns = table.columns().size();
        double size = columns <= 4 ? 16 : columns <= 7 ? 14 : columns <= 10 ? 12 : 10;
        GridLayout usual = new GridLayout(table, language, size);
        if (size < SMALLEST + STEP || usual.height() <= WHOLE) {
            return usual;
        }
        GridLayout smaller = new GridLayout(table, language, size - STEP);
        return smaller.height() <= WHOLE ? smaller : usual;
    }

    /** The header as it stands on each slide; empty if it is too high for that. */
    List<GridRow> header() {
        return isHeaderRepeated() ? List.of(header) : List.of();
    }

    double headerHeight() {
        return isHeaderRepeated() ? header.height() : 0;
    }

    /** How high the whole table is, if no row of it is divided. */
    double height() {
        double height = header.height();
        for (Row row : table.rows()) {
            height += whole(cells(row)).height();
        }
        return height;
    }

    /** The rows; one that is higher than a slide is divided into several. */
    List<GridRow> rows(double height) {
        double room = height - headerHeight();
        List<GridRow> rows = new ArrayList<>();
        if (!isHeaderRepeated()) {
            divide(header.cells(), room, rows);
        }
        for (Row row : table.rows()) {
            divide(texts(cells(row)), room, rows);
        }
        return rows;
    }

    private static List<Phrase> cells(Row row) {
        List<Phrase> cells = new ArrayList<>(List.of(row.header()));
        cells.addAll(row.cells());
        return cells;
    }

    Shape.Rows shape(double top, double height, RunText caption, List<GridRow> rows) {
        return new Shape.Rows(
                top,
                height,
                caption,
                table.columns().stream().map(Column::kind).toList(),
                widths,
                size,
                isHeaderRepeated(),
                rows);
    }

    private boolean isHeaderRepeated() {
        return header.height() <= HIGHEST_HEADER;
    }

    private GridRow whole(List<Phrase> cells) {
        List<RunText> texts = texts(cells);
        int most = lines(texts).stream().mapToInt(List::size).max().orElse(1);
        return new GridRow(texts, height(most));
    }

    private List<RunText> texts(List<Phrase> cells) {
        return cells.stream().map(cell -> RunText.of(cell, language)).toList();
    }

    /** Headers of rows and columns are bold, and a cell may be in part. */
    private List<List<Integer>> lines(List<RunText> cells) {
        List<List<Integer>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            lines.add(TextWidths.lines(cells.get(i).plain(), size, widths.get(i) - 2 * SIDE, true));
        }
        return lines;
    }

    private void divide(List<RunText> cells, double room, List<GridRow> rows) {
        List<List<Integer>> lines = lines(cells);
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        if (height(most) <= room) {
            rows.add(new GridRow(cells, height(most)));
            return;
        }
        int perSlide = Math.max(1, (int) Math.floor((room - 2 * EDGE) / (size * LINE)));
        for (int from = 0; from < most; from += perSlide) {
            List<RunText> parts = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                parts.add(part(cells.get(i), lines.get(i), from, from + perSlide));
            }
            rows.add(new GridRow(parts, height(Math.min(perSlide, most - from))));
        }
    }

    private static RunText part(RunText cell, List<Integer> lines, int from, int to) {
        if (from >= lines.size()) {
            return cell.part(0, 0);
        }
        return cell.part(lines.get(from), to >= lines.size() ? cell.length() : lines.get(to));
    }

    private double height(int lines) {
        return lines * size * LINE + 2 * EDGE;
    }
}
