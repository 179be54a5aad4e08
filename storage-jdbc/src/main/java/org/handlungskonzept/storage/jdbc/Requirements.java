package org.handlungskonzept.storage.jdbc;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.storage.StoreFailureException;
import org.jdbi.v3.core.Handle;

/** What a database has to be like so that it keeps every text as it is, and no two identifiers as one. */
final class Requirements {

    private final Dialect dialect;
    private final String place;
    private final TableNames names;

    Requirements(Dialect dialect, String place, TableNames names) {
        this.dialect = dialect;
        this.place = place;
        this.names = names;
    }

    /**
     * Looks at the settings of database and session, before anything is written.
     *
     * @throws StoreFailureException if texts would be lost or changed
     */
    void checkSettings(Handle handle) {
        switch (dialect) {
            case POSTGRESQL -> checkEncoding(one(handle, Sql.FIND_POSTGRESQL_ENCODING));
            case MARIADB -> checkMode(one(handle, Sql.FIND_MARIADB_MODE));
            case H2 -> checkComparison(all(handle, Sql.LIST_H2_SETTINGS));
            case SQLITE -> {}
        }
    }

    /**
     * Looks at the columns by which rows are found.
     *
     * @throws StoreFailureException if one of them does not tell all characters apart, or orders them otherwise
     */
    void checkColumns(Handle handle) {
        List<String> wrong = switch (dialect) {
            case POSTGRESQL -> columns(handle, Sql.LIST_POSTGRESQL_COLLATIONS);
            case MARIADB -> columns(handle, Sql.LIST_MARIADB_COLLATIONS);
            case H2 -> columns(handle, Sql.LIST_H2_COLLATIONS);
            case SQLITE -> List.of();
        };
        if (!wrong.isEmpty()) {
            throw refused(
                    "keeps columns in a form (%s) in which texts are lost or two of them are the same"
                            .formatted(String.join(", ", wrong)),
                    "make the tables anew by the script of JdbcSchema, without changing the collations in it");
        }
    }

    private void checkEncoding(String encoding) {
        if (!encoding.equals("UTF8")) {
            throw refused(
                    "has the encoding (%s), which lacks characters that concepts need".formatted(encoding),
                    "create a database with the encoding UTF8 for the store");
        }
    }

    private void checkMode(String mode) {
        if (!mode.toUpperCase(Locale.ROOT).contains("STRICT_")) {
            throw refused(
                    "is not strict (sql_mode is (%s)), so it would cut or change what does not fit".formatted(mode),
                    "add STRICT_TRANS_TABLES to sql_mode, on the server or in the URL of the data source");
        }
    }

    private void checkComparison(List<String> settings) {
        if (!settings.isEmpty()) {
            throw refused(
                    "takes texts for equal that are not (%s)".formatted(String.join(", ", settings)),
                    "open a database without COLLATION and IGNORECASE");
        }
    }

    private StoreFailureException refused(String what, String advice) {
        return new StoreFailureException(
                "The database (%s, %s) %s.\nMaybe %s.".formatted(dialect.product(), place, what, advice));
    }

    private static String one(Handle handle, Sql statement) {
        return all(handle, statement).stream().findFirst().orElse("");
    }

    private List<String> columns(Handle handle, Sql statement) {
        return handle.createQuery(statement.text())
                .bind("schema", inCase(names.schema()))
                .bind("concept", inCase(names.table("hk_concept")))
                .bind("revision", inCase(names.table("hk_revision")))
                .bind("measure", inCase(names.table("hk_measure")))
                .bind("state", inCase(names.table("hk_measure_state")))
                .map((row, context) -> row.getString(1))
                .list();
    }

    private String inCase(String name) {
        return dialect == Dialect.H2 ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static List<String> all(Handle handle, Sql statement) {
        return handle.createQuery(statement.text())
                .map((row, context) -> row.getString(1))
                .list();
    }
}
