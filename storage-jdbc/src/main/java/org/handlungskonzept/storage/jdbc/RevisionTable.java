package org.handlungskonzept.storage.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.RedactedDocument;
import org.handlungskonzept.storage.Revision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** The tables of concepts and their revisions, as one connection sees them. */
final class RevisionTable {

    private final Handle handle;
    private final Dialect dialect;
    private final Division division;

    /** Sees one part of the tables, or all of them. */
    RevisionTable(Handle handle, Dialect dialect, Division division) {
        this.handle = handle;
        this.dialect = dialect;
        this.division = division;
    }

    /** Adds a concept at its first revision. Where a rival adds it at the same moment, the database refuses one of them. */
    void addConcept(ConceptId concept, long number, Draft draft) {
        head(update(Sql.ADD_CONCEPT, concept), draft).bind("number", number).execute();
    }

    /** Moves a concept to the next revision; false if it is not at the one before. */
    boolean raise(ConceptId concept, long basedOn, Draft draft) {
        return head(update(Sql.RAISE_REVISION, concept), draft)
                        .bind("next", basedOn + 1)
                        .bind("basedOn", basedOn)
                        .execute()
                == 1;
    }

    private static Update head(Update statement, Draft draft) {
        return statement
                .bind("title", draft.title())
                .bind("townKey", draft.townKey())
                .bind("townDigits", draft.townDigits());
    }

    /**
     * Keeps others from writing the concept until the end of the transaction, before anything is read in it.
     *
     * @return false if there is no such concept
     */
    boolean takeTurn(ConceptId concept) {
        return update(Sql.TAKE_TURN, concept).execute() == 1;
    }

    void removeBefore(ConceptId concept, long number) {
        update(Sql.REMOVE_BEFORE, concept).bind("number", number).execute();
    }

    /** Moves a concept to a revision wherever it is. */
    void place(ConceptId concept, long number, Draft draft) {
        head(update(Sql.PLACE_CONCEPT, concept), draft).bind("number", number).execute();
    }

    /** The number that hk_concept calls the newest, 0 without a row there. */
    long head(ConceptId concept) {
        return query(Sql.FIND_CONCEPT, concept)
                .map((row, context) -> row.getLong(4))
                .findOne()
                .orElse(0L);
    }

    void readInto(DerivedRows rows, ConceptId concept) {
        MeasureTable.each(query(Sql.FIND_CONCEPT, concept), rows::readConcept);
    }

    List<RevisionTrace> traces(ConceptId concept) {
        return query(Sql.LIST_HISTORY, concept)
                .map((row, context) -> RevisionTrace.read(row, dialect.moments()))
                .list();
    }

    /** The identifiers in any of the tables, as they stand there. */
    List<String> everyName() {
        return handle.createQuery(Sql.over(division, Sql.LIST_EVERY_NAME.text()))
                .bind("municipality", division.municipality())
                .map((row, context) -> row.getString(1))
                .list();
    }

    /** Adds a revision. */
    void add(Revision revision, byte[] document) {
        update(Sql.ADD_REVISION, revision.concept())
                .bind("number", revision.number())
                .bind("kind", revision.kind().name())
                .bind("at", dialect.moments().of(revision.at()))
                .bind("actor", revision.note().actor())
                .bind("reason", revision.note().reason())
                .bind("decision", revision.note().decision())
                .bind("command", revision.note().command().toString())
                .bind("documentHash", revision.documentHash())
                .bind("previousHash", revision.previousHash())
                .bind("hash", revision.hash())
                .bind("redactions", RedactionLines.write(revision.redactions()))
                .bind("document", document)
                .execute();
    }

    /** Puts a redacted document in the place of another, if its revision is there. */
    void replaceDocument(Revision revision, byte[] document) {
        update(Sql.REPLACE_DOCUMENT, revision.concept())
                .bind("number", revision.number())
                .bind("document", document)
                .execute();
    }

    Optional<RevisionRow> newest(ConceptId concept) {
        return row(query(Sql.FIND_NEWEST, concept));
    }

    Optional<RevisionRow> revision(ConceptId concept, long number) {
        return row(query(Sql.FIND_REVISION, concept).bind("number", number));
    }

    Optional<RevisionRow> asOf(ConceptId concept, Instant moment) {
        return row(
                query(Sql.FIND_AS_OF, concept).bind("moment", dialect.moments().clamped(moment)));
    }

