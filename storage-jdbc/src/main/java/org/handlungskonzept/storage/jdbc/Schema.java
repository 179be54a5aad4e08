package org.handlungskonzept.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.List;
import org.handlungskonzept.storage.StoreFailureException;
import org.jdbi.v3.core.Handle;

/** The tables of the store: brings those of a database up to date, and knows which scripts it has seen. */
final class Schema {

    private static final String HISTORY = "V000__history.sql";

    /** The script at index n makes version n + 1. A script that was released is never changed. */
    private static final List<String> SCRIPTS = List.of("V001__concepts.sql");

    private final Database database;
    private final Clock clock;

    Schema(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Applies the scripts that are missing, all of them or none.
     *
     * @throws StoreFailureException if the database was made by a newer version of the library
     */
    void bringUpToDate() {
        int version = database.read(Schema::hasHistory) ? database.read(Schema::version) : 0;
        if (version < SCRIPTS.size()) {
            version = database.write(this::migrate);
        }
        if (version > SCRIPTS.size()) {
            throw new StoreFailureException(
                    "The schema of the database (%s, %s) has version (%s), but this library knows it up to version (%s) only.\nMaybe use the newer library that made it."
                            .formatted(database.dialect().product(), database.place(), version, SCRIPTS.size()));
        }
    }

    /** Rivals wait for each other at the first script, so the version is asked only after it. */
    private int migrate(Handle handle) {
        run(handle, HISTORY);
        for (int version = version(handle); version < SCRIPTS.size(); version++) {
            run(handle, SCRIPTS.get(version));
            handle.createUpdate(Sql.ADD_SCHEMA_VERSION.text())
                    .bind("version", version + 1)
                    .bind("at", Moments.text(clock.instant()))
                    .execute();
        }
        return version(handle);
    }

    private static boolean hasHistory(Handle handle) {
        return handle.queryMetadata(tables -> tables.getTables(null, null, "hk_schema_history", null))
                .scanResultSet((tables, context) -> {
                    try (ResultSet rows = tables.get()) {
                        return rows.next();
                    }
                });
    }

    private static int version(Handle handle) {
        return handle.createQuery(Sql.FIND_SCHEMA_VERSION.text())
                .map((row, context) -> row.getInt(1))
                .one();
    }

    private void run(Handle handle, String script) {
        handle.createScript(text("schema/" + database.dialect().folder() + "/" + script))
                .execute();
    }

    private static String text(String resource) {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The library lacks its own script (%s).".formatted(resource));
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
