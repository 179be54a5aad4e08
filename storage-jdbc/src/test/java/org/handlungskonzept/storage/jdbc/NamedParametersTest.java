package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.storage.MeasureKey;
import org.handlungskonzept.storage.MeasureQuery;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

/** Statements are read like JDBI itself would read them. */
class NamedParametersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final MeasureQuery EVERYTHING = MeasureQuery.asOf(DAY)
            .municipality(MunicipalityKey.of("03241009"))
            .field(FieldId.of("feld"))
            .leadUnit("Amt")
            .statuses(Status.PLANNED, Status.DELAYED)
            .dueBefore(DAY)
            .staleSince(DAY);

    @Test
    void readsEveryStatementLikeTheParserOfJdbi() {
        Jdbi.create("jdbc:h2:mem:")
                .useHandle(handle -> statements().forEach(statement -> {
                    StatementContext context = handle.createQuery(statement).getContext();
                    assertThat(new NamedParameters().parse(statement, context))
                            .isEqualTo(new ColonPrefixSqlParser().parse(statement, context));
                }));
    }

    private static Stream<String> statements() {
        return Stream.concat(
                Arrays.stream(Sql.values()).map(Sql::text),
                Stream.of(
                        new CandidateSql(EVERYTHING, ConceptId.of("a"), true).text(),
                        new CandidateSql(EVERYTHING, null, false).text(),
                        new MeasureSql(EVERYTHING, new MeasureKey(ConceptId.of("a"), MeasureId.of("b"))).text(),
                        Sql.FIND_LINK.text() + Dialect.MARIADB.currentRead(),
                        "select ':no', 'it''s :no', a -- :no\nfrom t where b = :yes and c = ':' || :yes2"));
    }

    @Test
    void changesNothingInTheScriptsOfTheSchema() {
        Jdbi.create("jdbc:h2:mem:").useHandle(handle -> {
            for (Dialect dialect : Dialect.values()) {
                String script = SchemaScript.of(dialect, 1).text();
                StatementContext context = handle.createQuery("select 1").getContext();

                assertThat(new NamedParameters().parse(script, context).getSql())
                        .contains(script.replaceAll("(?s)^.*create table", "create table"));
                assertThat(new NamedParameters()
                                .parse(script, context)
                                .getParameters()
                                .getParameterCount())
                        .isZero();
            }
        });
    }
}
