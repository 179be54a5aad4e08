package org.handlungskonzept.storage.jdbc;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What databases do differently: the folder of the schema and what their error codes mean. */
enum Dialect {
    SQLITE("SQLite", "sqlite") {
        @Override
        String advice(int code) {
            // The low byte is the primary code: SQLITE_BUSY_SNAPSHOT (517) is a kind of SQLITE_BUSY (5).
            return switch (code & 0xff) {
                case 5, 6 ->
                    "Another program held the database locked for too long. Maybe repeat the call with the same note, or look for a program that leaves a transaction open.";
                case 8 -> "The database is read-only. Maybe grant the right to write the file and its folder.";
                case 10 -> "The disk reports an error. Maybe check it before anything else is saved.";
                case 11 -> "The database is damaged. Maybe restore it from a backup.";
                case 13 -> "The disk is full. Maybe free some space and repeat the call with the same note.";
                case 14 -> "The file cannot be opened. Maybe create its folder first, and grant the right to write it.";
                case 26 -> "The file is not a SQLite database. Maybe choose another file.";
                default -> "Maybe look up the code among the result codes of SQLite.";
            };
        }
    };

    private final String product;
    private final String folder;

    Dialect(String product, String folder) {
        this.product = product;
        this.folder = folder;
    }

    /** What to do about an error. */
    abstract String advice(int code);

    String product() {
        return product;
    }

    String folder() {
        return folder;
    }

    static Optional<Dialect> of(String product) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.product.equals(product))
                .findFirst();
    }

    static String supported() {
        return Arrays.stream(values()).map(Dialect::product).collect(Collectors.joining(", "));
    }
}
