package org.handlungskonzept.storage.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.ConceptId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The tables of measures as they stand now, as one connection sees them. */
final class MeasureTable {

    private final Handle handle;
    private final Dialect dialect;
    private final String municipality;

    MeasureTable(Handle handle, Dialect dialect, String municipality) {
        this.handle = handle;
        this.dialect = dialect;
        this.municipality = municipality;
    }

    /** Writes what differs. The states of a measure go with it. */
    void change(ConceptId concept, Map<String, MeasureLine> before, Map<String, MeasureLine> after) {
        List<String> gone = before.values().stream()
                .filter(line -> !line.equals(after.get(line.measure())))
                .map(MeasureLine::measure)
                .toList();
        List<MeasureLine> added = after.values().stream()
                .filter(line -> !line.equals(before.get(line.measure())))
                .toList();
        if (!gone.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(Sql.REMOVE_MEASURE.text());
            gone.forEach(measure -> bound(batch, concept, measure).add());
            batch.execute();
        }
        add(concept, added);
    }

    void removeAll(ConceptId concept) {
        handle.createUpdate(Sql.REMOVE_MEASURES.text())
                .bind("municipality", municipality)
                .bind("concept", concept.value())
                .execute();
    }

    private void add(ConceptId concept, List<MeasureLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        PreparedBatch measures = handle.prepareBatch(Sql.ADD_MEASURE.text());
        PreparedBatch states = handle.prepareBatch(Sql.ADD_MEASURE_STATE.text());
        for (MeasureLine line : lines) {
            bound(measures, concept, line.measure())
                    .bind("field", line.field())
                    .bind("number", line.number())
                    .bind("title", line.title())
                    .bindByType("lead", line.lead(), String.class)
                    .add();
            for (MeasureState state : line.states()) {
                bound(states, concept, line.measure())
                        .bind("status", state.status().name())
                        .bind("closed", state.closed());
                day(states, "first", state.firstDay());
                day(states, "last", state.lastDay());
                day(states, "reported", state.reportedOn());
                day(states, "due", state.dueOn());
                states.add();
            }
        }
        measures.execute();
        states.execute();
    }

    private PreparedBatch bound(PreparedBatch batch, ConceptId concept, String measure) {
        return batch.bind("municipality", municipality)
                .bind("concept", concept.value())
                .bind("measure", measure);
    }

    private void day(SqlStatement<?> statement, String name, @Nullable LocalDate day) {
        dialect.days().bind(statement, name, day);
    }
}
