package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.testkit.RandomConcepts;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables and views say of measures, which people and their tools read without the library. */
class MeasureTablesTest {

    private static final ConceptId ID = ConceptId.of("integration");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @TempDir
    static Path folder;

    static Stream<Named<TestDatabase>> databases() {
        return TestDatabase.everywhere(folder);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void saysHowEachMeasureStandsAndStood(TestDatabase database) {
        try (database) {
            JdbcConceptStore store = open(database);
            store.create(concept(measure("a").build(), measure("b").build()), note());
            assertThat(rows(database, "select measure_id, status from hk_measure_current order by measure_id"))
                    .containsExactly("a|UNKNOWN", "b|UNKNOWN");

            Measure reported = measure("a")
                    .addStatusUpdate(StatusUpdate.of(DAY, Status.IN_PROGRESS, ""))
                    .schedule(Schedule.builder("").plannedEnd(DAY.plusDays(9)).build())
                    .responsibility(new Responsibility("", Party.unit("Amt "), List.of()))
                    .build();
            store.save(concept(reported), 1, note());

            assertThat(
                            rows(
                                    database,
                                    "select measure_id, title, lead_name, status, due_on, reported_on, concept_title, town_key from hk_measure_current"))
                    .containsExactly("a|a|Amt |IN_PROGRESS|2025-07-09|2025-06-30|Integration|03241009");
            assertThat(rows(database, "select first_day, last_day, status from hk_status_history order by first_day"))
                    .containsExactly("0001-01-01|2025-06-29|UNKNOWN", "2025-06-30|9999-12-31|IN_PROGRESS");

            store.delete(ID, 2, note());
            assertThat(rows(database, "select measure_id from hk_measure_current"))
                    .isEmpty();
            assertThat(rows(database, "select measure_id from hk_measure_state"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void leavesAMeasureAloneThatDidNotChange(TestDatabase database) {
        try (database) {
            JdbcConceptStore store = open(database);
            store.create(concept(measure("a").build(), measure("b").build()), note());
            database.execute("update hk_measure set title = 'untouched'");

            store.save(concept(measure("a").build(), measure("b").title("neu").build()), 1, note());

            assertThat(rows(database, "select measure_id, title from hk_measure order by measure_id"))
                    .containsExactly("a|untouched", "b|neu");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void writesAllAnewWhenTheRevisionBeforeIsDamaged(TestDatabase database) {
        try (database) {
            JdbcConceptStore store = open(database);
            store.create(concept(measure("a").build(), measure("gone").build()), note());
            String document = database.dialect() == Dialect.POSTGRESQL ? "'{}'" : "x'7b7d'";
            database.execute("update hk_revision set document = " + document);

            store.save(concept(measure("a").build()), 1, note().as(CommandId.random()));

            assertThat(rows(database, "select measure_id from hk_measure")).containsExactly("a");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void knowsTheStateOfEveryDay(long seed) {
        for (FieldOfAction field : RandomConcepts.concept(seed).fields()) {
            for (Measure measure : field.measures()) {
                List<MeasureState> states = MeasureState.of(measure);
                assertThat(states.get(0).firstDay()).isEqualTo(MeasureState.FIRST);
                assertThat(states.get(states.size() - 1).lastDay()).isEqualTo(MeasureState.LAST);
                for (int i = 0; i < states.size(); i++) {
                    MeasureState state = states.get(i);
                    for (LocalDate day : List.of(state.firstDay(), state.lastDay())) {
                        assertThat(state.status()).isEqualTo(measure.status(day));
                        assertThat(state.closed()).isEqualTo(measure.isClosed(day));
                    }
                    if (i > 0) {
                        assertThat(state.firstDay())
                                .isEqualTo(states.get(i - 1).lastDay().plusDays(1));
                    }
                }
            }
        }
    }

    @Test
    void keepsDaysBeyondWhatDatabasesKnow() {
        try (TestDatabase database = TestDatabase.postgres()) {
            JdbcConceptStore store = open(database);
            LocalDate far = LocalDate.of(99_999, 1, 1);
            Measure measure = measure("a")
                    .addStatusUpdate(StatusUpdate.of(far, Status.COMPLETED, ""))
                    .schedule(Schedule.builder("").plannedEnd(far).build())
                    .build();

            store.create(concept(measure), note());

            assertThat(rows(database, "select first_day, last_day, due_on, status from hk_measure_state"))
                    .containsExactly("0001-01-01|9999-12-31|9999-12-31|UNKNOWN");
            assertThat(store.measures(MeasureQuery.asOf(far)
                                    .statuses(Status.COMPLETED)
                                    .dueBefore(far.plusDays(1)))
                            .measures())
                    .hasSize(1);
        }
    }

    private static JdbcConceptStore open(TestDatabase database) {
        return JdbcConceptStore.open(database.pool(), JdbcSettings.standard().migrating());
    }

    private static List<String> rows(TestDatabase database, String sql) {
        return Jdbi.create(database.pool())
                .withHandle(handle -> handle.createQuery(sql)
                        .map((row, context) -> {
                            StringBuilder line = new StringBuilder();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                line.append(i == 1 ? "" : "|").append(row.getString(i));
                            }
                            return line.toString();
                        })
                        .list());
    }

    private static Concept concept(Measure... measures) {
        FieldOfAction field = FieldOfAction.builder(FieldId.of("feld"), "Feld")
                .measures(List.of(measures))
                .build();
        return Concept.builder(ID, "Integration", new Municipality("Laatzen", MunicipalityKey.of("03241009")))
                .addField(field)
                .build();
    }

    private static MeasureBuilder measure(String id) {
        return Measure.builder(MeasureId.of(id), id);
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
