package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.StoreFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteFileTest {

    @TempDir
    Path place;

    @Test
    void opensNoFileThatH2Names() {
        Path file = place.resolve("konzepte.mv.db");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> JdbcConceptStore.open(file))
                .withMessageContainingAll("konzepte.mv.db", "lost an acknowledged save", "Maybe take SQLite");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"journal_mode, wal", "synchronous, 2", "busy_timeout, 10000", "foreign_keys, 1"})
    void runsUnderThePragma(String pragma, String value) throws SQLException {
        try (SqliteFile file = new SqliteFile(place.resolve("konzepte.db"));
                Statement statement = file.openConnection().createStatement()) {
            assertThat(statement.executeQuery("pragma " + pragma).getString(1)).isEqualTo(value);
        }
    }

    @Test
    void beginsEveryTransactionAsAWriter() throws SQLException {
        try (SqliteFile file = new SqliteFile(place.resolve("konzepte.db"));
                Connection connection = file.openConnection();
                Statement statement = connection.createStatement();
                Connection rival =
                        SqliteFile.dataSource(place.resolve("konzepte.db")).getConnection();
                Statement rivalStatement = rival.createStatement()) {
            rivalStatement.execute("pragma busy_timeout = 0");
            connection.setAutoCommit(false);
            statement.executeQuery("select 1").close();

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> rivalStatement.execute("begin immediate"))
                    .matches(e -> e.getErrorCode() == 5);
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mit Leerzeichen.db", "Übergröße.sqlite", "100%20.db", "a#b.db", "it's;--.db", "ohne"})
    void opensFilesOfAnyName(String name) {
        try (JdbcConceptStore store = JdbcConceptStore.open(place.resolve(name))) {
            assertThat(store.ids()).isEmpty();
        }
        assertThat(place.resolve(name)).isRegularFile();
    }

    @Test
    void refusesANameThatTheDriverWouldCut() {
        assertRefused(place.resolve("a?b.db"), "question mark");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void refusesADirectory() {
        assertRefused(place, "is a directory, not a database file");
    }

    @Test
    void refusesAFileInAMissingFolder() {
        assertRefused(place.resolve("fehlt").resolve("konzepte.db"), "Maybe create its folder first");
    }

    @Test
    void refusesAFileThatIsNoDatabaseAndLeavesItAlone() throws IOException {
        Path file = place.resolve("brief.txt");
        Files.writeString(file, "Kein Handlungskonzept. ".repeat(100), StandardCharsets.UTF_8);

        assertRefused(file, "code (26)", "is not a SQLite database");
        assertThat(file).hasContent("Kein Handlungskonzept. ".repeat(100));
    }

    @Test
    void leavesNothingBesideTheFileWhenClosed() throws IOException {
        JdbcConceptStore.open(place.resolve("konzepte.db")).close();

        try (var files = Files.list(place)) {
            assertThat(files).containsExactly(place.resolve("konzepte.db"));
        }
    }

    @Test
    void saysThatItWasClosed() {
        JdbcConceptStore store = JdbcConceptStore.open(
                place.resolve("konzepte.db"), JdbcSettings.standard().clock(Clock.systemUTC()));
        store.close();
        store.close();

        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> store.find(ConceptId.of("integration")))
                .withMessageContaining("was closed");
    }

    @Test
    void namesTheArtifactWhenTheDriverIsMissing() throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("sqlite-jdbc"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        WithoutDriver.class.getName(),
                        place.resolve("konzepte.db").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream out = process.getInputStream()) {
            assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("The driver of SQLite is missing", "org.xerial:sqlite-jdbc");
        }
        assertThat(process.waitFor()).isZero();
    }

    static final class WithoutDriver {

        private WithoutDriver() {}

        public static void main(String[] args) {
            try {
                JdbcConceptStore.open(Path.of(args[0])).close();
            } catch (StoreFailureException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    private static void assertRefused(Path file, String... parts) {
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> JdbcConceptStore.open(file))
                .withMessageContainingAll(parts);
    }
}
