package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlungskonzept.storage.MeasureQuery;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules by which the tables can be spread over many machines by municipality, as storage-jdbc/doc/scale.md names them:
 * asked of the catalogue of a real database, and of the text of each statement.
 */
class DistributionRulesTest {

    /** Of the whole database, not of a municipality. */
    private static final String HISTORY = "hk_schema_history";

    private static final Set<Sql> OF_THE_WHOLE = EnumSet.of(
            Sql.TELL_MUNICIPALITY,
            Sql.FIND_POSTGRESQL_ENCODING,
            Sql.LIST_POSTGRESQL_COLLATIONS,
            Sql.FIND_MARIADB_MODE,
            Sql.LIST_MARIADB_COLLATIONS,
            Sql.LIST_H2_SETTINGS,
            Sql.LIST_H2_COLLATIONS,
            Sql.COUNT_SECURED,
            Sql.FIND_SCHEMA_VERSION,
            Sql.LIST_CHECKSUMS,
            Sql.ADD_SCHEMA_VERSION);

    private static final Pattern TABLE =
            Pattern.compile("(?:from|join|update|into) (hk_\\w+)(?: (?!set\\b|where\\b|on\\b|values\\b)(\\w+))?");

    private static TestDatabase database;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.postgres();
        JdbcConceptStore.open(database.pool(), JdbcSettings.standard().migrating())
                .close();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyTableBeginsWithTheMunicipalityWhichIsNeverNull() {
        assertThat(column("""
                select c.relname || ' ' || a.attname || ' ' || a.attnotnull || ' ' || format_type(a.atttypid, a.atttypmod)
                from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
                where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace order by 1"""))
                .containsExactly(
                        "hk_concept municipality true character varying(12)",
                        "hk_measure municipality true character varying(12)",
                        "hk_measure_state municipality true character varying(12)",
                        "hk_revision municipality true character varying(12)",
                        HISTORY + " version true integer");
    }

    @Test
    void everyKeyUniqueAndIndexBeginsWithTheMunicipality() {
        List<String> first = column("""
                select i.indexrelid::regclass || ' ' || a.attname
                from pg_index i
                join pg_class c on c.oid = i.indrelid
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                where c.relnamespace = current_schema()::regnamespace and c.relname <> 'hk_schema_history'""");

        assertThat(first).hasSizeGreaterThanOrEqualTo(6).allMatch(index -> index.endsWith(" municipality"));
        assertThat(column("""
                select c.relname from pg_class c
                where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
                    and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary)""")).as("tables without a primary key").isEmpty();
    }

    @Test
    void everyForeignKeyStaysWithinOneMunicipality() {
        List<String> keys = column("""
                select k.conname || ' ' || here.attname || ' ' || there.attname
                from pg_constraint k
                join pg_attribute here on here.attrelid = k.conrelid and here.attnum = k.conkey[1]
                join pg_attribute there on there.attrelid = k.confrelid and there.attnum = k.confkey[1]
                where k.contype = 'f' and k.connamespace = current_schema()::regnamespace""");

        assertThat(keys).hasSize(4).allMatch(key -> key.endsWith(" municipality municipality"));
    }

    @Test
    void nothingCountsUpOrRunsByItself() {
        assertThat(column("""
                select c.relname from pg_class c
                where c.relkind = 'S' and c.relnamespace = current_schema()::regnamespace""")).as("sequences").isEmpty();
        assertThat(column("""
                select t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                where not t.tgisinternal and c.relnamespace = current_schema()::regnamespace""")).as("triggers").isEmpty();
        assertThat(column("select proname from pg_proc where pronamespace = current_schema()::regnamespace"))
                .as("functions")
                .isEmpty();
    }

    @Test
    void everyViewJoinsByTheMunicipality() {
        List<String> views = column("""
                select pg_get_viewdef(c.oid) from pg_class c
                where c.relkind = 'v' and c.relnamespace = current_schema()::regnamespace""");

        assertThat(views).hasSize(2).allSatisfy(DistributionRulesTest::assertStaysWithinOneMunicipality);
    }

