package org.handlungskonzept.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.Revision;

/** JDBC by hand, with batches: the floor. */
final class PlainJdbcPeer implements Peer {

    static final String CONCEPT =
            "insert into hk_concept (municipality, concept_id, title, town_key, town_digits, revision)"
                    + " values ('', ?, ?, ?, ?, ?)";
    static final String REVISION = "insert into hk_revision (municipality, concept_id, number, kind, saved_at, actor,"
            + " reason, decision, command_id, document_hash, previous_hash, hash, document)"
            + " values ('', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String MEASURE =
            "insert into hk_measure (municipality, concept_id, measure_id, field_id, measure_number,"
                    + " title, lead_name, lead_key, document_format, document) values ('', ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String STATE =
            "insert into hk_measure_state (municipality, concept_id, measure_id, first_day, last_day,"
                    + " status, closed, reported_on, due_on) values ('', ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String LOAD = "select r.concept_id, r.number, r.kind, r.saved_at, r.actor, r.reason, r.decision,"
            + " r.command_id, r.document_hash, r.previous_hash, r.hash, r.document from hk_concept c join hk_revision r"
            + " on r.municipality = c.municipality and r.concept_id = c.concept_id and r.number = c.revision"
            + " where c.municipality = '' and c.concept_id = ?";

    private final DataSource dataSource;

    PlainJdbcPeer(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void create(Concept concept) throws SQLException {
        Prepared rows = Prepared.of(concept);
        String id = concept.id().value();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            execute(
                    connection,
                    CONCEPT,
                    id,
                    rows.draft().title(),
                    rows.draft().townKey(),
                    rows.draft().townDigits(),
                    1L);
            execute(connection, REVISION, values(rows));
            try (PreparedStatement measures = connection.prepareStatement(MEASURE);
                    PreparedStatement states = connection.prepareStatement(STATE)) {
                for (MeasureLine line : rows.lines()) {
                    set(measures, measure(id, line));
                    measures.addBatch();
                    for (MeasureState state : line.states()) {
                        set(
                                states,
                                id,
                                line.measure(),
                                state.firstDay(),
                                state.lastDay(),
                                state.status().name(),
                                state.closed(),
                                state.reportedOn(),
                                state.dueOn());
                        states.addBatch();
                    }
                }
                measures.executeBatch();
                states.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    static Object[] measure(String concept, MeasureLine line) {
        return new Object[] {
            concept,
            line.measure(),
            line.field(),
            line.number(),
            line.title(),
            line.lead(),
            line.leadKey(),
            line.document().format(),
            line.document().json()
        };
    }

    static Object[] values(Prepared rows) {
        Revision revision = rows.revision();
        return new Object[] {
            revision.concept().value(),
            revision.number(),
            revision.kind().name(),
            revision.at().atOffset(ZoneOffset.UTC),
            revision.note().actor(),
            revision.note().reason(),
            revision.note().decision(),
            revision.note().command().toString(),
            revision.documentHash(),
            revision.previousHash(),
            revision.hash(),
            rows.draft().document()
        };
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public Concept load(ConceptId id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setString(1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Prepared.read(row.getBytes(12), RevisionRow.readLink(row, MomentForm.OFFSET));
            }
        }
    }
}
