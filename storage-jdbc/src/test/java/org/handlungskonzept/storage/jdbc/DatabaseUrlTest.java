package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.StoreFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    private static final Concept CONCEPT = Concept.builder(
                    ConceptId.of("integration"), "Integration", new Municipality("Ort", null))
            .build();

    @TempDir
    Path folder;

    @Test
    void opensAFileByItsPathAndByItsUrl() {
        String path = folder.resolve("konzepte.db").toString();
        try (JdbcConceptStore store = JdbcConceptStore.open(path)) {
            store.create(CONCEPT, note());
        }
        try (JdbcConceptStore store = JdbcConceptStore.open("jdbc:sqlite:" + path)) {
            assertThat(store.load(CONCEPT.id())).isEqualTo(CONCEPT);
        }
        assertThat(folder.resolve("konzepte.db")).exists();
    }

    @Test
    void keepsADatabaseInTheMemoryUntilItIsClosed() {
        String url = "jdbc:h2:mem:" + folder.getFileName();
        try (JdbcConceptStore store = JdbcConceptStore.open(url)) {
            store.create(CONCEPT, note());
            assertThat(store.load(CONCEPT.id())).isEqualTo(CONCEPT);
            try (JdbcConceptStore other = JdbcConceptStore.open(url)) {
                assertThat(other.ids()).containsExactly(CONCEPT.id());
            }
        }
        try (JdbcConceptStore store = JdbcConceptStore.open(url)) {
            assertThat(store.ids()).isEmpty();
        }
    }

    @Test
    void opensAServerOnlyIfTheTablesAreThereOrMayBeMade() {
        try (TestDatabase database = TestDatabase.postgres()) {
            assertThatExceptionOfType(StoreFailureException.class)
                    .isThrownBy(() -> JdbcConceptStore.open(database.url()))
                    .withMessageContainingAll("version (0)", "JdbcSettings.migrating", "jdbc:postgresql://");

            JdbcConceptStore.open(database.url(), JdbcSettings.standard().migrating())
                    .close();
            try (JdbcConceptStore store = JdbcConceptStore.open(database.url())) {
                store.create(CONCEPT, note());
                assertThat(store.load(CONCEPT.id())).isEqualTo(CONCEPT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://koordination:Geheim1@host/konzepte",
                "jdbc:Geheim1",
                "jdbc:postgresql://a:Geheim1@host/konzepte",
                "jdbc:postgresql://a:Geh?eim1@host/konzepte",
                "jdbc:mariadb:sequential://a:Geheim1@host/konzepte",
                "jdbc:mysql://host/konzepte?password=Geheim1",
                "jdbc:oracle:thin:koordination/Geheim1@host:1521",
                "jdbc:h2:file:./konzepte;PASSWORD=Geheim1",
                "jdbc:h2:tcp://host/konzepte;PASSWORD=Geheim1",
                "jdbc:h2:mem:",
                "jdbc:h2:mem:;PASSWORD=Geheim1",
                "jdbc:sqlite:",
                "jdbc:sqlite::memory:",
                "jdbc:postgresql://host:keine_Zahl/konzepte?password=Geheim1",
                "",
                "  "
            })
    void refusesOtherUrlsWithAnAdviceAndWithoutQuotingThem(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcConceptStore.open(url))
                .withMessageContaining("Maybe ")
                .satisfies(DatabaseUrlTest::quotesNoSecret);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://127.0.0.1:1/konzepte?user=a&password=Geheim1 | database jdbc:postgresql://127.0.0.1:1/konzepte",
                "jdbc:mariadb://127.0.0.1:1/konzepte?user=a&password=Geheim1 | database jdbc:mariadb://127.0.0.1:1/konzepte"
            })
    void saysWhichDatabaseCannotBeReachedWithoutItsSecrets(String url, String place) {
        assertThat(DatabaseUrl.parse(url).place()).isEqualTo(place);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> JdbcConceptStore.open(url))
                .satisfies(DatabaseUrlTest::quotesNoSecret);
    }

    @Test
    void saysWhichServerIsDown() {
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> JdbcConceptStore.open("jdbc:postgresql://127.0.0.1:1/konzepte"))
                .withMessageContainingAll(
                        "The database jdbc:postgresql://127.0.0.1:1/konzepte gives no connection", "08001");
    }

    @Test
    void doesNotTellThePasswordThatAServerRefuses() {
        String url = PostgresServer.url("public").replace("user=postgres", "user=niemand&password=Geheim1");
        assertThat(url).contains("Geheim1");
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> JdbcConceptStore.open(url.replace("/postgres?", "/gibtesnicht?")))
                .satisfies(DatabaseUrlTest::quotesNoSecret);
    }

    /** In a JVM whose class path has everything but the drivers. */
    @Test
    void namesTheArtifactOfAMissingDriver() throws Exception {
        String classPath = String.join(
                java.io.File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                        .filter(entry -> !entry.contains("postgresql-") && !entry.contains("mariadb-java-client"))
                        .toList());
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Program.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        assertThat(output)
                .content()
                .contains("(org.postgresql:postgresql)", "(org.mariadb.jdbc:mariadb-java-client)")
                .doesNotContain("Geheim1");
    }

    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            for (String kind : new String[] {"postgresql", "mariadb"}) {
                try {
                    JdbcConceptStore.open("jdbc:" + kind + "://host/konzepte?password=Geheim1");
                } catch (StoreFailureException e) {
                    e.printStackTrace(System.out);
                }
            }
        }
    }

    private static void quotesNoSecret(Throwable failure) {
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        assertThat(all.toString()).doesNotContain("Geheim", "eim1");
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
