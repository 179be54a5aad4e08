package org.handlungskonzept.storage.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.Revision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The tables of concepts and their revisions, as one connection sees them. */
final class RevisionTable {

    private final Handle handle;

    RevisionTable(Handle handle) {
        this.handle = handle;
    }

    /** Adds a concept at revision 1; false if its identifier is taken. */
    boolean addConcept(Concept concept) {
        return handle.createUpdate(Sql.ADD_CONCEPT.text())
                        .bind("concept", concept.id().value())
                        .bind("title", concept.title())
                        .execute()
                == 1;
    }

    /** Moves a concept to the next revision; false if it is not at the one before. */
    boolean raise(Concept concept, long basedOn) {
        return handle.createUpdate(Sql.RAISE_REVISION.text())
                        .bind("next", basedOn + 1)
                        .bind("title", concept.title())
                        .bind("concept", concept.id().value())
                        .bind("basedOn", basedOn)
                        .execute()
                == 1;
    }

    /** Adds a revision; false if the number or the command is taken. */
    boolean add(Revision revision, byte[] document) {
        return handle.createUpdate(Sql.ADD_REVISION.text())
                        .bind("concept", revision.concept().value())
                        .bind("number", revision.number())
                        .bind("at", Moments.text(revision.at()))
                        .bind("actor", revision.note().actor())
                        .bind("reason", revision.note().reason())
                        .bind("decision", revision.note().decision())
                        .bind("command", revision.note().command().toString())
                        .bind("documentHash", revision.documentHash())
                        .bind("previousHash", revision.previousHash())
                        .bind("hash", revision.hash())
                        .bind("document", document)
                        .execute()
                == 1;
    }

    Optional<RevisionRow> newest(ConceptId concept) {
        return row(query(Sql.FIND_NEWEST, concept));
    }

    Optional<RevisionRow> revision(ConceptId concept, long number) {
        return row(query(Sql.FIND_REVISION, concept).bind("number", number));
    }

    Optional<RevisionRow> asOf(ConceptId concept, Instant moment) {
        return row(query(Sql.FIND_AS_OF, concept).bind("moment", Moments.clamped(moment)));
    }

    Optional<Revision> link(ConceptId concept, long number) {
        return link(query(Sql.FIND_LINK, concept).bind("number", number));
    }

    Optional<Revision> command(ConceptId concept, CommandId command) {
        return link(query(Sql.FIND_COMMAND, concept).bind("command", command.toString()));
    }

    List<Revision> history(ConceptId concept) {
        return query(Sql.LIST_HISTORY, concept)
                .map((row, context) -> RevisionRow.readLink(row))
                .list();
    }

    Optional<Long> current(ConceptId concept) {
        return query(Sql.FIND_CURRENT, concept)
                .map((row, context) -> row.getLong(1))
                .findOne();
    }

    List<ConceptId> concepts() {
        return handle.createQuery(Sql.LIST_CONCEPTS.text())
                .map((row, context) -> ConceptId.of(row.getString(1)))
                .list();
    }

    private Query query(Sql statement, ConceptId concept) {
        return handle.createQuery(statement.text()).bind("concept", concept.value());
    }

    private static Optional<RevisionRow> row(Query query) {
        return query.map((row, context) -> RevisionRow.read(row)).findOne();
    }

    private static Optional<Revision> link(Query query) {
        return query.map((row, context) -> RevisionRow.readLink(row)).findOne();
    }
}
