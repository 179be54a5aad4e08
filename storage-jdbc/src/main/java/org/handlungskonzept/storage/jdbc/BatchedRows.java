package org.handlungskonzept.storage.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.ConceptId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Two batches with a row for each call: what every database can do. */
final class BatchedRows implements MeasureRowWriter {

    private final DayForm days;

    BatchedRows(DayForm days) {
        this.days = days;
    }

    @Override
    public void add(Handle handle, String municipality, ConceptId concept, List<MeasureLine> lines) {
        PreparedBatch measures = handle.prepareBatch(Sql.ADD_MEASURE.text());
        PreparedBatch states = handle.prepareBatch(Sql.ADD_MEASURE_STATE.text());
        for (MeasureLine line : lines) {
            bound(measures, municipality, concept, line)
                    .bind("field", line.field())
                    .bind("number", line.number())
                    .bind("title", line.title())
                    .bindByType("lead", line.lead(), String.class)
                    .bindByType("leadKey", line.leadKey(), String.class)
                    .bind("format", line.document().format())
                    .bind("document", line.document().json())
                    .add();
            for (MeasureState state : line.states()) {
                bound(states, municipality, concept, line)
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

    private static PreparedBatch bound(PreparedBatch batch, String municipality, ConceptId concept, MeasureLine line) {
        return batch.bind("municipality", municipality)
                .bind("concept", concept.value())
                .bind("measure", line.measure());
    }

    private void day(SqlStatement<?> statement, String name, @Nullable LocalDate day) {
        days.bind(statement, name, day);
    }
}
