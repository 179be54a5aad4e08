package org.handlungskonzept.storage.jdbc;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.handlungskonzept.testkit.SettableClock;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes the golden databases of the present version of the schema into a folder, once for each version. They are evidence: files
 * of versions before are never written again.
 */
final class GoldenDatabases {

    private static final List<String> TABLES = List.of("hk_concept", "hk_revision", "hk_measure", "hk_measure_state");

    private GoldenDatabases() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String name = "schema-" + JdbcSchema.version();
        SettableClock clock = GoldenContent.clock();
        try (JdbcConceptStore store = JdbcConceptStore.open(
                        folder.resolve(name + ".sqlite"),
                        JdbcSettings.standard().clock(clock));
                OutputStream archive = Files.newOutputStream(folder.resolve(name + ".archive"))) {
            new GoldenContent(clock).fill(store);
            store.exportTo(archive);
        }
        for (TestDatabase database :
                List.of(TestDatabase.h2Memory(true), TestDatabase.postgres(), TestDatabase.mariaDb())) {
            try (database) {
                Files.writeString(folder.resolve(name + "." + database.dialect().folder() + ".sql"), dump(database));
            }
        }
    }

    /** The script of the schema, and a statement for each row. */
    private static String dump(TestDatabase database) {
        SettableClock clock = GoldenContent.clock();
        JdbcConceptStore store = JdbcConceptStore.open(
                database.pool(), JdbcSettings.standard().clock(clock).migrating());
        new GoldenContent(clock).fill(store);
        StringBuilder text = new StringBuilder(JdbcSchema.script(database.dialect(), 0));
        Jdbi.create(database.pool()).useHandle(handle -> {
            for (String table : TABLES) {
                handle.createQuery("select * from " + table + " order by 1, 2, 3, 4")
                        .map((row, context) -> insert(database.dialect(), table, row))
                        .forEach(text::append);
            }
        });
        return text.toString();
    }

    private static String insert(Dialect dialect, String table, ResultSet row) throws SQLException {
        StringJoiner values = new StringJoiner(", ", "\ninsert into " + table + " values (", ");\n");
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            boolean isBinary = table.equals("hk_revision")
                    && row.getMetaData().getColumnName(i).equalsIgnoreCase("document");
            values.add(isBinary ? binary(dialect, row.getBytes(i)) : literal(row, i));
        }
        return values.toString();
    }

    private static String literal(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return "'" + row.getString(column).replace("'", "''") + "'";
    }

    private static String binary(Dialect dialect, byte[] bytes) {
        String digits = HexFormat.of().formatHex(bytes);
        return dialect == Dialect.POSTGRESQL ? "decode('" + digits + "', 'hex')" : "x'" + digits + "'";
    }
}
