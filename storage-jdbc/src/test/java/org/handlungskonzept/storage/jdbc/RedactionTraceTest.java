package org.handlungskonzept.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.RedactionRefusedException;
import org.handlungskonzept.storage.StoreProblem;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the tables after a redaction, read column by column, and what is noticed there. */
class RedactionTraceTest {

    private static final ConceptId ID = ConceptId.of("integration");
    private static final String TEXT = "Leitung der Kita am Wald";

    @TempDir
    static Path folder;

    static Stream<Named<Supplier<TestDatabase>>> databases() {
        return Stream.concat(
                Stream.of(Named.of("SQLite", () -> TestDatabase.sqlite(folder))),
                MigrationTest.databases().filter(database -> !database.getName().equals("SQLite")));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void leavesTheTextInNoColumnOfAnyTable(Supplier<TestDatabase> newDatabase) throws SQLException {
        try (TestDatabase database = newDatabase.get();
                JdbcConceptStore store = filled(database)) {
            assertThat(columnsWith(database, TEXT))
                    .contains(
                            "hk_concept.title",
                            "hk_revision.document",
                            "hk_measure.title",
                            "hk_measure.lead_name",
                            "hk_measure.document");

            store.redact(ID, Redaction.of(TEXT), note());

            assertThat(columnsWith(database, TEXT)).isEmpty();
            assertThat(columnsWith(database, "[geschwärzt]")).contains("hk_concept.title", "hk_measure.lead_name");
            assertThat(store.verify().problems()).isEmpty();
            assertThat(store.repair().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void leavesEverythingAsItWasIfItIsRefused(Supplier<TestDatabase> newDatabase) throws SQLException {
        try (TestDatabase database = newDatabase.get();
                JdbcConceptStore store = filled(database)) {
            store.save(store.load(ID).toBuilder().title("ohne").build(), 2, note());
            store.save(concept("m-2, das steht in einem Schlüssel"), 3, note());
            List<String> before = columnsWith(database, TEXT);

            assertThatExceptionOfType(RedactionRefusedException.class)
                    .isThrownBy(() -> store.redact(ID, Redaction.of("m-2"), note()))
                    .matches(e -> e.pointer().endsWith("/id"));

            assertThat(columnsWith(database, TEXT)).isEqualTo(before);
            assertThat(store.history(ID)).hasSize(4);
            assertThat(store.verify().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noticesADocumentThatNoRedactionVouchesFor(Supplier<TestDatabase> newDatabase) {
        try (TestDatabase database = newDatabase.get();
                JdbcConceptStore store = filled(database)) {
            byte[] old = document(database, 1);
            store.redact(ID, Redaction.of(TEXT), note());
            byte[] redacted = document(database, 1);

            for (byte[] wrong :
                    List.of(old, new String(redacted, UTF_8).replace("[g", "[G").getBytes(UTF_8))) {
                put(database, wrong);
                assertThat(store.verify().problems())
                        .singleElement()
                        .matches(problem -> problem.kind() == StoreProblem.Kind.DAMAGED
                                && problem.reason().contains("does not fit its hash"));
            }
            assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> store.find(ID, 1));
            put(database, redacted);
            assertThat(store.verify().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noticesAListThatWasChanged(Supplier<TestDatabase> newDatabase) {
        try (TestDatabase database = newDatabase.get();
                JdbcConceptStore store = filled(database)) {
            store.redact(ID, Redaction.of(TEXT), note());

            for (String wrong : List.of("", "1 x", "x", "1 " + "0".repeat(64) + "\n")) {
                Jdbi.create(database.pool())
                        .useHandle(handle -> handle.execute(
                                "update hk_revision set redactions = ? where concept_id = 'integration' and number = 3",
                                wrong));
                assertThat(store.verify().isSound()).as(wrong).isFalse();
                assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> store.history(ID));
            }
        }
    }

    private static JdbcConceptStore filled(TestDatabase database) {
        JdbcConceptStore store =
                JdbcConceptStore.open(database.pool(), JdbcSettings.standard().migrating());
        store.create(concept(TEXT), note());
        store.save(concept("Frage an " + TEXT), 1, note());
        return store;
    }

    private static byte[] document(TestDatabase database, long number) {
        return Jdbi.create(database.pool())
                .withHandle(handle -> handle.createQuery(
                                "select document from hk_revision where concept_id = 'integration' and number = :number")
                        .bind("number", number)
                        .map((row, context) -> row.getBytes(1))
                        .one());
    }

    private static void put(TestDatabase database, byte[] document) {
        Jdbi.create(database.pool())
                .useHandle(handle -> handle.execute(
                        "update hk_revision set document = ? where concept_id = 'integration' and number = 1",
                        document));
    }

    /** Every column of every table and view in which a text stands, whatever they are. */
    private static List<String> columnsWith(TestDatabase database, String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.pool().getConnection()) {
            for (String table : tables(connection)) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        addColumns(found, table, rows, text);
                    }
                }
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), null, new String[] {
                    "TABLE", "BASE TABLE", "VIEW"
                })) {
            while (names.next()) {
                tables.add(names.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        assertThat(tables).contains("hk_concept", "hk_revision", "hk_measure", "hk_measure_current");
        return tables;
    }

    private static void addColumns(List<String> found, String table, ResultSet rows, String text) throws SQLException {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            Object value = rows.getObject(i);
            String read = value instanceof byte[] || value instanceof Blob
                    ? new String(rows.getBytes(i), UTF_8)
                    : String.valueOf(rows.getString(i));
            if (read.contains(text)) {
                found.add(table + "." + rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static Concept concept(String text) {
        return Concept.builder(ID, text, new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .addMeasure(Measure.builder(MeasureId.of("m-1"), text)
                                .number("Nr. " + text)
                                .responsibility(new Responsibility(text, Party.unit(text), List.of()))
                                .addStatusUpdate(StatusUpdate.of(LocalDate.of(2025, 1, 31), Status.IN_PROGRESS, text))
                                .build())
                        .addMeasure(Measure.builder(MeasureId.of("m-2"), "Ohne").build())
                        .build())
                .build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
