package org.handlungskonzept.examples;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.ImportReport;
import org.handlungskonzept.storage.jdbc.JdbcConceptStore;
import org.handlungskonzept.storage.jdbc.JdbcSettings;
import org.handlungskonzept.storage.json.JsonConceptStore;

/** Moves a store with its whole history from JSON to SQLite, on to PostgreSQL, and back to JSON. */
final class StoreMoves {

    private final PrintStream out;

    StoreMoves(PrintStream out) {
        this.out = out;
    }

    /**
     * Moves it.
     *
     * @param from the directory to begin with
     * @param sqlite the file of the database
     * @param to the directory to end with
     * @throws IOException if the server of PostgreSQL cannot be stopped
     */
    void run(Path from, Path sqlite, Path to) throws IOException {
        byte[] archive;
        try (ConceptStore store = JsonConceptStore.open(from)) {
            archive = exported(store);
        }
        out.println();
        out.printf("Umzug des Speichers (%d Byte, alle Fassungen)%n", archive.length);
        try (ConceptStore store = JdbcConceptStore.open(sqlite)) {
            move("JSON nach SQLite", archive, store);
        }
        moveThroughPostgres(archive);
        try (ConceptStore store = JsonConceptStore.open(to)) {
            move("zurück nach JSON", archive, store);
        }
    }

    private void moveThroughPostgres(byte[] archive) throws IOException {
        EmbeddedPostgres server;
        try {
            server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
        } catch (IOException | IllegalStateException e) {
            // Its programs are those of Linux on x86-64, and root needs a user namespace.
            out.printf("  PostgreSQL:        ausgelassen, der Server startet hier nicht (%s)%n", e.getMessage());
            return;
        }
        try (server;
                ConceptStore store = JdbcConceptStore.open(
                        server.getJdbcUrl("postgres", "postgres"),
                        JdbcSettings.standard().migrating())) {
            move("nach PostgreSQL", archive, store);
        }
    }

    private void move(String name, byte[] archive, ConceptStore store) {
        ImportReport report = store.importFrom(new ByteArrayInputStream(archive));
        if (!report.refused().isEmpty() || !Arrays.equals(archive, exported(store))) {
            throw new IllegalStateException("The store holds something else after the move (%s).".formatted(name));
        }
        out.printf("  %-18s dieselben Bytes%n", name + ":");
    }

    private static byte[] exported(ConceptStore store) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        store.exportTo(archive);
        return archive.toByteArray();
    }
}
