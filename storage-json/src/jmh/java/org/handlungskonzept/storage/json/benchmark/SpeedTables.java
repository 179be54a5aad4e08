package org.handlungskonzept.storage.json.benchmark;

/** The tables of what JMH has measured (Tabellen der Geschwindigkeit). */
final class SpeedTables {

    private SpeedTables() {}

    static String codec(Scores scores) {
        Table table = new Table(
                "One document on one core", "fastest, µs", "median, µs", "bytes allocated", "read / this one");
        row(table, scores, "write a concept", "write", false);
        row(table, scores, "read a concept", "read", false);
        row(table, scores, "databind: into plain records", "records", true);
        row(table, scores, "databind: into a tree", "tree", true);
        row(table, scores, "Jackson: all tokens and texts", "tokens", true);
        row(table, scores, "Jackson: copy token by token", "copy", false);
        return table.toString();
    }

    private static void row(Table table, Scores scores, String title, String name, boolean compared) {
        table.row(
                title,
                scores.fastest(name),
                scores.median(name),
                scores.allocated(name),
                compared ? (Object) (scores.fastest("read") / scores.fastest(name)) : "");
    }

    static String ratios(Scores scores) {
        Table table = new Table("Ratio", "of the fastest", "of the medians", "wanted");
        double reading = scores.fastest("read") / scores.fastest("records");
        table.row(
                "read / databind into plain records",
                reading,
                scores.median("read") / scores.median("records"),
                "at most 1.3");
        table.row(
                "load from the store / databind into plain records",
                scores.fastest("load") / scores.fastest("records"),
                scores.median("load") / scores.median("records"),
                "");
        table.row(
                "write / (copy - tokens)",
                scores.fastest("write") / (scores.fastest("copy") - scores.fastest("tokens")),
                scores.median("write") / (scores.median("copy") - scores.median("tokens")),
                "");
        table.row(
                "durable save / plain file with serialising",
                scores.fastest("save") / scores.fastest("plainFile"),
                scores.median("save") / scores.median("plainFile"),
                "at most 1.2");
        return table.toString();
    }

    static String store(Scores scores) {
        Table table = new Table("A concept of 250 measures", "fastest, µs", "median, µs");
        for (String[] row : new String[][] {
            {"save it durably", "save"},
            {"the same bytes in a plain file, with serialising", "plainFile"},
            {"save with MVStore", "saveMvStore"},
            {"save with Nitrite", "saveNitrite"},
            {"save with SQLite", "saveSqlite"},
            {"load it", "load"},
            {"load with MVStore", "loadMvStore"},
            {"load with Nitrite", "loadNitrite"},
            {"load with SQLite", "loadSqlite"}
        }) {
            table.row(row[0], scores.fastest(row[1]), scores.median(row[1]));
        }
        return table.toString();
    }
}
