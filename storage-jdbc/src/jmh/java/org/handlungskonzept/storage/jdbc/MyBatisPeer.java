package org.handlungskonzept.storage.jdbc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.apache.ibatis.type.JdbcType;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;

/** MyBatis with a mapper of annotations and its batch executor. */
final class MyBatisPeer implements Peer {

    private final SqlSessionFactory sessions;

    MyBatisPeer(DataSource dataSource) {
        Configuration configuration =
                new Configuration(new Environment("bench", new JdbcTransactionFactory(), dataSource));
        configuration.setJdbcTypeForNull(JdbcType.NULL);
        configuration.addMapper(Rows.class);
        sessions = new SqlSessionFactoryBuilder().build(configuration);
    }

    /** The statements. */
    interface Rows {

        @Insert("insert into hk_concept (municipality, concept_id, title, town_key, town_digits, revision)"
                + " values ('', #{id}, #{d.title}, #{d.townKey}, #{d.townDigits}, 1)")
        int concept(@Param("id") String id, @Param("d") Head head);

        @Insert("insert into hk_revision (municipality, concept_id, number, kind, saved_at, actor, reason, decision,"
                + " command_id, document_hash, previous_hash, hash, document) values ('', #{id}, #{r.number}, 'SAVED',"
                + " #{at}, #{r.note.actor}, #{r.note.reason}, #{r.note.decision}, #{command}, #{r.documentHash},"
                + " #{r.previousHash}, #{r.hash}, #{document})")
        int revision(
                @Param("id") String id,
                @Param("r") Revision revision,
                @Param("at") OffsetDateTime at,
                @Param("command") String command,
                @Param("document") byte[] document);

        @Insert(
                "insert into hk_measure (municipality, concept_id, measure_id, field_id, measure_number, title, lead_name,"
                        + " lead_key, document_format, document)"
                        + " values ('', #{id}, #{m.measure}, #{m.field}, #{m.number}, #{m.title}, #{m.lead}, #{m.leadKey}, #{m.document.format},"
                        + " #{m.document.json})")
        int measure(@Param("id") String id, @Param("m") MeasureLine line);

        @Insert(
                "insert into hk_measure_state (municipality, concept_id, measure_id, first_day, last_day, status, closed,"
                        + " reported_on, due_on) values ('', #{id}, #{measure}, #{first}, #{last}, #{status}, #{closed},"
                        + " #{reported}, #{due})")
        int state(
                @Param("id") String id,
                @Param("measure") String measure,
                @Param("first") LocalDate first,
                @Param("last") LocalDate last,
                @Param("status") String status,
                @Param("closed") boolean closed,
                @Param("reported") LocalDate reported,
                @Param("due") LocalDate due);

        @Select("select r.number, r.saved_at, r.actor, r.reason, r.decision, r.command_id, r.document_hash,"
                + " r.previous_hash, r.hash, r.document from hk_concept c join hk_revision r"
                + " on r.municipality = c.municipality and r.concept_id = c.concept_id and r.number = c.revision"
                + " where c.municipality = '' and c.concept_id = #{id}")
        Loaded load(String id);
    }

    /** The head of a concept, as beans are read. */
    record Head(String title, String townKey, String townDigits) {}

    /** A row as MyBatis builds it by its constructor. */
    record Loaded(
            Long number,
            OffsetDateTime savedAt,
            String actor,
            String reason,
            String decision,
            String commandId,
            String documentHash,
            String previousHash,
            String hash,
            byte[] document) {}

    @Override
    public void create(Concept concept) {
        Prepared rows = Prepared.of(concept);
        String id = concept.id().value();
        try (SqlSession session = sessions.openSession(ExecutorType.BATCH, false)) {
            Rows mapper = session.getMapper(Rows.class);
            Draft draft = rows.draft();
            Revision revision = rows.revision();
            mapper.concept(id, new Head(draft.title(), draft.townKey(), draft.townDigits()));
            mapper.revision(
                    id,
                    revision,
                    revision.at().atOffset(ZoneOffset.UTC),
                    revision.note().command().toString(),
                    draft.document());
            List<MeasureLine> lines = rows.lines();
            lines.forEach(line -> mapper.measure(id, line));
            lines.forEach(line -> line.states()
                    .forEach(state -> mapper.state(
                            id,
                            line.measure(),
                            state.firstDay(),
                            state.lastDay(),
                            state.status().name(),
                            state.closed(),
                            state.reportedOn(),
                            state.dueOn())));
            session.commit();
        }
    }

    @Override
    public Concept load(ConceptId id) {
        try (SqlSession session = sessions.openSession()) {
            Loaded row = session.getMapper(Rows.class).load(id.value());
            Revision revision = new Revision(
                    id,
                    row.number(),
                    RevisionKind.SAVED,
                    row.savedAt().toInstant(),
                    new ChangeNote(row.actor(), row.reason(), row.decision(), CommandId.parse(row.commandId())),
                    row.documentHash(),
                    row.previousHash(),
                    row.hash());
            return Prepared.read(row.document(), revision);
        }
    }
}
