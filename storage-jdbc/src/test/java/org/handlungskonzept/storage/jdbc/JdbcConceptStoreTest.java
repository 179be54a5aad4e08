package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandReusedException;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.handlungskonzept.testkit.RandomConcepts;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcConceptStoreTest {

    private static final ConceptId ID = ConceptId.of("integration");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-14T08:00:00.120Z"), ZoneOffset.UTC);

    @TempDir
    Path place;

    private ObservedDataSource dataSource;
    private JdbcConceptStore store;

    @BeforeEach
    void open() {
        dataSource = new ObservedDataSource(SqliteFile.dataSource(place.resolve("host.db")), true);
        store = JdbcConceptStore.open(
                dataSource, JdbcSettings.standard().clock(CLOCK).migrating());
    }

    @AfterEach
    void everyConnectionWasGivenBack() {
        store.close();
        assertThat(dataSource.opened()).isPositive();
        assertThat(dataSource.inUse()).isZero();
        assertThat(dataSource.givenBackWithOpenTransaction()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 2_000})
    void changesOneMeasureByTheSameStatementsAndRowsInAnyConcept(int size) {
        List<Measure> measures = IntStream.range(0, size)
                .mapToObj(i ->
                        Measure.builder(MeasureId.of("m-" + i), "Maßnahme " + i).build())
                .toList();
        Concept concept = Concept.builder(ID, "Integration", new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .measures(measures)
                        .build())
                .build();
        store.create(concept, note());
        dataSource.executed();
        dataSource.batched();

        store.save(
                concept.withMeasure(
                        MeasureId.of("m-7"),
                        measure -> measure.toBuilder()
                                .addStatusUpdate(StatusUpdate.of(LocalDate.of(2025, 6, 30), Status.COMPLETED, ""))
                                .build()),
                1,
                note());

        assertThat(dataSource.executed()).isEqualTo(6);
        assertThat(dataSource.batched())
                .as("one measure out, one in, two states")
                .isEqualTo(1 + 1 + 2);
    }

    @Test
    void savesAndLoadsByFewStatements() {
        Concept first = RandomConcepts.concept(7);
        ConceptId id = first.id();
        assertThat(first.fields().stream()
                        .mapToInt(field -> field.measures().size())
                        .sum())
                .isGreaterThan(1);
        dataSource.executed();

        store.create(first, note());
        assertThat(dataSource.executed()).as("create").isEqualTo(5);
        store.save(first.toBuilder().title("neu").build(), 1, note());
        assertThat(dataSource.executed()).as("save without a changed measure").isEqualTo(3);
        store.save(retitled(first), 2, note());
        assertThat(dataSource.executed()).as("save with changed measures").isEqualTo(6);
        store.load(id);
        assertThat(dataSource.executed()).as("load").isEqualTo(1);
        store.history(id);
        assertThat(dataSource.executed()).as("history").isEqualTo(1);
        store.measures(MeasureQuery.asOf(LocalDate.of(2025, 6, 30)));
        assertThat(dataSource.executed()).as("query").isEqualTo(1);
        store.delete(id, 3, note());
        assertThat(dataSource.executed()).as("delete").isEqualTo(4);
    }

    /** The same concept, each of its measures changed. */
    private static Concept retitled(Concept concept) {
        return concept.toBuilder()
                .fields(concept.fields().stream()
                        .map(field -> field.toBuilder()
                                .measures(field.measures().stream()
                                        .map(measure -> measure.toBuilder()
                                                .title(measure.title() + " neu")
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    @Test
    void keepsTheTitleOfTheNewestRevisionForPeople() throws SQLException {
        store.create(concept("Erster"), note());
        store.save(concept("Zweiter"), 1, note());

        assertThat(text("select title from hk_concept")).isEqualTo("Zweiter");
        assertThat(text("select saved_at from hk_revision")).isEqualTo("2022-06-14T08:00:00.120000Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table hk_revision; --",
                "\"; delete from hk_concept; --",
                "Robert'); drop table hk_concept;--",
                ":concept :title ? ?? ::text",
                "<concept> \\:x \\\\ ${x} #{x} %s",
                "/* nie */ -- zu Ende",
                "ıİşğ ÄÖÜ ß 日本 😀 \u202e"
            })
    void takesTextsForTexts(String text) {
        Concept concept =
                Concept.builder(ID, text, new Municipality(text, null)).build();
        ChangeNote note = ChangeNote.by(text, text).onDecision(text);

        StoredConcept created = store.create(concept, note);
        StoredConcept saved = store.save(concept, 1, note().onDecision(text));

        assertThat(store.find(ID, 1)).contains(created);
        assertThat(store.find(ID)).contains(saved);
        assertThat(store.findCommand(ID, note.command())).contains(created.revision());
        assertThat(store.history(ID)).hasSize(2);
        assertThat(store.ids()).containsExactly(ID);
    }

    @Test
    void findsNothingBeforeAndEverythingAfterAllTimes() {
        StoredConcept created = store.create(concept("1"), note());

        assertThat(store.findAsOf(ID, Instant.MIN)).isEmpty();
        assertThat(store.findAsOf(ID, Instant.MAX)).contains(created);
        assertThat(store.findAsOf(ID, Instant.parse("+10000-01-01T00:00:00Z"))).contains(created);
        assertThat(store.findAsOf(ID, Instant.parse("-0001-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void refusesACommandThatMadeAnEarlierRevision() {
        ChangeNote note = note();
        store.create(concept("1"), note());
        store.save(concept("2"), 1, note);
        StoredConcept newest = store.save(concept("3"), 2, note());

        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.save(concept("4"), 3, note))
                .matches(e -> e.revision() == 2);
        assertThat(store.find(ID)).contains(newest);
        assertThat(store.history(ID)).hasSize(3);
    }

    @Test
    void neverSavesOntoARowThatWasChanged() throws SQLException {
        store.create(concept("1"), note());
        execute("update hk_revision set actor = 'jemand anders'");

        assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> store.save(concept("2"), 1, note()));
        assertThat(text("select count(*) from hk_revision")).isEqualTo("1");
        assertThat(text("select revision from hk_concept")).isEqualTo("1");
    }

    @Test
    void noticesADocumentOfAnotherConceptEvenIfItsHashesFit() {
        Concept other = Concept.builder(ConceptId.of("inklusion"), "Inklusion", new Municipality("Musterstadt", null))
                .build();
        byte[] document = ConceptCodec.standard().write(other);
        Jdbi.create(dataSource).useTransaction(handle -> {
            RevisionTable table = new RevisionTable(handle, Dialect.SQLITE, Division.NONE);
            table.addConcept(ID, 1, Draft.ofMark());
            table.add(Revision.first(ID, CLOCK.instant(), note(), document), document);
        });

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> store.load(ID))
                .withMessageContaining("another concept (inklusion)");
    }

    @Test
    void noticesAGapInTheHistory() throws SQLException {
        store.create(concept("1"), note());
        store.save(concept("2"), 1, note());
        List<Revision> history = store.history(ID);
        store.save(concept("3"), 2, note());
        execute("delete from hk_revision where number = 2");

        assertThat(history).hasSize(2);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> store.history(ID))
                .withMessageContaining("number=3")
                .withMessageContaining("does not follow");
    }

    @Test
    void refusesToLoseTheCurrentRevision() {
        store.create(concept("1"), note());

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute("delete from hk_revision"))
                .withMessageContaining("FOREIGN KEY");
    }

    @Test
    void quotesNothingWhenAStatementFails() throws SQLException {
        store.create(concept("1"), note());
        execute("alter table hk_revision rename column hash to sum");

        assertFailsWithoutQuoting(() -> store.save(concept("Geheimer Titel"), 1, note()), "FIND_LINK", "code (1)");
    }

    @Test
    void quotesNothingWhenAConstraintRefusesAValue() {
        JdbcConceptStore late = JdbcConceptStore.open(
                dataSource,
                JdbcSettings.standard().clock(Clock.fixed(Instant.parse("+12022-06-14T08:00:00Z"), ZoneOffset.UTC)));

        assertFailsWithoutQuoting(() -> late.create(concept("Geheimer Titel"), note()), "ADD_REVISION", "code (19)");
        assertThat(store.ids()).isEmpty();
    }

    private static void assertFailsWithoutQuoting(ThrowingCallable call, String... parts) {
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(call)
                .withMessageContainingAll(parts)
                .satisfies(failure -> {
                    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                        assertThat(cause.toString()).doesNotContain("Geheim", "Koordination");
                    }
                });
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeQuery(sql).getString(1);
        }
    }

    private static Concept concept(String title) {
        return Concept.builder(ID, title, new Municipality("Musterstadt", null)).build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
