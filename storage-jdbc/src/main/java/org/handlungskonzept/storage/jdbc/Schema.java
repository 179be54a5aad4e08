package org.handlungskonzept.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.StoreFailureException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;

/** The tables of the store: checks those of a database, or brings them up to date. */
final class Schema {

    private static final String HISTORY = "hk_schema_history";
    private static final int SECURED_TABLES = 4;
    private static final ConceptId ANY = ConceptId.of("any");

    private final Database database;
    private final Clock clock;
    private final Requirements requirements;

    Schema(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.requirements = new Requirements(database.dialect(), database.place(), database.names());
    }

    /**
     * Checks that the schema is the one of this library, and writes nothing.
     *
     * @throws StoreFailureException if it is older, newer, changed, or not there as a whole
     */
    void validate() {
        validate(version());
    }

    private void validate(int version) {
        if (version < SchemaScript.newest()) {
            throw new StoreFailureException(
                    "The schema of the database (%s, %s) has version (%s), but this library needs version (%s).\nMaybe let the store migrate it (JdbcSettings.migrating), or give the script of JdbcSchema to whoever looks after the database."
                            .formatted(database.dialect().product(), database.place(), version, SchemaScript.newest()));
        }
        refuseNewer(version);
        database.read(handle -> {
            checkScripts(handle);
            requirements.checkColumns(handle);
            return probe(handle);
        });
        if (database.rowSecurity() && database.read(Schema::secured) < SECURED_TABLES) {
            throw new StoreFailureException(
                    "Row security does not hold for this role in the database (%s, %s).\nMaybe let the owner of the tables run the script of JdbcSchema.rowSecurity, and connect as a role that neither owns them nor may bypass it."
                            .formatted(database.dialect().product(), database.place()));
        }
    }

    private static int secured(Handle handle) {
        return handle.createQuery(Sql.COUNT_SECURED.text())
                .map((row, context) -> row.getInt(1))
                .one();
    }

    /**
     * Applies the scripts that are missing. Where the database can, all of them or none; elsewhere, a migration that was
     * interrupted goes on where it ended.
     *
     * @throws StoreFailureException if the database was made by a newer version of the library
     */
    void migrate() {
        int version = version();
        if (version < SchemaScript.newest()) {
            version = database.write(this::applyMissing);
        }
        validate(version);
    }

    private int version() {
        return database.read(handle -> {
            requirements.checkSettings(handle);
            return hasHistory(handle) ? version(handle) : 0;
        });
    }

    private void refuseNewer(int version) {
        if (version > SchemaScript.newest()) {
            throw new StoreFailureException(
                    "The schema of the database (%s, %s) has version (%s), but this library knows it up to version (%s) only.\nMaybe use the newer library that made it."
                            .formatted(database.dialect().product(), database.place(), version, SchemaScript.newest()));
        }
    }

    /** Rivals wait for each other at the lock or at the first script, so the version is asked only after it. */
    private int applyMissing(Handle handle) {
        String lock = database.dialect().migrationLock();
        if (!lock.isEmpty()) {
            handle.execute(lock);
        }
        run(handle, SchemaScript.history(database.dialect()));
        for (int next = version(handle) + 1; next <= SchemaScript.newest(); next++) {
            SchemaScript script = SchemaScript.of(database.dialect(), next);
            run(handle, script);
            if (next == SchemaScript.newest()) {
                probe(handle);
            }
            handle.createUpdate(Sql.ADD_SCHEMA_VERSION.text())
                    .bind("version", next)
                    .bind("script", script.name())
                    .bind("checksum", script.checksum())
                    .bind("at", database.dialect().moments().of(clock.instant()))
                    .execute();
        }
        return version(handle);
    }

    /** The statements come with the names of the tables in them, so they are not looked at again. */
    private static void run(Handle handle, SchemaScript script) {
        for (String statement : handle.createScript(script.text()).getStatements()) {
            handle.createUpdate(statement)
                    .configure(SqlStatements.class, config -> config.setTemplateEngine(TemplateEngine.NOP))
                    .execute();
        }
    }

    /** Names every column, so that the database says which one is missing. */
    private boolean probe(Handle handle) {
        new RevisionTable(handle, database.dialect(), Division.NONE).newest(ANY);
        handle.createQuery(Sql.PROBE_MEASURES.text()).mapToMap().list();
        return true;
    }

    private void checkScripts(Handle handle) {
        Map<Integer, String> applied = new HashMap<>();
        MeasureTable.each(
                handle.createQuery(Sql.LIST_CHECKSUMS.text()), row -> applied.put(row.getInt(1), row.getString(2)));
        for (int version = 1; version <= SchemaScript.newest(); version++) {
            SchemaScript script = SchemaScript.of(database.dialect(), version);
            if (!script.checksum().equals(applied.get(version))) {
                throw new StoreFailureException(
                        "The database (%s, %s) was made by another text of the script (%s) than this library has.\nMaybe compare the script with the one that was run."
                                .formatted(database.dialect().product(), database.place(), script.name()));
            }
        }
    }

    /** Looks only in the schema of the settings, or where tables without a name of their schema are found. */
    private boolean hasHistory(Handle handle) {
        Connection connection = handle.getConnection();
        try {
            DatabaseMetaData metaData = connection.getMetaData();
            boolean upper = metaData.storesUpperCaseIdentifiers();
            String name = inCaseOf(upper, database.names().table(HISTORY));
            String schema = inCaseOf(upper, database.names().schema());
            boolean isCatalog = database.dialect() == Dialect.MARIADB;
            // Underscores in a pattern mean any character, so the names that come are compared.
            try (ResultSet tables = metaData.getTables(
                    isCatalog && !schema.isEmpty() ? schema : connection.getCatalog(),
                    isCatalog || schema.isEmpty() ? connection.getSchema() : schema,
                    name,
                    null)) {
                while (tables.next()) {
                    if (name.equals(tables.getString("TABLE_NAME"))) {
                        return true;
                    }
                }
                return false;
            }
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private static String inCaseOf(boolean upper, String name) {
        return upper ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static int version(Handle handle) {
        return handle.createQuery(Sql.FIND_SCHEMA_VERSION.text())
                .map((row, context) -> row.getInt(1))
                .one();
    }
}
