package org.handlungskonzept.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A numbered script of the schema, as it is delivered.
 *
 * @param version the version of the schema that it makes; 0 for the table that remembers the others
 * @param name the name of the file
 * @param text the statements
 */
record SchemaScript(int version, String name, String text) {

    /** The script at index n makes version n + 1. A script that was released is never changed. */
    private static final List<String> NAMES = List.of("V001__concepts.sql", "V002__redactions.sql");

    static SchemaScript history(Dialect dialect) {
        return read(dialect, 0, "V000__history.sql");
    }

    /** How many versions this library knows. */
    static int newest() {
        return NAMES.size();
    }

    static SchemaScript of(Dialect dialect, int version) {
        return read(dialect, version, NAMES.get(version - 1));
    }

    private static SchemaScript read(Dialect dialect, int version, String name) {
        String resource = "schema/" + dialect.folder() + "/" + name;
        try (InputStream in = SchemaScript.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The library lacks its own script (%s).".formatted(resource));
            }
            return new SchemaScript(version, name, new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String checksum() {
        return Sha256.of(text);
    }
}
