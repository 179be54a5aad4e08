package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import org.handlungskonzept.storage.StoreFailureException;
import org.jspecify.annotations.Nullable;

/** Which kind of file a path means. */
final class OwnFiles {

    private OwnFiles() {}

    static SqliteFile of(Path path, @Nullable Dialect told) {
        Dialect dialect = told != null ? told : path.toString().endsWith(".mv.db") ? Dialect.H2 : Dialect.SQLITE;
        try {
            return switch (dialect) {
                case SQLITE -> new SqliteFile(path);
                case H2 ->
                    throw new IllegalArgumentException(
                            "The file (%s) is one of H2, which lost an acknowledged save when its process was killed.\nMaybe take SQLite, or open the store on a data source of your own."
                                    .formatted(path));
                case POSTGRESQL, MARIADB ->
                    throw new IllegalArgumentException(
                            "A database of the kind (%s) is no file.\nMaybe open the store on a data source."
                                    .formatted(dialect.product()));
            };
        } catch (NoClassDefFoundError e) {
            throw new StoreFailureException(
                    "The driver of %s is missing.\nMaybe add the artifact (org.xerial:sqlite-jdbc) to the application."
                            .formatted(dialect.product()),
                    e);
        }
    }
}
