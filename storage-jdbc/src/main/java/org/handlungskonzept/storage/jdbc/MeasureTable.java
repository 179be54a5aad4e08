package org.handlungskonzept.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.storage.json.MeasureDocument;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The tables of measures as they stand now, as one connection sees them. */
final class MeasureTable {

    private final Handle handle;
    private final Dialect dialect;
    private final Division division;

    MeasureTable(Handle handle, Dialect dialect, Division division) {
        this.handle = handle;
        this.dialect = dialect;
        this.division = division;
    }

    /** Writes what differs from the parts of the document before. The states of a measure go with it. */
    void change(ConceptId concept, Map<MeasureId, MeasureDocument> before, Draft draft) {
        List<MeasureId> gone = before.values().stream()
                .filter(part -> !part.equals(draft.parts().get(part.measure())))
                .map(MeasureDocument::measure)
                .toList();
        if (!gone.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(Sql.REMOVE_MEASURE.text());
            gone.forEach(measure -> bound(batch, concept, measure.value()).add());
            batch.execute();
        }
        add(concept, draft.linesBeside(before));
    }

    /** Rows that may fit a query, in the order of their keys. */
    List<MeasureRow> find(MeasureSql sql, Division.Stretch stretch, int limit) {
        return sql.bind(handle.createQuery(stretch.over(sql.text())), dialect)
                .bind("municipality", division.municipality())
                .bind("limit", limit)
                .map((row, context) -> MeasureRow.read(row))
                .list();
    }

    void removeAll(ConceptId concept) {
        update(Sql.REMOVE_MEASURES, concept);
    }

    /** Also where a database does not take the states away with their measures. */
    void removeAllAndStates(ConceptId concept) {
        update(Sql.REMOVE_MEASURE_STATES, concept);
        update(Sql.REMOVE_MEASURES, concept);
    }

    private void update(Sql statement, ConceptId concept) {
        handle.createUpdate(statement.text())
                .bind("municipality", division.municipality(concept))
                .bind("concept", concept.value())
                .execute();
    }

    void readInto(DerivedRows rows, ConceptId concept) {
        each(query(Sql.LIST_MEASURES, concept), rows::readMeasure);
        each(query(Sql.LIST_MEASURE_STATES, concept), row -> rows.readState(row, dialect.days()));
    }

    private Query query(Sql statement, ConceptId concept) {
        return handle.createQuery(statement.text())
                .bind("municipality", division.municipality(concept))
                .bind("concept", concept.value());
    }

    static void each(Query query, RowReader reader) {
        query.map((row, context) -> {
                    reader.read(row);
                    return row;
                })
                .forEach(row -> {});
    }

    /** Takes a row. */
    interface RowReader {

        void read(ResultSet row) throws SQLException;
    }

    private void add(ConceptId concept, List<MeasureLine> lines) {
        if (!lines.isEmpty()) {
            dialect.rowWriter().add(handle, division.municipality(concept), concept, lines);
        }
    }

    private PreparedBatch bound(PreparedBatch batch, ConceptId concept, String measure) {
        return batch.bind("municipality", division.municipality(concept))
                .bind("concept", concept.value())
                .bind("measure", measure);
    }
}
