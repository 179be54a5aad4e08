package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote to name a database: the path of a file, or a URL of JDBC. Messages never quote a URL as it is, because
 * it may hold a password.
 *
 * @param dialect the kind of database
 * @param file the file, or null for a URL of a server
 * @param text the URL as it was given
 */
record DatabaseUrl(Dialect dialect, @Nullable Path file, String text) {

    private static final Pattern BEFORE_HOST = Pattern.compile("jdbc:[a-z0-9]+:(?:[a-z0-9]+:)*//[^/]*@.*");
    private static final Pattern KIND = Pattern.compile("jdbc:([a-z0-9]{1,20}):");
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String H2_MEMORY = "jdbc:h2:mem:";

    static DatabaseUrl parse(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "The name of the database is empty.\nMaybe give the path of a file, or a URL that begins with jdbc:.");
        }
        Matcher kind = KIND.matcher(text);
        if (kind.lookingAt()) {
            return ofKind(kind.group(1), text);
        }
        if (text.contains("://") || text.startsWith("jdbc")) {
            throw new IllegalArgumentException(
                    "The URL of the database does not begin with jdbc: and a kind of database; it is not shown, for it may hold a password.\nMaybe write it like jdbc:postgresql://host/database.");
        }
        return new DatabaseUrl(Dialect.SQLITE, Path.of(text), text);
    }

    private static DatabaseUrl ofKind(String kind, String text) {
        if (BEFORE_HOST.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "The URL names a user before its host, which no driver understands; it is not shown, for it may hold a password.\nMaybe write ?user=...&password=... at its end.");
        }
        return switch (kind) {
            case "sqlite" -> new DatabaseUrl(Dialect.SQLITE, file(text.substring(SQLITE.length())), text);
            case "postgresql" -> new DatabaseUrl(Dialect.POSTGRESQL, null, text);
            case "mariadb" -> new DatabaseUrl(Dialect.MARIADB, null, text);
            case "h2" -> memory(text);
            default ->
                throw new IllegalArgumentException(
                        "The URL names a kind of database (%s) that this store does not support.\nMaybe use one of these: sqlite, postgresql, mariadb, h2:mem; or open the store on a data source and name the dialect in the settings."
                                .formatted(kind));
        };
    }

    private static Path file(String path) {
        if (path.isEmpty() || path.startsWith(":")) {
            throw new IllegalArgumentException(
                    "The URL names no file of SQLite, so nothing would be kept.\nMaybe write the path of a file after jdbc:sqlite:.");
        }
        return Path.of(path);
    }

    private static DatabaseUrl memory(String text) {
        if (!text.startsWith(H2_MEMORY)) {
            throw new IllegalArgumentException(
                    "The URL names a file or a server of H2, which lost an acknowledged save when its process was killed.\nMaybe take SQLite, or open the store on a data source of your own.");
        }
        if (text.length() == H2_MEMORY.length() || text.charAt(H2_MEMORY.length()) == ';') {
            throw new IllegalArgumentException(
                    "The URL names no database in the memory, so each connection would see another one.\nMaybe write a name after jdbc:h2:mem:.");
        }
        return new DatabaseUrl(Dialect.H2, null, text);
    }

    /** Which database it is, without what may be secret: nothing after its name. */
    String place() {
        return "database " + text.split("[?;]", 2)[0];
    }
}
