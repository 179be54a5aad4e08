package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreProblem;
import org.handlungskonzept.storage.StoreProblem.Kind;
import org.handlungskonzept.storage.StoreReport;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages one column after the other behind the back of the store, and looks whether it is named. */
class VerificationTest {

    private static final ConceptId ID = ConceptId.of("integration");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
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
            Map.entry("hk_measure_state.last_day", "'2025-07-01'"),
            Map.entry("hk_measure_state.status", "'PLANNED'"),
            Map.entry("hk_measure_state.closed", "true"),
            Map.entry("hk_measure_state.reported_on", "null"),
            Map.entry("hk_measure_state.due_on", "'2030-01-01'"));

    /** What to set columns of a revision to, and what is said of it. */
    private static final Map<String, String> OF_REVISION = Map.ofEntries(
            Map.entry("kind = 'DELETED', document_hash = '', document = {nothing}", "does not fit its hash"),
            Map.entry("saved_at = {moment}", "does not fit its hash"),
            Map.entry("actor = 'x'", "does not fit its hash"),
            Map.entry("reason = 'x'", "does not fit its hash"),
            Map.entry("decision = 'x'", "does not fit its hash"),
            Map.entry("command_id = '123e4567-e89b-42d3-a456-426614174000'", "does not fit its hash"),
            Map.entry("command_id = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'", "never written (command_id)"),
            Map.entry("document_hash = '" + "0".repeat(64) + "'", "does not fit its hash"),
            Map.entry("hash = '" + "0".repeat(64) + "'", "does not fit its hash"),
            Map.entry("document = {other}", "The document does not fit its hash"));

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
                    + " title) values ('', 'integration', 'z', 'feld', '', 'x')");
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
    void namesTheRevisionThatIsNotAsItWasWrittenAndLeavesItAlone(TestDatabase database) {
        try (database) {
            JdbcConceptStore store = open(database);
            OF_REVISION.forEach((change, reason) -> {
                ConceptId id = ConceptId.of("c-" + Integer.toHexString(change.hashCode()));
                store.create(concept(id), note());
                store.save(concept(id), 1, note());
                database.execute("update hk_revision set %s where number = 1 and concept_id = '%s'"
                        .formatted(inDialect(database.dialect(), change), id));
            });

            StoreReport report = store.repair();

            assertThat(report.isSound()).isFalse();
            assertThat(report.problems()).hasSize(OF_REVISION.size()).allMatch(problem -> !problem.repaired());
            OF_REVISION.forEach((change, reason) -> assertThat(report.problems())
                    .as(change)
                    .anySatisfy(problem -> {
                        assertThat(problem.kind()).isEqualTo(Kind.DAMAGED);
                        assertThat(problem.place())
                                .isEqualTo("hk_revision(concept_id=c-%s, number=1)"
                                        .formatted(Integer.toHexString(change.hashCode())));
                        assertThat(problem.reason()).contains(reason, "backup");
                    }));
        }
    }

    private static String inDialect(Dialect dialect, String change) {
        boolean postgres = dialect == Dialect.POSTGRESQL;
        return change.replace("{nothing}", postgres ? "''" : "x''")
                .replace("{other}", postgres ? "'{}'" : "x'7b7d'")
                .replace(
                        "{moment}",
                        dialect == Dialect.MARIADB ? "'2020-01-01 00:00:00'" : "'2020-01-01T00:00:00.000000Z'");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void namesRevisionsThatAreGone(TestDatabase database) {
        try (database) {
            JdbcConceptStore store = filled(database);
            store.save(concept(ID), 2, note());
            store.save(concept(ID), 3, note());
            database.execute("delete from hk_revision where number in (1, 2)");

            StoreReport report = store.repair();

            assertThat(report.isSound()).isFalse();
            assertThat(report.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(Kind.MISSING);
                assertThat(problem.place()).isEqualTo("hk_revision(concept_id=integration, number=1 to 2)");
                assertThat(problem.repaired()).isFalse();
            });
        }
    }

    @Test
    void namesTheNewestRevisionThatIsGoneAndDoesNotHideIt() {
        try (TestDatabase database = TestDatabase.h2Memory(true)) {
            JdbcConceptStore store = filled(database);
            database.execute("delete from hk_revision where number = 2");
            for (int i = 0; i < 2; i++) {
                assertThat(store.repair().problems())
                        .extracting(StoreProblem::kind, StoreProblem::place)
                        .containsExactly(tuple(Kind.MISSING, "hk_revision(concept_id=integration, number=2)"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void namesARevisionThatWasForged(TestDatabase database) {
        try (database) {
            JdbcConceptStore store = open(database);
            StoredConcept first = store.create(concept(ID), note());
            byte[] document = ConceptCodec.standard().write(concept(ID));
            Revision forged = Revision.first(ID, first.revision().at(), note(), new byte[] {1})
                    .next(first.revision().at(), note(), document);
            Jdbi.create(database.pool()).useTransaction(handle -> {
                RevisionTable table = new RevisionTable(handle, database.dialect(), Division.NONE);
                table.add(forged, document);
                table.place(ID, 2, Draft.of(concept(ID), document));
            });

            assertThat(store.verify().problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(Kind.DAMAGED);
                assertThat(problem.place()).isEqualTo("hk_revision(concept_id=integration, number=2)");
                assertThat(problem.reason()).contains("does not follow");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void takesAwayWhatAnErasureHasLeft(TestDatabase database) {
        try (database) {
            JdbcConceptStore store = open(database);
            Revision first = store.create(concept(ID), note()).revision();
            store.erase(ID, note());
            assertThat(store.verify()).isEqualTo(new StoreReport(1, 1, List.of()));
            byte[] document = ConceptCodec.standard().write(concept(ID));
            Jdbi.create(database.pool())
                    .useTransaction(handle -> new RevisionTable(handle, database.dialect(), Division.NONE).add(first, document));

            assertThat(store.verify().problems())
                    .extracting(StoreProblem::kind, StoreProblem::place)
                    .containsExactly(tuple(Kind.LEFT_OVER, "hk_revision(concept_id=integration, number=1)"));
            assertThat(store.repair().problems()).singleElement().matches(StoreProblem::repaired);
            assertThat(store.verify()).isEqualTo(new StoreReport(1, 1, List.of()));
        }
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
                for (int i = 0; i < 20; i++) {
                    assertThat(store.verify().problems()).isEmpty();
                }
            } finally {
                done.set(true);
                writer.join();
            }
        }
    }

    private static JdbcConceptStore filled(TestDatabase database) {
        JdbcConceptStore store = open(database);
        store.create(concept(ID), note());
        store.save(concept(ID), 1, note());
        return store;
    }

    private static JdbcConceptStore open(TestDatabase database) {
        return JdbcConceptStore.open(database.pool(), JdbcSettings.standard().migrating());
    }

    private static Concept concept(ConceptId id) {
        Measure measure = Measure.builder(MeasureId.of("a"), "Maßnahme")
                .number("1.1")
                .addStatusUpdate(StatusUpdate.of(DAY, Status.IN_PROGRESS, ""))
                .schedule(Schedule.builder("").plannedEnd(DAY.plusDays(9)).build())
                .responsibility(new Responsibility("", Party.unit("Amt"), List.of()))
                .build();
        return Concept.builder(id, "Integration", new Municipality("Laatzen", MunicipalityKey.of("03241009")))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .addMeasure(measure)
                        .build())
                .build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
