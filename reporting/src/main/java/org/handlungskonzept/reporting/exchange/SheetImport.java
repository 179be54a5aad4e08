package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet would change in a concept (Einlesen einer Tabelle): first a value to look at, then on demand the new concept.
 *
 * <pre>{@code
 * SheetImport read = SheetImport.of(concept, MeasureSheet.read(Path.of("massnahmen.csv")), LocalDate.of(2025, 6, 30));
 * read.changes().forEach(System.out::println);
 * Concept next = read.apply();
 * }</pre>
 *
 * <p>Only cells that say something else than the concept count; an entry that means the same day, status, goal or field is no
 * change. Entries are kept as written, and what they mean is read anew where they changed. Measures without a row stay.
 * Immutable and thread-safe.
 */
public final class SheetImport {

    private final MeasureSheet sheet;
    private final Concept result;
    private final List<CellChange> changes;
    private final List<AddedMeasure> added;
    private final List<MeasureId> missing;
    private final List<SheetProblem> problems;

    private SheetImport(
            MeasureSheet sheet,
            Concept result,
            List<CellChange> changes,
            List<AddedMeasure> added,
            List<MeasureId> missing,
            List<SheetProblem> problems) {
        this.sheet = sheet;
        this.result = result;
        this.changes = List.copyOf(changes);
        this.added = List.copyOf(added);
        this.missing = List.copyOf(missing);
        this.problems = List.copyOf(problems);
    }

    /**
     * Compares a sheet with a concept.
     *
     * @param concept the concept
     * @param sheet the sheet
     * @param day the day for what the sheet does not date: reports on the status, and moves of deadlines
     * @return what would change
     */
    public static SheetImport of(Concept concept, MeasureSheet sheet, LocalDate day) {
        requireNonNull(day, "day");
        SheetEdits edits = new SheetEdits(concept, sheet.mapping(), day);
        SheetRows rows = new SheetRows(concept, sheet);
        Map<MeasureId, FieldId> fields = new HashMap<>();
        concept.fields().forEach(field -> field.measures().forEach(measure -> fields.put(measure.id(), field.id())));
        List<SheetProblem> problems = new ArrayList<>(sheet.problems());
        List<CellChange> changes = new ArrayList<>();
        List<AddedMeasure> added = new ArrayList<>();
        for (SheetRow row : sheet.measures(concept.language())) {
            try {
                Optional<Measure> known = rows.measure(row);
                if (known.isPresent()) {
                    FieldId field = requireNonNull(fields.get(known.get().id()));
                    checkHeading(sheet, row, field, edits.cells());
                    changes.addAll(changes(sheet, row, known.get(), field, edits.cells()));
                } else {
                    AddedMeasure one =
                            new AddedMeasure(rows.added(row), field(concept, sheet, row, edits.cells()), row.number());
                    added.add(one);
                    changes.addAll(changes(
                            sheet, row, Measure.builder(one.measure(), "").build(), null, edits.cells()));
                }
            } catch (CellProblemException e) {
                problems.add(e.problem());
            }
        }
        Concept result = edits.apply(changes, added, problems);
        problems.replaceAll(problem -> problem.in(sheet.name()));
        return new SheetImport(sheet, result, changes, added, rows.missing(), problems);
    }

    /**
     * Begins a concept with a sheet. Fields of action and goals are those that the sheet names, identifiers are made of titles.
     *
     * @param id the identifier of the concept
     * @param title its title
     * @param municipality whose concept it is
     * @param language the language of the sheet's texts
     * @param sheet the sheet
     * @param day the day for what the sheet does not date
     * @return what the concept would be
     */
    public static SheetImport begin(
            ConceptId id, String title, Municipality municipality, Locale language, MeasureSheet sheet, LocalDate day) {
        Concept empty =
                Concept.builder(id, title, municipality).language(language).build();
        return of(BareConcept.withFields(empty, sheet), sheet, day);
    }

    private static List<CellChange> changes(
            MeasureSheet sheet, SheetRow row, Measure measure, @Nullable FieldId field, MeasureCells cells) {
        List<CellChange> changes = new ArrayList<>();
        for (SheetColumn column : sheet.columns()) {
            String after = row.cell(column);
            boolean skipped =
                    column == SheetColumn.ID || (column == SheetColumn.FIELD && (field == null || after.isEmpty()));
            String before = skipped ? "" : cells.cell(column, field, measure);
            if (!skipped && !cells.same(column, before, after)) {
                changes.add(new CellChange(measure.id(), column, row.number(), sheet.place(column), before, after));
            }
        }
        return changes;
    }

    private static void checkHeading(MeasureSheet sheet, SheetRow row, FieldId field, MeasureCells cells) {
        boolean elsewhere = sheet.place(SheetColumn.FIELD) == 0
                && !row.field().isEmpty()
                && cells.field(row.field()).filter(field::equals).isEmpty();
        if (elsewhere) {
            throw new CellProblemException(new SheetProblem(
                    row.number(),
                    0,
                    "the measure belongs to another field of action than (%s), below which it stands.\nMaybe move it with a column (%s)."
                            .formatted(SheetText.line(row.field()), SheetColumn.FIELD.code())));
        }
    }

    private static FieldId field(Concept concept, MeasureSheet sheet, SheetRow row, MeasureCells cells) {
        List<FieldOfAction> fields = concept.fields();
        if (row.field().isEmpty() && fields.size() == 1) {
            return fields.get(0).id();
        }
        return cells.field(row.field())
                .orElseThrow(() -> new CellProblemException(
                        SheetEdits.unknownField(row.number(), sheet.place(SheetColumn.FIELD), row.field())));
    }

    /**
     * The cells that say something else than the concept, those of new measures too.
     *
     * @return the changes, row by row
     */
    public List<CellChange> changes() {
        return changes;
    }

    /**
     * The measures that are new.
     *
     * @return the measures, in the order of the sheet
     */
    public List<AddedMeasure> added() {
        return added;
    }

    /**
     * The measures of the concept that have no row. They stay as they are.
     *
     * @return the measures, in the order of the concept
     */
    public List<MeasureId> missing() {
        return missing;
    }

    /**
     * What keeps the sheet from being taken.
     *
     * @return the problems; none if it can be taken
     */
    public List<SheetProblem> problems() {
        return problems;
    }

    /**
     * What should be looked at although the sheet can be taken.
     *
     * @return the notices of the sheet
     */
    public List<SheetNotice> notices() {
        return sheet.notices();
    }

    /**
     * Takes the sheet, as a whole.
     *
     * @return the concept with what changed; the same one if nothing did
     * @throws IllegalStateException with all problems if there are any
     */
    public Concept apply() {
        check(problems);
        return result;
    }

    static void check(List<SheetProblem> problems) {
        if (!problems.isEmpty()) {
            StringBuilder all = new StringBuilder("The sheet cannot be taken, problems: (" + problems.size() + ").");
            problems.forEach(problem -> all.append('\n').append(problem.message()));
            throw new IllegalStateException(all.toString());
        }
    }

    Locale language() {
        return result.language();
    }

    MeasureSheet sheet() {
        return sheet;
    }
}
