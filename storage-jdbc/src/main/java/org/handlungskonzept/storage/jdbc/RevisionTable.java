package org.handlungskonzept.storage.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** Adds a concept at its first revision; false if its identifier is taken. */
    boolean addConcept(ConceptId concept, long number, String title) {
        return handle.createUpdate(Sql.ADD_CONCEPT.text())
                        .bind("concept", concept.value())
                        .bind("number", number)
                        .bind("title", title)
                        .execute()
                == 1;
    }

    /** Moves a concept to the next revision; false if it is not at the one before. */
    boolean raise(ConceptId concept, long basedOn, String title) {
        return handle.createUpdate(Sql.RAISE_REVISION.text())
                        .bind("next", basedOn + 1)
                        .bind("title", title)
                        .bind("concept", concept.value())
                        .bind("basedOn", basedOn)
                        .execute()
                == 1;
    }

    /** Keeps others from writing until the end of the transaction, before anything is read in it. */
    void takeTurn(ConceptId concept) {
        handle.createUpdate(Sql.TAKE_TURN.text())
                .bind("concept", concept.value())
                .execute();
    }

    void removeBefore(Revision mark) {
        handle.createUpdate(Sql.REMOVE_BEFORE.text())
                .bind("concept", mark.concept().value())
                .bind("number", mark.number())
                .execute();
    }

    /** Adds a revision; false if the number or the command is taken. */
    boolean add(Revision revision, byte[] document) {
        return handle.createUpdate(Sql.ADD_REVISION.text())
                        .bind("concept", revision.concept().value())
                        .bind("number", revision.number())
                        .bind("kind", revision.kind().name())
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

    /** The newest revision and the one that the command made, if they are there; the newest comes first. */
    List<Revision> links(ConceptId concept, CommandId command) {
        return query(Sql.FIND_LINK, concept)
                .bind("command", command.toString())
                .map((row, context) -> RevisionRow.readLink(row))
                .list();
    }

    Optional<Revision> header(ConceptId concept, long number) {
        return link(query(Sql.FIND_HEADER, concept).bind("number", number));
    }

    Optional<Revision> command(ConceptId concept, CommandId command) {
        return link(query(Sql.FIND_COMMAND, concept).bind("command", command.toString()));
    }

    List<Revision> history(ConceptId concept) {
        return List.copyOf(query(Sql.LIST_HISTORY, concept)
                .map((row, context) -> RevisionRow.readLink(row))
                .list());
    }

    List<ConceptId> concepts() {
        return concepts(Sql.LIST_CONCEPTS);
    }

    /** All that ever were, the deleted ones included. */
    List<ConceptId> allConcepts() {
        return concepts(Sql.LIST_ALL_CONCEPTS);
    }

    private List<ConceptId> concepts(Sql statement) {
        return List.copyOf(handle.createQuery(statement.text())
                .map((row, context) -> ConceptId.of(row.getString(1)))
                .list());
    }

    List<Revision> deletions() {
        return List.copyOf(handle.createQuery(Sql.LIST_DELETIONS.text())
                .map((row, context) -> RevisionRow.readLink(row))
                .list());
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
