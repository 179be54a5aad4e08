package org.handlungskonzept.reporting.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.MeasureId;

/**
 * What two sheets say together that were made of the same concept (Zusammenführung zweier Tabellen).
 *
 * <p>What one of them changed, or both alike, is taken. What they changed differently is a conflict and stays as it is in the
 * concept. The columns on the status say one thing together, and so do those on who leads. Immutable and thread-safe.
 */
public final class SheetMerge {

    private final Concept result;
    private final List<CellChange> changes;
    private final List<SheetConflict> conflicts;
    private final List<SheetProblem> problems;

    private SheetMerge(
            Concept result, List<CellChange> changes, List<SheetConflict> conflicts, List<SheetProblem> problems) {
        this.result = result;
        this.changes = List.copyOf(changes);
        this.conflicts = List.copyOf(conflicts);
        this.problems = List.copyOf(problems);
    }

    /**
     * Brings two sheets together.
     *
     * @param base the concept that both were made of
     * @param one the one sheet
     * @param other the other sheet
     * @param day the day for what the sheets do not date
     * @return what would change, and where they disagree
     * @throws IllegalArgumentException if the sheets were read by different mappings, in which the same word may mean another
     *     status
     */
    public static SheetMerge of(Concept base, MeasureSheet one, MeasureSheet other, LocalDate day) {
        if (!one.mapping().words().equals(other.mapping().words())) {
            throw new IllegalArgumentException(
                    "The two sheets were read by mappings that take words for different statuses.\nMaybe read both by the same mapping.");
        }
        SheetImport first = SheetImport.of(base, one, day);
        SheetImport second = SheetImport.of(base, other, day);
        List<SheetProblem> problems = new ArrayList<>();
        first.problems().forEach(problem -> problems.add(named("one", problem)));
        second.problems().forEach(problem -> problems.add(named("other", problem)));
        Map<Thing, Map<SheetColumn, CellChange>> ones = byThing(first);
        Map<Thing, Map<SheetColumn, CellChange>> others = byThing(second);
        Set<Thing> things = new LinkedHashSet<>(ones.keySet());
        things.addAll(others.keySet());
        List<CellChange> changes = new ArrayList<>();
        List<SheetConflict> conflicts = new ArrayList<>();
        for (Thing thing : things) {
            Map<SheetColumn, CellChange> left = ones.getOrDefault(thing, Map.of());
            Map<SheetColumn, CellChange> right = others.getOrDefault(thing, Map.of());
            if (right.isEmpty() || says(left).equals(says(right))) {
                changes.addAll(left.values());
            } else if (left.isEmpty()) {
                changes.addAll(right.values());
            } else {
                conflicts.addAll(conflicts(thing.measure(), left, right));
            }
        }
        Map<MeasureId, AddedMeasure> added = new LinkedHashMap<>();
        first.added().forEach(each -> added.put(each.measure(), each));
        second.added().forEach(each -> added.putIfAbsent(each.measure(), each));
        conflicts.addAll(fieldConflicts(first.added(), second.added()));
        conflicts.forEach(conflict -> added.remove(conflict.measure()));
        Set<MeasureId> dropped = new LinkedHashSet<>();
        first.added().forEach(each -> dropped.add(each.measure()));
        second.added().forEach(each -> dropped.add(each.measure()));
        dropped.removeAll(added.keySet());
        changes.removeIf(change -> dropped.contains(change.measure()));
        SheetEdits edits = new SheetEdits(base, one.mapping(), day);
        List<SheetProblem> together = problems.isEmpty() ? problems : new ArrayList<>();
        Concept result = edits.apply(changes, List.copyOf(added.values()), together);
        return new SheetMerge(result, changes, conflicts, problems);
    }

    private static SheetProblem named(String sheet, SheetProblem problem) {
        return new SheetProblem(
                problem.sheet(), problem.row(), problem.column(), "(%s sheet) %s".formatted(sheet, problem.what()));
    }

    /** New measures are one thing; otherwise a group of columns of one measure is. */
    private static Map<Thing, Map<SheetColumn, CellChange>> byThing(SheetImport read) {
        Set<MeasureId> added = new LinkedHashSet<>();
        read.added().forEach(each -> added.add(each.measure()));
        Map<Thing, Map<SheetColumn, CellChange>> things = new LinkedHashMap<>();
        read.changes()
                .forEach(change -> things.computeIfAbsent(
                                new Thing(
                                        change.measure(),
                                        added.contains(change.measure())
                                                ? SheetColumn.ID
                                                : change.column().group()),
                                thing -> new EnumMap<>(SheetColumn.class))
                        .put(change.column(), change));
        return things;
    }

    private static Map<SheetColumn, String> says(Map<SheetColumn, CellChange> changes) {
        Map<SheetColumn, String> said = new EnumMap<>(SheetColumn.class);
        changes.forEach((column, change) -> said.put(column, SheetText.canonical(change.after())));
        return said;
    }

    private static List<SheetConflict> conflicts(
            MeasureId measure, Map<SheetColumn, CellChange> left, Map<SheetColumn, CellChange> right) {
        int oneRow = left.values().iterator().next().row();
        int otherRow = right.values().iterator().next().row();
        List<SheetConflict> conflicts = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            CellChange one = left.get(column);
            CellChange other = right.get(column);
            CellChange either = one != null ? one : other;
            if (either != null) {
                String base = either.before();
                String oneSays = one == null ? base : one.after();
                String otherSays = other == null ? base : other.after();
                if (!SheetText.canonical(oneSays).equals(SheetText.canonical(otherSays))) {
                    conflicts.add(new SheetConflict(measure, column, oneRow, otherRow, base, oneSays, otherSays));
                }
            }
        }
        return conflicts;
    }

    private static List<SheetConflict> fieldConflicts(List<AddedMeasure> ones, List<AddedMeasure> others) {
        List<SheetConflict> conflicts = new ArrayList<>();
        for (AddedMeasure one : ones) {
            for (AddedMeasure other : others) {
                if (one.measure().equals(other.measure()) && !one.field().equals(other.field())) {
                    conflicts.add(new SheetConflict(
                            one.measure(),
                            SheetColumn.FIELD,
                            one.row(),
                            other.row(),
                            "",
                            one.field().value(),
                            other.field().value()));
                }
            }
        }
        return conflicts;
    }

    /**
     * The cells that are taken.
     *
     * @return the changes, with their rows in the sheet they come from
     */
    public List<CellChange> changes() {
        return changes;
    }

    /**
     * Where the sheets disagree.
     *
     * @return the conflicts; what they are about stays as it is in the concept
     */
    public List<SheetConflict> conflicts() {
        return conflicts;
    }

    /**
     * What keeps the sheets from being taken.
     *
     * @return the problems of both sheets, each with the sheet it is in
     */
    public List<SheetProblem> problems() {
        return problems;
    }

    /**
     * Takes what does not conflict.
     *
     * @return the changed concept
     * @throws IllegalStateException with all problems if there are any
     */
    public Concept apply() {
        SheetImport.check(problems);
        return result;
    }

    private record Thing(MeasureId measure, SheetColumn group) {}
}
