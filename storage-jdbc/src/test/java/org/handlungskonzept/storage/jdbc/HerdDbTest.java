package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Why there is no dialect for HerdDB: what its newest version refuses, and what it answers wrongly, in one node in this process. A test
 * that fails here may be good news. Its driver is there in the profile {@code herddb} alone.
 */
@Tag("validate")
class HerdDbTest {

    private static final Pattern PARAMETER = Pattern.compile(":([A-Za-z]+)");
    private static final Pattern OF_ANOTHER_DATABASE =
            Pattern.compile(".*(POSTGRESQL|MARIADB|H2|MUNICIPALITY|SECURED|AT_ONCE).*");

    private Connection connection;

    @BeforeEach
    void connect(TestInfo test) throws SQLException {
        String url = "jdbc:herddb:local:node" + test.getDisplayName().hashCode();
        boolean there = DriverManager.drivers().anyMatch(driver -> accepts(driver, url));
        assumeTrue(there, "the driver of HerdDB is there in the profile herddb alone");
        connection = DriverManager.getConnection(url);
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }

    @AfterEach
    void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    create table t (a string not null, n long, constraint t_n check (n >= 1), primary key (a)) | NullPointerException
                    create table t (a string not null, t timestamp(6) with time zone, primary key (a)) | bad type timestamp(6) with time zone
                    create table t (a string not null, primary key (a), constraint f foreign key (a) references t (a)) | Unsupported index type foreign key
                    create index if not exists i on t (a) | unable to parse query
                    create view v as select 1 | I cannot plan SQL
                    comment on table t is 'x' | Non-query expression
                    """)
    void refusesWhatTheSchemaIsMadeOf(String statement, String reason) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(statement))
                .withMessageContaining(reason);
    }

    @Test
    void runsEveryStatementOfTheStoreButOne() throws SQLException {
        tables();
        Jdbi jdbi = Jdbi.create(connection);
        jdbi.getConfig(SqlStatements.class).setSqlParser(new NamedParameters());

        List<Sql> refused = jdbi.withHandle(handle -> Arrays.stream(Sql.values())
                .filter(sql -> !OF_ANOTHER_DATABASE.matcher(sql.name()).matches())
                .filter(sql -> !runs(handle, sql))
                .toList());

        assertThat(refused).as("a union of different rows").containsExactly(Sql.LIST_EVERY_NAME);
    }

    /** The sort takes the place of a column in the answer for its place in the table, here that of the municipality. */
    @Test
    void sortsByAnotherColumnThanItIsAskedFor() throws SQLException {
        execute("create table t (municipality string not null, concept string not null, number long not null,"
                + " primary key (municipality, concept, number))");
        List<Long> numbers = List.of(1L, 2L, 3L, 4L, 5L, 10L, 11L);
        for (long number : List.of(3L, 1L, 2L, 5L, 4L, 11L, 10L)) {
            execute("insert into t (municipality, concept, number) values ('', 'k', " + number + ")");
        }

        assertThat(numbers("select number from t order by number"))
                .containsExactlyInAnyOrderElementsOf(numbers)
                .isNotEqualTo(numbers);
        assertThat(numbers("select number from t order by number desc limit 1"))
                .as("the newest")
                .isNotEqualTo(List.of(11L));
    }

    @Test
    void takesEveryUpdateOfARowForABreachOfTheForeignKeysThatLeadToIt() throws SQLException {
        execute("create table p (a string not null, n long not null, primary key (a))");
        execute("create table c (a string not null, primary key (a), constraint f FOREIGN KEY (a) REFERENCES p (a))");
        execute("insert into p (a, n) values ('x', 1)");
        execute("insert into c (a) values ('x')");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute("update p set n = 2 where a = 'x'"))
                .withMessageContaining("ForeignKeyViolationException");
    }

    @Test
    void tellsErrorsApartByNothingButTheirMessage() throws SQLException {
        execute("create table t (a string not null, primary key (a))");
        execute("insert into t (a) values ('x')");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute("insert into t (a) values ('x')"))
                .withMessageContaining("DuplicatePrimaryKeyException")
                .satisfies(e -> assertThat(e.getSQLState()).isNull())
                .satisfies(e -> assertThat(e.getErrorCode()).isZero());
    }

    /** The tables of the store, as far as HerdDB takes them: the script of SQLite without what is refused. */
    private void tables() throws SQLException {
        String script = SchemaScript.history(Dialect.SQLITE).text()
                + SchemaScript.of(Dialect.SQLITE, 1).text();
        String columns = script.replaceAll("--[^\\n]*", "");
        Matcher tables = Pattern.compile("create table (?:if not exists )?(hk_\\w+) \\((.*?)\\n\\)", Pattern.DOTALL)
                .matcher(columns);
        while (tables.find()) {
            String body = Arrays.stream(tables.group(2).split(",\\n"))
                    .map(String::strip)
                    .filter(line -> !line.matches("(?s)(check|foreign key|unique) .*"))
                    .map(line -> line.replace(" integer ", " long ")
                            .replace(" blob ", " bytea ")
                            .replace(" text", " string"))
                    .collect(Collectors.joining(", "));
            execute("create table " + tables.group(1) + " (" + body + ")");
        }
    }

    private static boolean runs(Handle handle, Sql sql) {
        try {
            if (sql.text().startsWith("select")) {
                bound(handle.createQuery(sql.text()), sql).mapToMap().list();
            } else {
                bound(handle.createUpdate(sql.text()), sql).execute();
            }
            return true;
        } catch (JdbiException e) {
            return false;
        }
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Sql sql) {
        Matcher names = PARAMETER.matcher(sql.text());
        while (names.find()) {
            statement.bind(names.group(1), value(names.group(1), sql));
        }
        return statement;
    }

    private static Object value(String name, Sql sql) {
        return switch (name) {
            case "next", "basedOn", "version", "format" -> 1L;
            case "number" -> sql == Sql.ADD_MEASURE ? "1" : 1L;
            case "closed" -> 1L;
            case "document" -> sql == Sql.ADD_REVISION ? new byte[] {1} : "{}";
            default -> name;
        };
    }

    private List<Long> numbers(String query) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
