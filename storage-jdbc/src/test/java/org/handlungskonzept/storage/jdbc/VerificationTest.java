package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.handlungskonzept.storage.jdbc.DamagedStores.DAY;
import static org.handlungskonzept.storage.jdbc.DamagedStores.ID;
import static org.handlungskonzept.storage.jdbc.DamagedStores.concept;
import static org.handlungskonzept.storage.jdbc.DamagedStores.filled;
import static org.handlungskonzept.storage.jdbc.DamagedStores.note;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.StoreProblem;
import org.handlungskonzept.storage.StoreProblem.Kind;
import org.handlungskonzept.storage.StoreReport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages one column beside the revisions after the other behind the back of the store, and looks whether it is named. */
class VerificationTest {

    private static final String CONCEPT = "hk_concept(concept_id=integration)";
    private static final String MEASURE = "hk_measure(concept_id=integration, measure_id=a)";
    private static final String STATE = "hk_measure_state(concept_id=integration, measure_id=a, first_day=2025-06-30)";

    /** What to set a column of a measure or a concept to, all of it allowed by the database. */
    private static final Map<String, String> DERIVED = Map.ofEntries(
            Map.entry("hk_concept.title", "'x'"),
            Map.entry("hk_concept.town_key", "'03241010'"),
            Map.entry("hk_concept.town_digits", "'03241010'"),
            Map.entry("hk_concept.revision", "1"),
            Map.entry("hk_measure.field_id", "'x'"),
            Map.entry("hk_measure.measure_number", "'9'"),
            Map.entry("hk_measure.title", "'x'"),
            Map.entry("hk_measure.lead_name", "null"),
            Map.entry("hk_measure.lead_key", "null"),
            Map.entry("hk_measure.document_format", "1"),
            Map.entry("hk_measure.document", "'{}'"),
            Map.entry("hk_measure_state.last_day", "'2025-07-01'"),
            Map.entry("hk_measure_state.status", "'PLANNED'"),
            Map.entry("hk_measure_state.closed", "true"),
            Map.entry("hk_measure_state.reported_on", "null"),
            Map.entry("hk_measure_state.due_on", "'2030-01-01'"));

    @TempDir
    static Path folder;

    static Stream<Named<TestDatabase>> databases() {
        return TestDatabase.everywhere(folder);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void namesEveryColumnBesideTheRevisionsAndMakesItAnew(TestDatabase database) {
        try (database) {
            JdbcConceptStore store = filled(database);
            assertThat(store.verify()).isEqualTo(new StoreReport(1, 2, List.of()));
            DERIVED.forEach((column, value) -> {
                String table = column.substring(0, column.indexOf('.'));
                database.execute("update %s set %s = %s%s"
                        .formatted(
                                table,
                                column.substring(table.length() + 1),
                                value,
                                table.equals("hk_measure_state") ? " where first_day = '2025-06-30'" : ""));
                String place = Map.of("hk_concept", CONCEPT, "hk_measure", MEASURE, "hk_measure_state", STATE)
                                .get(table)
                        + column.substring(table.length());

                assertThat(store.verify().problems())
                        .as(column)
                        .extracting(StoreProblem::kind, StoreProblem::place, StoreProblem::repaired)
                        .containsExactly(tuple(Kind.OUTDATED, place, false));
                assertThat(store.repair().problems())
                        .as(column)
                        .allMatch(StoreProblem::repaired)
                        .hasSize(1);
                assertThat(store.verify().problems()).as(column).isEmpty();
            });
            assertThat(store.measures(MeasureQuery.asOf(DAY)).measures()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void namesRowsThatAreMissingOrTooMany(TestDatabase database) {
        try (database) {
            JdbcConceptStore store = filled(database);
            database.execute("delete from hk_measure_state where first_day = '2025-06-30'");
            assertOutdated(store, STATE, "it is missing");
            database.execute("delete from hk_measure");
            assertThat(store.verify().problems())
                    .extracting(StoreProblem::place)
                    .contains(MEASURE);
            assertThat(store.repair().isSound()).isTrue();
            database.execute("insert into hk_measure (municipality, concept_id, measure_id, field_id, measure_number,"
                    + " title, document_format, document) values ('', 'integration', 'z', 'feld', '', 'x', 3, '{}')");
            assertOutdated(store, MEASURE.replace("=a)", "=z)"), "knows no such row");

            assertThat(store.verify().problems()).isEmpty();
        }
    }

    private static void assertOutdated(JdbcConceptStore store, String place, String reason) {
        assertThat(store.repair().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.OUTDATED);
            assertThat(problem.place()).isEqualTo(place);
            assertThat(problem.reason()).contains(reason);
            assertThat(problem.repaired()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void looksAtOnePartOnly(TestDatabase database) {
        try (database) {
            JdbcConceptStore whole = filled(database);
            JdbcConceptStore part = JdbcConceptStore.open(
                    database.pool(), JdbcSettings.standard().municipality(MunicipalityKey.of("03241009")));
            part.create(concept(ID), note());
            database.execute("update hk_measure set title = 'x' where municipality = ''");

            assertThat(part.verify()).isEqualTo(new StoreReport(1, 1, List.of()));
            assertThat(whole.verify().problems()).hasSize(1);
        }
    }

    @Test
    void findsNothingWrongWhileOthersSave() throws Exception {
        try (TestDatabase database = TestDatabase.postgres()) {
            JdbcConceptStore store = filled(database);
            AtomicBoolean done = new AtomicBoolean();
            Thread writer = new Thread(() -> {
                while (!done.get()) {
                    store.update(
                            ID,
                            note(),
                            concept -> concept.toBuilder()
                                    .title(concept.title().equals("x") ? "y" : "x")
                                    .build());
                }
            });
            writer.start();
            try {
                for (int i = 0; i < 8; i++) {
                    assertThat(store.verify().problems()).isEmpty();
                }
            } finally {
                done.set(true);
                writer.join();
            }
        }
    }
}
