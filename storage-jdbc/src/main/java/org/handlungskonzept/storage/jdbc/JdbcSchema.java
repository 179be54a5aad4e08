package org.handlungskonzept.storage.jdbc;

import static java.util.Objects.requireNonNull;

/**
 * The schema of the store as SQL (Datenbankschema), for whoever looks after a database and runs it by hand or with a tool.
 *
 * <p>Immutable and thread-safe.
 */
public final class JdbcSchema {

    private JdbcSchema() {}

    /**
     * The newest version of the schema.
     *
     * @return the number of its last script
     */
    public static int version() {
        return SchemaScript.newest();
    }

    /**
     * Writes what brings a database up to date: the very statements that the store would run itself, and those by which
     * it remembers them. Nothing is run.
     *
     * @param dialect the kind of database
     * @param from the version that is there; 0 for an empty database
     * @return the script, with a newline at its end; without statements if nothing is missing
     * @throws IllegalArgumentException if this library knows no such version
     */
    public static String script(Dialect dialect, int from) {
        return script(dialect, from, JdbcSettings.standard());
    }

    /**
     * Writes the same for tables in another schema, or with another prefix.
     *
     * @param dialect the kind of database
     * @param from the version that is there; 0 for an empty database
     * @param settings how the tables are called; the rest of them plays no part
     * @return the script, with a newline at its end; without statements if nothing is missing
     * @throws IllegalArgumentException if this library knows no such version
     */
    public static String script(Dialect dialect, int from, JdbcSettings settings) {
        requireNonNull(dialect, "dialect");
        requireNonNull(settings, "settings");
        if (from < 0 || from > version()) {
            throw new IllegalArgumentException(
                    "The version (%s) must be from 0 to %s.\nMaybe use the newer library that made the schema."
                            .formatted(from, version()));
        }
        StringBuilder text = new StringBuilder("-- Schema of handlungskonzept for %s, from version %s to version %s.\n"
                .formatted(dialect.product(), from, version()));
        if (from == 0) {
            text.append('\n').append(SchemaScript.history(dialect).text());
        }
        for (int version = from + 1; version <= version(); version++) {
            SchemaScript script = SchemaScript.of(dialect, version);
            text.append("\n-- ").append(script.name()).append('\n').append(script.text());
            text.append(
                    "\ninsert into hk_schema_history (version, script, checksum, applied_at)\nvalues (%s, '%s', '%s', %s);\n"
                            .formatted(version, script.name(), script.checksum(), dialect.now()));
        }
        return settings.names().in(text.toString());
    }

    /**
     * Writes what makes row security of PostgreSQL keep the parts of municipalities apart, for the owner of the tables to
     * run once; running it again does no harm. A session that does not say whose part it means sees and writes
     * nothing. Nothing is run here.
     *
     * @param role the role as which stores with {@link JdbcSettings#rowSecurity} connect, which is there and owns nothing:
     *     at most 63 letters from a to z, digits and underscores, first a letter
     * @param settings how the tables are called; the rest of them plays no part
     * @return the script, with the rights of the role
     * @throws IllegalArgumentException if the name of the role has other characters
     */
    public static String rowSecurity(String role, JdbcSettings settings) {
        requireNonNull(settings, "settings");
        return RowSecurity.script(requireNonNull(role, "role"), settings.names());
    }
}
