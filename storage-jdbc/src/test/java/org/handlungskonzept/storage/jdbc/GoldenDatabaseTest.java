package org.handlungskonzept.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.MeasureQuery;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases of every version of the schema, as that version left them, are brought up to date and keep every byte. */
class GoldenDatabaseTest {

    private static final ConceptId ID = ConceptId.of("integration");

    @TempDir
    private Path folder;

    static Stream<Arguments> dumps() {
        return versions()
                .boxed()
                .flatMap(version -> Stream.of(Dialect.H2, Dialect.POSTGRESQL, Dialect.MARIADB)
                        .map(dialect -> Arguments.of(version, dialect)));
    }

    static IntStream versions() {
        return IntStream.rangeClosed(1, JdbcSchema.version());
    }

    @ParameterizedTest(name = "version {0}")
    @MethodSource("versions")
    void opensFilesOfSqlite(int version) throws IOException {
        Path file = folder.resolve("konzepte.db");
        Files.write(file, resource(version, "sqlite"));

        try (JdbcConceptStore store = JdbcConceptStore.open(file)) {
            assertHoldsTheContent(store, version);
        }
    }

    @ParameterizedTest(name = "version {0}, {1}")
    @MethodSource("dumps")
    void opensDatabases(int version, Dialect dialect) throws IOException {
        assumeThat(dialect != Dialect.MARIADB || MariaDbServer.isInstalled()).isTrue();
        String script = new String(resource(version, dialect.folder() + ".sql"), UTF_8);
        try (TestDatabase database = TestDatabase.of(dialect)) {
            Jdbi.create(database.pool())
                    .useTransaction(handle -> handle.createScript(script)
                            .getStatements()
                            .forEach(statement -> TestDatabase.execute(handle.getConnection(), statement)));

            JdbcConceptStore store = JdbcConceptStore.open(
                    database.pool(), JdbcSettings.standard().migrating());

            assertHoldsTheContent(store, version);
        }
    }

    private static void assertHoldsTheContent(JdbcConceptStore store, int version) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        store.exportTo(archive);
        assertThat(archive.toByteArray()).isEqualTo(resource(version, "archive"));
        assertThat(store.verify().problems()).isEmpty();
        assertThat(store.verify().revisions()).isEqualTo(2 + 2 + 1 + (version == 1 ? 0 : 2));
        assertThat(store.measures(MeasureQuery.asOf(GoldenContent.DAY).statuses(Status.IN_PROGRESS))
                        .measures())
                .singleElement()
                .satisfies(found -> assertThat(found.key()).hasToString("integration/m-1"));
        store.save(store.load(ID), 2, ChangeNote.by("Koordinierungsstelle", "heute"));
        assertThat(store.verify().problems()).isEmpty();
    }

    private static byte[] resource(int version, String ending) throws IOException {
        try (InputStream in = GoldenDatabaseTest.class.getResourceAsStream("golden/schema-" + version + "." + ending)) {
            assertThat(in)
                    .as("golden database of version %d (%s)", version, ending)
                    .isNotNull();
            return in.readAllBytes();
        }
    }
}
