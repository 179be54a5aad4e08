package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;

/** Finds which row is which measure: by its identifier, or without that column by its title or its number. */
final class SheetRows {

    private final MeasureSheet sheet;
    private final Map<String, Measure> byId = new LinkedHashMap<>();
    private final Map<String, List<Measure>> byTitle = new HashMap<>();
    private final Map<String, List<Measure>> byNumber = new HashMap<>();
    private final Map<String, Integer> numbersInSheet = new HashMap<>();
    private final Map<MeasureId, Integer> taken = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final String wordForMeasure;

    SheetRows(Concept concept, MeasureSheet sheet) {
        this.sheet = sheet;
        wordForMeasure = concept.language().getLanguage().equals("de") ? "massnahme" : "measure";
        for (Measure measure : concept.measures()) {
            byId.put(measure.id().value(), measure);
            used.add(measure.id().value());
            index(byTitle, SheetText.line(measure.title()), measure);
            index(byNumber, SheetText.line(measure.number()), measure);
        }
        sheet.measures(concept.language())
                .forEach(row -> numbersInSheet.merge(SheetText.line(row.cell(SheetColumn.NUMBER)), 1, Integer::sum));
    }

    private static void index(Map<String, List<Measure>> index, String key, Measure measure) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, same -> new ArrayList<>()).add(measure);
        }
    }

    /** The measure of a row, or empty if it is a new one. */
    Optional<Measure> measure(SheetRow row) {
        Optional<Measure> found = sheet.place(SheetColumn.ID) > 0 ? byIdentifier(row) : byWords(row);
        found.ifPresent(measure -> {
            Integer before = taken.putIfAbsent(measure.id(), row.number());
            if (before != null) {
                throw problem(
                        row,
                        idOrTitle(),
                        "the measure (%s) stands in row (%s) already.\nMaybe remove one of both rows."
                                .formatted(measure.id(), before));
            }
        });
        return found;
    }

    private SheetColumn idOrTitle() {
        return sheet.place(SheetColumn.ID) > 0 ? SheetColumn.ID : SheetColumn.TITLE;
    }

    private Optional<Measure> byIdentifier(SheetRow row) {
        String id = row.cell(SheetColumn.ID);
        if (!id.isEmpty() && !byId.containsKey(id)) {
            throw problem(
                    row,
                    SheetColumn.ID,
                    "the concept has no measure (%s).\nMaybe leave the cell empty if the measure is new."
                            .formatted(SheetText.line(id)));
        }
        return Optional.ofNullable(byId.get(id));
    }

    private Optional<Measure> byWords(SheetRow row) {
        String title = SheetText.line(row.cell(SheetColumn.TITLE));
        String number = SheetText.line(row.cell(SheetColumn.NUMBER));
        List<Measure> titled = byTitle.getOrDefault(title, List.of());
        List<Measure> numbered =
                numbersInSheet.getOrDefault(number, 0) == 1 ? byNumber.getOrDefault(number, List.of()) : List.of();
        List<Measure> both = titled.stream().filter(numbered::contains).toList();
        if (both.size() == 1) {
            return Optional.of(both.get(0));
        } else if (titled.size() == 1 && numbered.isEmpty()) {
            return Optional.of(titled.get(0));
        } else if (titled.isEmpty() && numbered.size() == 1) {
            return Optional.of(numbered.get(0));
        } else if (titled.isEmpty() && numbered.isEmpty()) {
            return Optional.ofNullable(title.isEmpty() ? null : byId.get(SheetText.slug(title, wordForMeasure)));
        }
        throw problem(
                row,
                SheetColumn.TITLE,
                "by its title and its number the row could be more than one measure.\nMaybe add the column (%s)."
                        .formatted(SheetColumn.ID.code()));
    }

    /** An identifier for a new measure. */
    MeasureId added(SheetRow row) {
        String title = row.cell(SheetColumn.TITLE);
        if (title.isEmpty()) {
            throw problem(row, SheetColumn.TITLE, "the row has no measure.\nMaybe write its title, or empty the row.");
        }
        return MeasureId.of(SheetText.unused(SheetText.slug(title, wordForMeasure), used));
    }

    /** The measures that have no row. */
    List<MeasureId> missing() {
        return byId.values().stream()
                .map(Measure::id)
                .filter(id -> !taken.containsKey(id))
                .toList();
    }

    private CellProblemException problem(SheetRow row, SheetColumn column, String what) {
        return new CellProblemException(new SheetProblem(row.number(), sheet.place(column), what));
    }
}
