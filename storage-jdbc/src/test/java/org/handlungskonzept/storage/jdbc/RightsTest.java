package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.StoreFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A replica, a schema or a role that may only be read: reading works, and a save says why it does not. */
class RightsTest {

    private static final ConceptId ID = ConceptId.of("integration");
    private static final JdbcSettings VALIDATING = JdbcSettings.standard();
    private static final JdbcSettings MIGRATING = VALIDATING.migrating();

    @Test
    void readsPostgresqlThatIsReadOnly() {
        try (TestDatabase database = filled(TestDatabase.postgres());
                TestDatabase empty = TestDatabase.postgres()) {
            String readOnly = "&options=-c%20default_transaction_read_only=on";

            assertReadsOnly(database, database.url() + readOnly, "read-only", "replica");
            assertThatExceptionOfType(StoreFailureException.class)
                    .isThrownBy(() -> open(empty.url() + readOnly, MIGRATING))
                    .withMessageContainingAll("SCHEMA_SCRIPT", "25006", "read-only");
        }
    }

    @Test
    void readsMariaDbThatIsReadOnly() {
        assumeThat(MariaDbServer.isInstalled()).isTrue();
        try (TestDatabase database = filled(TestDatabase.mariaDb())) {
            String user = user(database, "select, insert, update, delete");
            database.execute("set global read_only = 1");
            try {
                assertReadsOnly(database, user, "read-only", "replica");
            } finally {
                database.execute("set global read_only = 0");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "select, insert, delete", "select, update, delete", "select, insert, update"})
    void saysWhatARoleOfPostgresqlLacks(String rights) {
        try (TestDatabase database = filled(TestDatabase.postgres())) {
            assertReadsOnly(database, role(database, rights), "42501", "lacks a right", "operators.md");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "select, insert, delete", "select, update, delete", "select, insert, update"})
    void saysWhatAUserOfMariaDbLacks(String rights) {
        assumeThat(MariaDbServer.isInstalled()).isTrue();
        try (TestDatabase database = filled(TestDatabase.mariaDb())) {
            assertReadsOnly(database, user(database, rights), "lacks a right", "operators.md");
        }
    }

    @Test
    void needsNoMoreRightsThanTheGuideNames() {
        try (TestDatabase database = filled(TestDatabase.postgres())) {
            String role = role(database, "select");
            database.execute(
                    "grant insert, update, delete on hk_concept, hk_revision, hk_measure, hk_measure_state to \""
                            + database.schema() + "\"");

            JdbcConceptStore store = open(role, VALIDATING);

            store.save(concept("b"), 1, note());
            store.delete(ID, 2, note());
            store.erase(ID, note());
            assertThat(store.verify().problems()).isEmpty();
            assertThat(store.repair().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hk_measure_state", "hk_measure", "hk_revision", "hk_concept"})
    void refusesHalfASchema(String missing) {
        try (TestDatabase database = TestDatabase.postgres()) {
            JdbcConceptStore.open(database.pool(), MIGRATING).close();
            database.execute("drop table " + missing + " cascade");

            for (JdbcSettings settings : List.of(VALIDATING, MIGRATING)) {
                assertThatExceptionOfType(StoreFailureException.class)
                        .isThrownBy(() -> JdbcConceptStore.open(database.pool(), settings))
                        .withMessageContainingAll(
                                "42P01", "A table or a column is missing", "bring the schema up to date");
            }
        }
    }

    private static void assertReadsOnly(TestDatabase database, String url, String... parts) {
        JdbcConceptStore reader = open(url, VALIDATING);

        assertThat(reader.load(ID)).isEqualTo(concept("a"));
        assertThat(reader.verify().problems()).isEmpty();
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> reader.save(concept("b"), 1, note()))
                .withMessageContainingAll(parts);

        JdbcConceptStore owner = open(database.url(), VALIDATING);
        assertThat(owner.history(ID)).hasSize(1);
        assertThat(owner.verify().problems()).isEmpty();
        assertThat(owner.save(concept("b"), 1, note()).revision().number()).isEqualTo(2);
    }

    /** A role that may do so much with all tables. */
    private static String role(TestDatabase database, String rights) {
        String name = database.schema();
        database.execute("create role \"%s\" login".formatted(name));
        database.execute("grant usage on schema %s to \"%s\"".formatted(name, name));
        database.execute("grant %s on all tables in schema %s to \"%s\"".formatted(rights, name, name));
        return PostgresServer.url(name, "postgres", name);
    }

    private static String user(TestDatabase database, String rights) {
        String name = database.schema();
        database.execute("create user '%s'@'%%'".formatted(name));
        database.execute("grant %s on %s.* to '%s'@'%%'".formatted(rights, name, name));
        return database.url().replace("user=root", "user=" + name);
    }

    private static TestDatabase filled(TestDatabase database) {
        JdbcConceptStore.open(database.pool(), MIGRATING).create(concept("a"), note());
        return database;
    }

    private static JdbcConceptStore open(String url, JdbcSettings settings) {
        return JdbcConceptStore.open(new DriverManagerDataSource(url), settings);
    }

    private static Concept concept(String measure) {
        return Concept.builder(ID, "Integration", new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .addMeasure(
                                Measure.builder(MeasureId.of(measure), measure).build())
                        .build())
                .build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
