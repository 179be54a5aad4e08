package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A database whose schema is the one of this library.
 *
 * @param database the database
 * @param settings how to use it
 * @param onClose gives back what was opened for it
 */
record Opened(Database database, JdbcSettings settings, Runnable onClose) {

    static Opened file(Path file, JdbcSettings settings) {
        SqliteFile own = OwnFiles.of(file, settings.dialect());
        JdbcSettings migrating = settings.migrating();
        return checked(own::close, () -> Database.of(own, migrating), migrating);
    }

    static Opened url(String text, JdbcSettings settings) {
        DatabaseUrl url = DatabaseUrl.parse(text);
        Path file = url.file();
        if (file != null) {
            return file(file, settings);
        }
        DriverConnections connections = DriverConnections.of(url);
        // Nobody else can have made tables in the memory.
        JdbcSettings suited = url.dialect() == Dialect.H2 ? settings.migrating() : settings;
        return checked(connections::close, () -> Database.recognise(connections, url.place(), suited), suited);
    }

    static Opened host(DataSource dataSource, String place, JdbcSettings settings) {
        return checked(() -> {}, () -> Database.recognise(dataSource::getConnection, place, settings), settings);
    }

    private static Opened checked(Runnable onClose, Supplier<Database> opening, JdbcSettings settings) {
        try {
            Database database = opening.get();
            Schema schema = new Schema(database, settings.clock());
            if (settings.isMigrating()) {
                schema.migrate();
            } else {
                schema.validate();
            }
            return new Opened(database, settings, onClose);
        } catch (RuntimeException e) {
            onClose.run();
            throw e;
        }
    }
}
