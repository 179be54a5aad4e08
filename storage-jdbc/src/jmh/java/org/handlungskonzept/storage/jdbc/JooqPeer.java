package org.handlungskonzept.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** jOOQ with its batches over plain SQL. */
final class JooqPeer implements Peer {

    /** jOOQ binds moments and days as texts, which PostgreSQL has to be told. */
    private static final String REVISION = PlainJdbcPeer.REVISION.replaceFirst(
            "(values \\(''(?:, \\?){3}, )\\?", "$1cast(? as timestamp with time zone)");

    private static final String STATE = "insert into hk_measure_state (municipality, concept_id, measure_id, first_day,"
            + " last_day, status, closed, reported_on, due_on) values ('', ?, ?, cast(? as date), cast(? as date), ?, ?,"
            + " cast(? as date), cast(? as date))";

    private final DSLContext jooq;

    JooqPeer(DataSource dataSource, Dialect dialect) {
        jooq = DSL.using(dataSource, dialect == Dialect.H2 ? SQLDialect.H2 : SQLDialect.POSTGRES);
    }

    @Override
    public void create(Concept concept) {
        Prepared rows = Prepared.of(concept);
        String id = concept.id().value();
        jooq.transaction(transaction -> {
            DSLContext sql = transaction.dsl();
            sql.execute(
                    PlainJdbcPeer.CONCEPT,
                    id,
                    rows.draft().title(),
                    rows.draft().townKey(),
                    rows.draft().townDigits(),
                    1L);
            sql.execute(REVISION, PlainJdbcPeer.values(rows));
            BatchBindStep measures = sql.batch(PlainJdbcPeer.MEASURE);
            BatchBindStep states = sql.batch(STATE);
            for (MeasureLine line : rows.lines()) {
                measures = measures.bind(PlainJdbcPeer.measure(id, line));
                for (MeasureState state : line.states()) {
                    states = states.bind(
                            id,
                            line.measure(),
                            state.firstDay(),
                            state.lastDay(),
                            state.status().name(),
                            state.closed(),
                            state.reportedOn(),
                            state.dueOn());
                }
            }
            measures.execute();
            states.execute();
        });
    }

    @Override
    public Concept load(ConceptId id) throws SQLException {
        try (ResultSet row = jooq.resultQuery(PlainJdbcPeer.LOAD, id.value()).fetchResultSet()) {
            row.next();
            return Prepared.read(row.getBytes(12), RevisionRow.readLink(row, MomentForm.OFFSET));
        }
    }
}
