package org.handlungskonzept.storage.json.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.sqlite.SQLiteConfig;

/** SQLite with the document as a JSON column, searched by its functions for JSON; every commit is forced to the disk. */
final class SqlitePeer implements Peer {

    private static final String DUE = """
            SELECT count(*)
              FROM document d, json_each(d.json, '$.fields') f, json_each(f.value, '$.measures') m
             WHERE m.value ->> '$.responsibility.lead.name' = ?
               AND m.value ->> '$.schedule.plannedEnd' < ?
            """;

    private final Connection connection;

    SqlitePeer(Path directory) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        connection = config.createConnection("jdbc:sqlite:" + directory.resolve("peer.sqlite"));
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS document (concept TEXT, revision INTEGER, json TEXT, PRIMARY KEY (concept, revision))");
        }
    }

    @Override
    public void save(String concept, long revision, byte[] document) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO document VALUES (?, ?, ?)")) {
            insert.setString(1, concept);
            insert.setLong(2, revision);
            insert.setString(3, new String(document, UTF_8));
            insert.executeUpdate();
        }
    }

    @Override
    public byte[] load(String concept) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT json FROM document WHERE concept = ? ORDER BY revision DESC LIMIT 1")) {
            select.setString(1, concept);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getBytes(1);
            }
        }
    }

    @Override
    public long due(String lead, LocalDate before) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setString(1, lead);
            select.setString(2, before.toString());
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
