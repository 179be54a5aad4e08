package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.reporting.internal.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with one measure a row (Maßnahmentabelle), as a town keeps it.
 *
 * <p>The heading is the first row in which the measure and at least one more column are known by their headings, in German or
 * English and in any order; what stands above is left alone. Without a column for the field of action, a row with one filled cell
 * is the heading of a field. Immutable and thread-safe.
 */
public final class MeasureSheet {

    private static final int LOOKED_AT = 50;

    private final List<List<String>> rows;
    private final int heading;
    private final Map<SheetColumn, Integer> places;
    private final List<String> ignored;
    private final List<SheetProblem> flaws;
    private final SheetMapping mapping;

    private MeasureSheet(
            List<List<String>> rows,
            int heading,
            Map<SheetColumn, Integer> places,
            List<String> ignored,
            List<SheetProblem> flaws,
            SheetMapping mapping) {
        this.rows = List.copyOf(rows);
        this.heading = heading;
        this.places = new EnumMap<>(places);
        this.ignored = List.copyOf(ignored);
        this.flaws = List.copyOf(flaws);
        this.mapping = mapping;
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
     * @param file the file, in UTF-8
     * @param mapping the town's own headings
     * @return its sheet of measures
     * @throws IOException if the file cannot be read
     * @throws UnreadableSheetException if it is damaged, has no row of headings, or one column twice
     */
    public static MeasureSheet read(Path file, SheetMapping mapping) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, mapping);
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
        requireNonNull(mapping, "mapping");
        List<Grid> grids = GridFile.read(requireNonNull(in, "in"));
        for (Grid grid : grids) {
            MeasureSheet found = find(grid, mapping);
            if (found != null) {
                return found;
            }
        }
        throw new UnreadableSheetException(
                0,
                0,
                "None of the first (%s) rows names the measure (Maßnahme) and one more column.\nMaybe name the headings of the sheet in a mapping file."
                        .formatted(LOOKED_AT));
    }

    private static @Nullable MeasureSheet find(Grid grid, SheetMapping mapping) throws UnreadableSheetException {
        for (int r = 0; r < Math.min(LOOKED_AT, grid.rows().size()); r++) {
            List<String> row = grid.rows().get(r);
            if (row.stream().map(mapping::column).anyMatch(SheetColumn.TITLE::equals)
                    && row.stream()
                                    .map(mapping::column)
                                    .distinct()
                                    .filter(column -> column != null)
                                    .count()
                            > 1) {
                return withHeading(grid, r, mapping);
            }
        }
        return null;
    }

    private static MeasureSheet withHeading(Grid grid, int heading, SheetMapping mapping)
            throws UnreadableSheetException {
        List<String> row = grid.rows().get(heading);
        Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
        List<String> ignored = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            SheetColumn column = mapping.column(row.get(c));
            if (column == null) {
                if (!row.get(c).isBlank()) {
                    ignored.add(SheetText.line(row.get(c)));
                }
                continue;
            }
            Integer before = places.put(column, c);
            if (before != null) {
                throw new UnreadableSheetException(
                        heading + 1,
                        c + 1,
                        "the heading (%s) and the heading (%s) are both (%s).\nMaybe ignore one of them in a mapping file."
                                .formatted(row.get(before), row.get(c), column.code()));
            }
        }
        return new MeasureSheet(grid.rows(), heading, places, ignored, grid.flaws(), mapping);
    }

    /**
     * The headings of columns that mean nothing here; their cells are left alone.
     *
     * @return the headings, from left to right
     */
    public List<String> ignored() {
        return ignored;
    }

    /**
     * The columns that are known.
     *
     * @return the columns, in the order of the enum
     */
    public List<SheetColumn> columns() {
        return List.copyOf(places.keySet());
    }

    /**
     * The cells.
     *
     * @return all rows of the sheet, those above the heading too
     */
    public List<List<String>> rows() {
        return rows;
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
        List<List<String>> next = new ArrayList<>(rows);
        for (CellChange change : current.changes()) {
            if (unknown.contains(change.measure())) {
                continue;
            }
            List<String> cells = new ArrayList<>(next.get(change.row() - 1));
            while (cells.size() < change.place()) {
                cells.add("");
            }
            cells.set(change.place() - 1, change.before());
            next.set(change.row() - 1, List.copyOf(cells));
        }
        return new MeasureSheet(next, heading, places, ignored, flaws, mapping);
    }

    /**
     * Writes the sheet as CSV for spreadsheets, whole or not at all.
     *
     * @param file the file, made or replaced
     * @throws IOException if it cannot be written
     */
    public void writeCsv(Path file) throws IOException {
        AtomicFile.write(file, out -> CsvGrid.write(rows, out));
    }

    SheetMapping mapping() {
        return mapping;
    }

    /** What cannot be taken as it is, in columns that are read. */
    List<SheetProblem> flaws() {
        return flaws.stream()
                .filter(flaw -> flaw.row() > heading + 1 && places.containsValue(flaw.column() - 1))
                .toList();
    }

    /** The column from 1. */
    int place(SheetColumn column) {
        Integer place = places.get(column);
        return place == null ? 0 : place + 1;
    }

    /** The rows that hold measures. */
    List<SheetRow> measures() {
        List<SheetRow> found = new ArrayList<>();
        String field = "";
        for (int r = heading + 1; r < rows.size(); r++) {
            List<String> row = rows.get(r);
            List<String> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
            if (filled.size() == 1 && !places.containsKey(SheetColumn.FIELD)) {
                field = filled.get(0).strip();
            } else if (!filled.isEmpty()) {
                SheetRow measure = SheetRow.of(r + 1, row, places, field);
                field = measure.field();
                found.add(measure);
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "MeasureSheet[heading=%d, columns=%s]", heading + 1, places.keySet());
    }
}
