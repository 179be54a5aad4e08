package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class H2FileTest {

    private static final Concept CONCEPT = Concept.builder(
                    ConceptId.of("integration"), "Integration", new Municipality("Musterstadt", null))
            .build();

    @TempDir
    Path place;

    @Test
    void remembersEverythingAfterItWasClosed() {
        Path file = place.resolve("konzepte.mv.db");
        StoredConcept created;
        try (JdbcConceptStore store = JdbcConceptStore.open(file)) {
            created = store.create(CONCEPT, note());
            store.save(CONCEPT, 1, note());
        }
        assertThat(file).isRegularFile();

        try (JdbcConceptStore store = JdbcConceptStore.open(file)) {
            assertThat(store.find(CONCEPT.id(), 1)).contains(created);
            assertThat(store.history(CONCEPT.id())).hasSize(2);
        }
    }

    @Test
    void writesWithoutDelay() throws SQLException {
        try (H2File file = new H2File(place.resolve("konzepte.mv.db"));
                Statement statement = file.openConnection().createStatement();
                var setting = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertThat(setting.next()).isTrue();
            assertThat(setting.getInt(1)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"konzepte.db2, must be named", "a;b.mv.db, semicolon"})
    void refusesNamesThatH2WouldChange(String name, String part) {
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> JdbcConceptStore.open(
                        place.resolve(name), JdbcSettings.standard().dialect(Dialect.H2)))
                .withMessageContaining(part);
        assertThat(place).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mit Leerzeichen.mv.db", "Übergröße.mv.db", "a#b.mv.db", "it's.mv.db", "100%20.mv.db"})
    void opensFilesOfAnyOtherName(String name) {
        try (JdbcConceptStore store = JdbcConceptStore.open(place.resolve(name))) {
            store.create(CONCEPT, note());
        }
        assertThat(place.resolve(name)).isRegularFile();
    }

    @Test
    void saysThatItWasClosed() {
        JdbcConceptStore store = JdbcConceptStore.open(place.resolve("konzepte.mv.db"));
        store.close();
        store.close();

        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(store::ids)
                .withMessageContaining("was closed");
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
