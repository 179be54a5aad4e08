package org.handlungskonzept.storage.jdbc;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;

/** Hibernate with a stateless session and batches of 500, which is its quickest way. */
final class HibernatePeer implements Peer {

    private final SessionFactory sessions;

    HibernatePeer(DataSource dataSource) {
        Configuration configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", dataSource);
        configuration.getProperties().put("hibernate.jdbc.batch_size", "500");
        sessions = configuration
                .addAnnotatedClass(ConceptEntity.class)
                .addAnnotatedClass(RevisionEntity.class)
                .addAnnotatedClass(MeasureEntity.class)
                .addAnnotatedClass(StateEntity.class)
                .buildSessionFactory();
    }

    @Override
    public void create(Concept concept) {
        Prepared rows = Prepared.of(concept);
        List<Object> measures = new ArrayList<>();
        List<Object> states = new ArrayList<>();
        for (MeasureLine line : rows.lines()) {
            measures.add(new MeasureEntity(concept.id().value(), line));
            line.states()
                    .forEach(state -> states.add(new StateEntity(concept.id().value(), line.measure(), state)));
        }
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.beginTransaction();
            session.insert(new ConceptEntity(concept.id().value(), rows.draft()));
            session.insert(new RevisionEntity(rows));
            session.insertMultiple(measures);
            session.insertMultiple(states);
            session.getTransaction().commit();
        }
    }

    @Override
    public Concept load(ConceptId id) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            RevisionEntity row = session.createSelectionQuery(
                            "select r from RevisionEntity r, ConceptEntity c where c.conceptId = :id and c.municipality = ''"
                                    + " and r.conceptId = c.conceptId and r.municipality = '' and r.number = c.revision",
                            RevisionEntity.class)
                    .setParameter("id", id.value())
                    .getSingleResult();
            Revision revision = new Revision(
                    id,
                    row.number,
                    RevisionKind.SAVED,
                    row.savedAt.toInstant(),
                    new ChangeNote(row.actor, row.reason, row.decision, CommandId.parse(row.commandId)),
                    row.documentHash,
                    row.previousHash,
                    row.hash);
            return Prepared.read(row.document, revision);
        }
    }

    static OffsetDateTime moment(Revision revision) {
        return revision.at().atOffset(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
