package org.handlungskonzept.storage.jdbc;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.handlungskonzept.storage.StoreFailureException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Connections that a driver opens, a new one for each unit of work; for scripts, which have no pool. A database in the memory
 * lives as long as this is open.
 */
final class DriverConnections implements ConnectionFactory, AutoCloseable {

    private final DatabaseUrl url;
    private final Driver driver;
    private final @Nullable Connection anchor;

    private DriverConnections(DatabaseUrl url, Driver driver, @Nullable Connection anchor) {
        this.url = url;
        this.driver = driver;
        this.anchor = anchor;
    }

    /**
     * Looks for the driver.
     *
     * @throws StoreFailureException if it is missing, or the database in the memory cannot be opened
     * @throws IllegalArgumentException if the driver does not understand the URL
     */
    static DriverConnections of(DatabaseUrl url) {
        Driver driver = drivers()
                .filter(candidate -> accepts(candidate, url.text()))
                .findFirst()
                .orElseThrow(() -> refused(url));
        try {
            return new DriverConnections(url, driver, url.dialect() == Dialect.H2 ? connect(driver, url) : null);
        } catch (SQLException e) {
            throw Failures.unreachable(url.place(), e);
        }
    }

    private static RuntimeException refused(DatabaseUrl url) {
        if (drivers().anyMatch(driver -> accepts(driver, sample(url.dialect())))) {
            return malformed(url);
        }
        return new StoreFailureException("The driver of %s is missing.\nMaybe add the artifact (%s) to the application."
                .formatted(url.dialect().product(), artifact(url.dialect())));
    }

    private static IllegalArgumentException malformed(DatabaseUrl url) {
        return new IllegalArgumentException(
                "The driver of %s does not understand the URL; it is not shown, for it may hold a password.\nMaybe write it like %s."
                        .formatted(url.dialect().product(), sample(url.dialect())));
    }

    private static Stream<Driver> drivers() {
        return Stream.concat(
                DriverManager.drivers(),
                ServiceLoader.load(Driver.class).stream().map(ServiceLoader.Provider::get));
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }

    private static String sample(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> "jdbc:sqlite:konzepte.db";
            case H2 -> "jdbc:h2:mem:konzepte";
            case POSTGRESQL -> "jdbc:postgresql://localhost/konzepte";
            case MARIADB -> "jdbc:mariadb://localhost/konzepte";
        };
    }

    private static String artifact(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> "org.xerial:sqlite-jdbc";
            case H2 -> "com.h2database:h2";
            case POSTGRESQL -> "org.postgresql:postgresql";
            case MARIADB -> "org.mariadb.jdbc:mariadb-java-client";
        };
    }

    private static Connection connect(Driver driver, DatabaseUrl url) throws SQLException {
        Connection connection = driver.connect(url.text(), new Properties());
        if (connection == null) {
            throw malformed(url);
        }
        return connection;
    }

    @Override
    public Connection openConnection() throws SQLException {
        return connect(driver, url);
    }

    @Override
    public void close() {
        try {
            if (anchor != null) {
                anchor.close();
            }
        } catch (SQLException e) {
            throw Failures.unreachable(url.place(), e);
        }
    }
}