    @ParameterizedTest
    @EnumSource(Sql.class)
    void everyStatementStaysWithinOneMunicipality(Sql statement) {
        if (OF_THE_WHOLE.contains(statement)) {
            assertThat(statement.text()).doesNotContainPattern("(from|join|update|into) hk_(?!schema_history)");
        } else {
            assertStaysWithinOneMunicipality(statement.text());
        }
    }

    @Test
    void everyQueryForMeasuresStaysWithinOneMunicipality() {
        MeasureQuery all =
                MeasureQuery.asOf(LocalDate.of(2025, 6, 30)).leadUnit("Amt").dueBefore(LocalDate.of(2025, 6, 30));

        assertStaysWithinOneMunicipality(new CandidateSql(all, null, true).text());
        assertStaysWithinOneMunicipality(new MeasureSql(all, null).text());
    }

    /** With functions of the same name in the place of those of Citus, which is not there. */
    @Test
    void theCallsOfTheGuideNameWhatIsThereAndLeaveTheSchemaWhole() throws IOException {
        String calls = Files.readString(Path.of("doc", "scale.md"))
                .split("```sql\n")[1]
                .split("```")[0];
        try (TestDatabase other = TestDatabase.postgres()) {
            JdbcConceptStore.open(other.pool(), JdbcSettings.standard().migrating())
                    .close();
            other.execute(
                    "create function create_distributed_table(regclass, name, colocate_with regclass default null)"
                            + " returns void language sql as ''");
            other.execute("create function create_reference_table(regclass) returns void language sql as ''");
            String constraints = "select string_agg(conrelid::regclass || ' ' || conname || ' '"
                    + " || pg_get_constraintdef(oid), ', ' order by conname) from pg_constraint"
                    + " where connamespace = current_schema()::regnamespace and contype = 'f'";
            String before = column(other, constraints).get(0);

            Jdbi.create(other.pool())
                    .useHandle(
                            handle -> handle.createScript(calls).getStatements().forEach(handle::execute));

            assertThat(column(other, constraints)).containsExactly(before);
        }
    }

    @Test
    void noticesAStatementThatDoesNot() {
        Stream.of(
                        "select 1 from hk_concept c join hk_revision r on r.concept_id = c.concept_id where c.municipality = :municipality",
                        "delete from hk_measure where concept_id = :concept",
                        "insert into hk_measure (concept_id) values (:concept)",
                        "insert into hk_measure (municipality, concept_id) select r.* from unnest(:rows) r")
                .forEach(
                        statement -> assertThat(strays(statement)).as(statement).isNotEmpty());
    }

    private static void assertStaysWithinOneMunicipality(String statement) {
        assertThat(TABLE.matcher(plain(statement)).find()).as(statement).isTrue();
        assertThat(strays(statement)).as(statement).isEmpty();
    }

    /** The tables, by alias, that a statement does not bind to a municipality or to that of another table in it. */
    private static List<String> strays(String statement) {
        String plain = plain(statement);
        if (plain.startsWith("insert into")) {
            return statement.contains("(municipality, ")
                            && (statement.contains("(:municipality, ") || statement.contains("select :municipality, "))
                    ? List.of()
                    : List.of(plain);
        }
        Matcher tables = TABLE.matcher(plain);
        return tables.results()
                .map(match -> match.group(2) == null ? "" : match.group(2) + ".")
                .distinct()
                .filter(alias -> !Pattern.compile("(?:^|[^.\\w])" + Pattern.quote(alias)
                                + "municipality = (?::municipality|\\w+\\.municipality|'-')|= "
                                + Pattern.quote(alias.isEmpty() ? "-" : alias) + "municipality\\b")
                        .matcher(plain)
                        .find())
                .toList();
    }

    private static String plain(String statement) {
        return statement.toLowerCase(Locale.ROOT).replaceAll("::\\w+", "").replaceAll("[()\\s]+", " ");
    }

    private static List<String> column(String query) {
        return column(database, query);
    }

    private static List<String> column(TestDatabase database, String query) {
        return Jdbi.create(database.pool())
                .withHandle(handle -> handle.createQuery(query.replace("::", "\\:\\:"))
                        .mapTo(String.class)
                        .list());
    }
}
