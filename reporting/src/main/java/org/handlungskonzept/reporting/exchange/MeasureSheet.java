package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.reporting.Progress;
import org.handlungskonzept.reporting.excel.XlsxWriter;
import org.handlungskonzept.reporting.internal.AtomicFile;
import org.handlungskonzept.reporting.opendocument.OdsWriter;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with one measure a row (Maßnahmentabelle), as a town keeps it.
 *
 * <p>The heading is the first row in which the measure and at least one more column are known by their headings, in German or
 * English and in any order; what stands above is left alone. Without a column for the field of action, a row with one filled cell
 * is the heading of a field.
 *
 * <p>Files of CSV, of Excel (xlsx) and of OpenDocument (ods) are told apart by their bytes. A cell is what people see in it: a number
 * has the decimals, the unit or the sign of percent of its format, a day of which only month and year are shown is a month. Of a file
 * with several sheets, the one with such headings is read. Immutable and thread-safe.
 */
public final class MeasureSheet {

    private final String name;
    private final List<List<GridCell>> cells;
    private final SheetHeading heading;
    private final List<SheetProblem> problems;
    private final List<SheetNotice> notices;
    private final SheetMapping mapping;

    /** In which days and numbers are written where a text has to stand for them. */
    private final Locale language;

    private MeasureSheet(
            String name,
            List<List<GridCell>> cells,
            SheetHeading heading,
            List<SheetProblem> problems,
            List<SheetNotice> notices,
            SheetMapping mapping,
            Locale language) {
        this.name = name;
        this.cells = List.copyOf(cells);
        this.heading = heading;
        this.problems = List.copyOf(problems);
        this.notices = List.copyOf(notices);
        this.mapping = mapping;
        this.language = language;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its sheet of measures
     * @throws IOException if the file cannot be read
     * @throws UnreadableSheetException if it is damaged, has no row of headings, or one column twice
     */
    public static MeasureSheet read(Path file) throws IOException {
        return read(file, SheetMapping.usual());
    }

    /**
     * Reads a file in a town's own words.
     *
     * @param file the file
     * @param mapping the town's own headings
     * @return its sheet of measures
     * @throws IOException if the file cannot be read
     * @throws UnreadableSheetException if it is damaged, has no row of headings, or one column twice
     */
    public static MeasureSheet read(Path file, SheetMapping mapping) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, mapping);
        }
    }

    /**
     * Reads a file of CSV in a stated encoding. Of other files, the encoding does not count.
     *
     * @param file the file
     * @param mapping the town's own headings
     * @param charset the encoding
     * @return its sheet of measures
     * @throws IOException if the file cannot be read
     * @throws UnreadableSheetException if it is damaged or not in this encoding, has no row of headings, or one column twice
     */
    public static MeasureSheet read(Path file, SheetMapping mapping, Charset charset) throws IOException {
        requireNonNull(charset, "charset");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, mapping, charset);
        }
    }

    /**
     * Reads a stream, which stays open.
     *
     * @param in the bytes of a file
     * @param mapping the town's own headings
     * @return its sheet of measures
     * @throws IOException if the stream cannot be read
     * @throws UnreadableSheetException if it is damaged, has no row of headings, or one column twice
     */
    public static MeasureSheet read(InputStream in, SheetMapping mapping) throws IOException {
        return read(in, mapping, null);
    }

    private static MeasureSheet read(InputStream in, SheetMapping mapping, @Nullable Charset charset)
            throws IOException {
        requireNonNull(mapping, "mapping");
        Grid grid = GridFile.read(requireNonNull(in, "in"), charset, mapping);
        SheetHeading heading = SheetHeading.of(grid, SheetHeading.find(grid, mapping), mapping);
        SheetRemarks remarks = new SheetRemarks(grid, heading);
        return new MeasureSheet(
                grid.name(), grid.rows(), heading, remarks.problems(mapping), remarks.notices(), mapping, Locale.ROOT);
    }

    /**
     * The name of the sheet in its file.
     *
     * @return the name; empty for CSV
     */
    public String name() {
        return name;
    }

    /**
     * What people should look at: cells that are results of formulas, what is hidden, an encoding that was found out.
     *
     * @return the notices; none if all is plain
     */
    public List<SheetNotice> notices() {
        return notices;
    }

    /**
     * The headings of columns that mean nothing here; their cells are left alone.
     *
     * @return the headings, from left to right
     */
    public List<String> ignored() {
        return heading.ignored();
    }

    /**
     * The columns that are known.
     *
     * @return the columns, in the order of the enum
     */
    public List<SheetColumn> columns() {
        return List.copyOf(heading.places().keySet());
    }

    /**
     * The cells as texts: days like {@code 2025-06-30}, numbers with a decimal point, others as the sheet shows them.
     *
     * @return all rows of the sheet, those above the heading too
     */
    public List<List<String>> rows() {
        return rows(Locale.ROOT);
    }

    /**
     * The cells as texts in a language.
     *
     * @param language German, in which days are written like {@code 30.06.2025} and numbers with a comma; others are like
     *     {@link #rows()}
     * @return all rows of the sheet, those above the heading too
     */
    public List<List<String>> rows(Locale language) {
        return cells.stream()
                .map(row -> row.stream().map(cell -> cell.in(language)).toList())
                .toList();
    }

    /**
     * Puts what a concept says into the cells that say something else; all others stay, with the
     * layout of rows and columns, and rows of measures that the concept does not have.
     *
     * @param current an import of this sheet into the concept as it is now
     * @return the changed sheet; measures that have no row get none
     * @throws IllegalArgumentException if the import is of another sheet
     */
    public MeasureSheet broughtUpToDate(SheetImport current) {
        if (current.sheet() != this) {
            throw new IllegalArgumentException("The import is of another sheet.\nMaybe import this one first.");
        }
        Set<MeasureId> unknown =
                current.added().stream().map(AddedMeasure::measure).collect(Collectors.toSet());
        List<List<GridCell>> next = new ArrayList<>(cells);
        for (CellChange change : current.changes()) {
            if (unknown.contains(change.measure())) {
                continue;
            }
            List<GridCell> row = new ArrayList<>(next.get(change.row() - 1));
            while (row.size() < change.place()) {
                row.add(GridCell.EMPTY);
            }
            row.set(change.place() - 1, change.cellBefore());
            next.set(change.row() - 1, List.copyOf(row));
        }
        return new MeasureSheet(name, next, heading, problems, notices, mapping, current.language());
    }

    /**
     * Writes the sheet as CSV for spreadsheets, whole or not at all.
     *
     * @param file the file, made or replaced
     * @throws IOException if it cannot be written
     */
    public void writeCsv(Path file) throws IOException {
        AtomicFile.write(file, out -> CsvGrid.write(rows(language), out));
    }

    /**
     * Writes the sheet for Excel, whole or not at all: the same cells at the same places, days and numbers as such. How it looked, its
     * formulas and other sheets of its file are not kept.
     *
     * @param file the file, made or replaced
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the optional library is missing
     */
    public void writeXlsx(Path file) throws IOException {
        XlsxWriter writer = XlsxWriter.german();
        MeasureSheetLayout layout = layout();
        AtomicFile.write(file, out -> writer.write(layout.document(), layout.sheets(), out, Progress.unwatched()));
    }

    /**
     * Writes the sheet as OpenDocument, whole or not at all: the same cells at the same places, days and numbers as such. How it
     * looked, its formulas and other sheets of its file are not kept.
     *
     * @param file the file, made or replaced
     * @throws IOException if it cannot be written
     */
    public void writeOds(Path file) throws IOException {
        OdsWriter writer = OdsWriter.german();
        MeasureSheetLayout layout = layout();
        AtomicFile.write(file, out -> writer.write(layout.document(), layout.sheets(), out, Progress.unwatched()));
    }

    private MeasureSheetLayout layout() {
        return new MeasureSheetLayout(name, cells, heading.index(), language);
    }

    SheetMapping mapping() {
        return mapping;
    }

    /** What cannot be taken as it is. */
    List<SheetProblem> problems() {
        return problems;
    }

    /** The column from 1, or 0. */
    int place(SheetColumn column) {
        return heading.place(column);
    }

    /** The rows that hold measures, with days and numbers as they are written in a language. */
    List<SheetRow> measures(Locale read) {
        List<List<String>> rows = rows(read);
        List<SheetRow> found = new ArrayList<>();
        String field = "";
        for (int r = heading.index() + 1; r < rows.size(); r++) {
            List<String> row = rows.get(r);
            List<String> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
            if (filled.size() == 1 && place(SheetColumn.FIELD) == 0) {
                field = filled.get(0).strip();
            } else if (!filled.isEmpty()) {
                SheetRow measure = SheetRow.of(r + 1, row, heading.places(), field);
                field = measure.field();
                found.add(measure);
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "MeasureSheet[heading=%d, columns=%s]", heading.index() + 1, columns());
    }
}
