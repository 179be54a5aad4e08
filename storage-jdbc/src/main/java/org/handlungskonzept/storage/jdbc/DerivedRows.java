package org.handlungskonzept.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.StoreProblem;
import org.jspecify.annotations.Nullable;

/** The rows of a concept in the tables beside the revisions: their columns as texts, by the place of the row. */
final class DerivedRows {

    private final ConceptId concept;
    private final Map<String, Map<String, String>> rows = new TreeMap<>();

    DerivedRows(ConceptId concept) {
        this.concept = concept;
    }

    /** What they have to be. */
    static DerivedRows of(ConceptId concept, long number, Draft draft) {
        DerivedRows rows = new DerivedRows(concept);
        rows.addConcept(draft.title(), draft.townKey(), draft.townDigits(), Long.toString(number));
        for (MeasureLine line : draft.linesBeside(Map.of())) {
            rows.addMeasure(
                    line.measure(),
                    line.field(),
                    line.number(),
                    line.title(),
                    line.lead(),
                    line.leadKey(),
                    Integer.toString(line.document().format()),
                    line.document().json());
            for (MeasureState state : line.states()) {
                rows.addState(
                        line.measure(),
                        state.firstDay().toString(),
                        state.lastDay().toString(),
                        state.status().name(),
                        state.closed() ? "1" : "0",
                        text(state.reportedOn()),
                        text(state.dueOn()));
            }
        }
        return rows;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    void readConcept(ResultSet row) throws SQLException {
        addConcept(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    void readMeasure(ResultSet row) throws SQLException {
        addMeasure(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }

    void readState(ResultSet row, DayForm days) throws SQLException {
        Object closed = row.getObject(5);
        addState(
                row.getString(1),
                days.text(row, 2),
                days.text(row, 3),
                row.getString(4),
                closed instanceof Boolean is ? (is ? "1" : "0") : String.valueOf(closed),
                days.text(row, 6),
                days.text(row, 7));
    }

    private void addConcept(String title, String townKey, String townDigits, String revision) {
        Map<String, String> columns = row(Place.concept(concept));
        columns.put("title", title);
        columns.put("town_key", townKey);
        columns.put("town_digits", townDigits);
        columns.put("revision", revision);
    }

    private void addMeasure(
            String measure,
            String field,
            String number,
            String title,
            @Nullable String lead,
            @Nullable String leadKey,
            String format,
            String document) {
        Map<String, String> columns = row(Place.measure(concept, measure));
        columns.put("field_id", field);
        columns.put("measure_number", number);
        columns.put("title", title);
        putIfThere(columns, "lead_name", lead);
        putIfThere(columns, "lead_key", leadKey);
        columns.put("document_format", format);
        columns.put("document", document);
    }

    private void addState(
            String measure,
            @Nullable String first,
            @Nullable String last,
            String status,
            String closed,
            @Nullable String reported,
            @Nullable String due) {
        Map<String, String> columns = row(Place.state(concept, measure, String.valueOf(first)));
        putIfThere(columns, "last_day", last);
        columns.put("status", status);
        columns.put("closed", closed);
        putIfThere(columns, "reported_on", reported);
        putIfThere(columns, "due_on", due);
    }

    private Map<String, String> row(String place) {
        return rows.computeIfAbsent(place, any -> new LinkedHashMap<>());
    }

    private static void putIfThere(Map<String, String> columns, String column, @Nullable String value) {
        if (value != null) {
            columns.put(column, value);
        }
    }

    /** What is otherwise in the rows that were found, without any of the values. */
    List<StoreProblem> differences(DerivedRows found) {
        List<StoreProblem> problems = new ArrayList<>();
        rows.forEach((place, columns) -> {
            Map<String, String> others = found.rows.get(place);
            if (others == null) {
                problems.add(outdated(place, "The newest revision asks for this row, and it is missing."));
                return;
            }
            TreeSet<String> names = new TreeSet<>(columns.keySet());
            names.addAll(others.keySet());
            names.removeIf(name -> others.getOrDefault(name, "").equals(columns.getOrDefault(name, ""))
                    && others.containsKey(name) == columns.containsKey(name));
            names.forEach(name -> problems.add(
                    outdated(place + "." + name, "The column does not hold what the newest revision says.")));
        });
        found.rows.keySet().stream()
                .filter(place -> !rows.containsKey(place))
                .forEach(place -> problems.add(outdated(place, "The newest revision knows no such row.")));
        return problems;
    }

    private static StoreProblem outdated(String place, String what) {
        return new StoreProblem(
                StoreProblem.Kind.OUTDATED,
                place,
                what + "\nMaybe repair the store, and find out who writes into its tables.",
                false);
    }
}
