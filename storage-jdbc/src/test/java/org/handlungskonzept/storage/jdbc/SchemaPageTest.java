package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code doc/schema.md} of the catalogue of a PostgreSQL database, with the comments that stand in it, and holds the page to
 * that. After a change of the schema copy {@code target/schema.md} over it.
 */
class SchemaPageTest {

    private static final Path PAGE = Path.of("doc", "schema.md");
    private static final Path MADE = Path.of("target", "schema.md");

    /** From where columns of views come that are called otherwise there, or stand in several tables. */
    private static final Map<String, String> RENAMED = Map.of(
            "concept_title", "hk_concept.title",
            "state_since", "hk_measure_state.first_day",
            "title", "hk_measure.title");

    /** Its columns say what they are; it is made before all scripts. */
    private static final String HISTORY = "hk_schema_history";

    private static final String HEAD = """
            # The schema of the database

            Every table, view and column, with the comments that stand in the database itself (on SQLite in the scripts). Types are those of
            PostgreSQL; the other databases have the nearest. This page is made of the catalogue by `SchemaPageTest`, which fails where
            they differ. [operators.md](operators.md) says who may do what, and how the schema comes into a database.
            """;

    private static final String RELATIONS = """
            select c.relname, c.relkind = 'v', obj_description(c.oid)
            from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'v')
            order by c.relkind, c.relname""";

    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, col_description(c.oid, a.attnum)
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'v') and a.attnum > 0
            order by c.relname, a.attnum""";

    private static final String CONSTRAINTS = """
            select c.relname, k.conname, pg_get_constraintdef(k.oid)
            from pg_constraint k join pg_class c on c.oid = k.conrelid
            where c.relnamespace = current_schema()::regnamespace and k.contype <> 'n'
            order by c.relname, k.contype desc, k.conname""";

    private static final String INDEXES = """
            select i.tablename, i.indexname, regexp_replace(i.indexdef, '^.* USING ', '')
            from pg_indexes i
            where i.schemaname = current_schema()
                and not exists (select 1 from pg_constraint k where k.conname = i.indexname)
            order by i.tablename, i.indexname""";

    @Test
    void describesTheDatabaseAsItIs() throws Exception {
        try (TestDatabase database = TestDatabase.postgres()) {
            JdbcConceptStore.open(database.pool(), JdbcSettings.standard().migrating());
            String page;
            try (Connection connection = database.pool().getConnection()) {
                page = page(connection);
            }
            Files.writeString(MADE, page);

            assertThat(Files.readString(PAGE))
                    .as("after a change of the schema copy %s to %s", MADE, PAGE)
                    .isEqualTo(page);
        }
    }

    private static String page(Connection connection) throws SQLException {
        Map<String, String> comments = new HashMap<>();
        for (List<@Nullable String> column : rows(connection, COLUMNS)) {
            if (column.get(4) != null) {
                comments.put(column.get(0) + "." + column.get(1), column.get(4));
                comments.putIfAbsent(Objects.requireNonNull(column.get(1)), column.get(4));
            }
        }
        StringBuilder page = new StringBuilder(HEAD);
        for (List<@Nullable String> relation : rows(connection, RELATIONS)) {
            String name = Objects.requireNonNull(relation.get(0));
            boolean view = "t".equals(relation.get(1));
            page.append("\n## ")
                    .append(view ? "View" : "Table")
                    .append(" `")
                    .append(name)
                    .append("`\n\n");
            page.append(Objects.requireNonNull(relation.get(2), name + " needs a comment"))
                    .append('\n');
            page.append("\n| column | type | may be null | meaning |\n|---|---|---|---|\n");
            for (List<@Nullable String> column : of(name, rows(connection, COLUMNS))) {
                String own = Objects.requireNonNull(column.get(1));
                String comment = column.get(4) != null
                        ? column.get(4)
                        : name.equals(HISTORY) ? "" : comments.get(RENAMED.getOrDefault(own, own));
                page.append("| `%s` | %s | %s | %s |\n"
                        .formatted(
                                own,
                                column.get(2),
                                view ? "" : "t".equals(column.get(3)) ? "no" : "yes",
                                Objects.requireNonNull(comment, name + "." + own + " needs a comment")));
            }
            list(page, "Constraints", of(name, rows(connection, CONSTRAINTS)));
            list(page, "Indexes", of(name, rows(connection, INDEXES)));
        }
        return page.toString();
    }

    private static void list(StringBuilder page, String title, List<List<@Nullable String>> items) {
        if (!items.isEmpty()) {
            page.append('\n').append(title).append(":\n\n");
            items.forEach(item -> page.append("- `%s`: `%s`\n"
                    .formatted(item.get(1), Objects.requireNonNull(item.get(2)).replace('\n', ' '))));
        }
    }

    private static List<List<@Nullable String>> of(String relation, List<List<@Nullable String>> rows) {
        return rows.stream().filter(row -> relation.equals(row.get(0))).toList();
    }

    private static List<List<@Nullable String>> rows(Connection connection, String sql) throws SQLException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