    /** The newest revision and the one that the command made, if they are there; the newest comes first. */
    List<RevisionRow> links(ConceptId concept, CommandId command) {
        return bound(handle.createQuery(Sql.FIND_LINK.text() + dialect.currentRead()), concept)
                .bind("command", command.toString())
                .map((row, context) -> RevisionRow.read(row, dialect.moments()))
                .list();
    }

    /** All revisions as they are now, in a transaction in which this concept is written. */
    List<Revision> currentHistory(ConceptId concept) {
        return bound(handle.createQuery(Sql.LIST_HISTORY.text() + dialect.currentRead()), concept)
                .map((row, context) -> RevisionRow.readLink(row, dialect.moments()))
                .list();
    }

    /** One of them with its document. */
    RevisionRow current(Revision revision, List<Revision> history) {
        long number = revision.number();
        RevisionRow row = bound(
                        handle.createQuery(Sql.FIND_REVISION.text() + dialect.currentRead()), revision.concept())
                .bind("number", number)
                .map((found, context) -> RevisionRow.read(found, dialect.moments()))
                .one();
        if (row.isAsSaved()) {
            return row;
        }
        return RedactedDocument.newest(number, history)
                .filter(redacted -> redacted.isOf(row.document()))
                .map(redacted -> RevisionRow.redacted(revision, row.document(), redacted))
                .orElseThrow(() -> RevisionRow.damaged(revision, "The document does not fit its hash"));
    }

    /** Concepts in which a query may find something, from a concept on, with their documents. */
    List<RevisionRow> candidates(CandidateSql sql, int limit) {
        return sql.bind(handle.createQuery(Sql.over(division, sql.text())), dialect)
                .bind("municipality", division.municipality())
                .bind("limit", limit)
                .map((row, context) -> RevisionRow.read(row, dialect.moments()))
                .list();
    }

    MeasureTable measures() {
        return new MeasureTable(handle, dialect, division);
    }

    /** The newest revision without its document. */
    Optional<Revision> newestHeader(ConceptId concept) {
        return link(query(Sql.FIND_NEWEST_HEADER, concept));
    }

    Optional<Revision> header(ConceptId concept, long number) {
        return link(query(Sql.FIND_HEADER, concept).bind("number", number));
    }

    Optional<Revision> command(ConceptId concept, CommandId command) {
        return link(query(Sql.FIND_COMMAND, concept).bind("command", command.toString()));
    }

    List<Revision> history(ConceptId concept) {
        return List.copyOf(query(Sql.LIST_HISTORY, concept)
                .map((row, context) -> RevisionRow.readLink(row, dialect.moments()))
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
        return List.copyOf(handle.createQuery(Sql.over(division, statement.text()))
                .bind("municipality", division.municipality())
                .map((row, context) -> ConceptId.of(row.getString(1)))
                .list());
    }

    List<Revision> deletions() {
        return List.copyOf(handle.createQuery(Sql.over(division, Sql.LIST_DELETIONS.text()))
                .bind("municipality", division.municipality())
                .map((row, context) -> RevisionRow.readLink(row, dialect.moments()))
                .list());
    }

    private Query query(Sql statement, ConceptId concept) {
        return bound(handle.createQuery(statement.text()), concept);
    }

    private Update update(Sql statement, ConceptId concept) {
        return bound(handle.createUpdate(statement.text()), concept);
    }

    private <S extends SqlStatement<S>> S bound(S statement, ConceptId concept) {
        return statement.bind("municipality", division.municipality(concept)).bind("concept", concept.value());
    }

    private Optional<RevisionRow> row(Query query) {
        return query.map((row, context) -> RevisionRow.read(row, dialect.moments()))
                .findOne()
                .flatMap(row -> row.isAsSaved() ? Optional.of(row) : redacted(row));
    }

    /** Looks for what vouches for a document that was not saved so; empty if somebody has erased the concept meanwhile. */
    private Optional<RevisionRow> redacted(RevisionRow row) {
        Revision revision = row.revision();
        List<Revision> redactions = query(Sql.LIST_REDACTIONS, revision.concept())
                .bind("number", revision.number())
                .map((found, context) -> RevisionRow.readLink(found, dialect.moments()))
                .list();
        Optional<RedactedDocument> redacted = RedactedDocument.newest(revision.number(), redactions);
        return redacted.isPresent()
                ? redacted.map(document -> RevisionRow.redacted(revision, row.document(), document))
                : header(revision.concept(), revision.number()).map(any -> row);
    }

    private Optional<Revision> link(Query query) {
        return query.map((row, context) -> RevisionRow.readLink(row, dialect.moments()))
                .findOne();
    }
}
