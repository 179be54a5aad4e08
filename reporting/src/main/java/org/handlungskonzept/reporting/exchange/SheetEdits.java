package org.handlungskonzept.reporting.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.text.MeasureReader;
import org.handlungskonzept.text.UnitDirectory;

/** Makes the new concept out of an old one and changed cells, and finds what cannot be changed. */
final class SheetEdits {

    private final Concept base;
    private final MeasureCells cells;
    private final MeasureEdit edit;

    SheetEdits(Concept base, SheetMapping mapping, LocalDate day) {
        this.base = base;
        StatusWords words = new StatusWords(mapping, base.settings(), base.language());
        cells = new MeasureCells(base, words);
        edit = new MeasureEdit(cells, words, MeasureReader.of(base, UnitDirectory.of(List.of())), day);
    }

    MeasureCells cells() {
        return cells;
    }

    /** The new concept; with problems it lacks what they are about and must not be used. */
    Concept apply(List<CellChange> changes, List<AddedMeasure> added, List<SheetProblem> problems) {
        Map<MeasureId, Map<SheetColumn, CellChange>> byMeasure = new LinkedHashMap<>();
        changes.forEach(change -> byMeasure
                .computeIfAbsent(change.measure(), id -> new EnumMap<>(SheetColumn.class))
                .put(change.column(), change));
        Map<FieldId, List<Measure>> next = new LinkedHashMap<>();
        base.fields().forEach(field -> next.put(field.id(), new ArrayList<>()));
        List<Moved> moved = new ArrayList<>();
        for (FieldOfAction field : base.fields()) {
            for (Measure measure : field.measures()) {
                Map<SheetColumn, CellChange> own = byMeasure.getOrDefault(measure.id(), Map.of());
                Measure changed = changed(measure, own, problems);
                CellChange to = own.get(SheetColumn.FIELD);
                if (to == null) {
                    put(next, field.id(), changed);
                } else {
                    moved.add(new Moved(target(to, field.id(), problems), changed));
                }
            }
        }
        moved.forEach(each -> put(next, each.to(), each.measure()));
        for (AddedMeasure each : added) {
            Measure empty = Measure.builder(each.measure(), "").build();
            put(next, each.field(), changed(empty, byMeasure.getOrDefault(each.measure(), Map.of()), problems));
        }
        List<FieldOfAction> fields = base.fields().stream()
                .map(field -> field.toBuilder()
                        .measures(next.getOrDefault(field.id(), List.of()))
                        .build())
                .toList();
        return fields.equals(base.fields())
                ? base
                : base.toBuilder().fields(fields).build();
    }

    private static void put(Map<FieldId, List<Measure>> fields, FieldId field, Measure measure) {
        fields.computeIfAbsent(field, id -> new ArrayList<>()).add(measure);
    }

    private Measure changed(Measure measure, Map<SheetColumn, CellChange> changes, List<SheetProblem> problems) {
        if (changes.isEmpty()) {
            return measure;
        }
        try {
            return edit.apply(measure, changes);
        } catch (CellProblemException e) {
            problems.add(e.problem());
            return measure;
        }
    }

    private FieldId target(CellChange to, FieldId from, List<SheetProblem> problems) {
        Optional<FieldId> field = cells.field(to.after());
        if (field.isEmpty()) {
            problems.add(unknownField(to.row(), to.place(), to.after()));
        }
        return field.orElse(from);
    }

    static SheetProblem unknownField(int row, int place, String cell) {
        return new SheetProblem(
                row,
                place,
                "no field of action, or more than one, is (%s).\nMaybe write its number and title as the concept does."
                        .formatted(SheetText.line(cell)));
    }

    private record Moved(FieldId to, Measure measure) {}
}
