package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.storage.ChangeNote;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many statements an import needs, and how PostgreSQL takes the rows of a concept in at once. */
class ImportStatementsTest {

    private static final List<String> CONCEPTS = List.of("a", "b", "c");

    @TempDir
    private static Path folder;

    static Stream<Named<TestDatabase>> databases() {
        return TestDatabase.everywhere(folder);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void importsANewConceptBySixStatementsHoweverManyMeasuresItHas(TestDatabase database) {
        try (database) {
            ObservedDataSource observed = new ObservedDataSource(database.pool(), true);
            JdbcConceptStore store =
                    JdbcConceptStore.open(observed, JdbcSettings.standard().migrating());
            byte[] archive = archive();
            observed.executed();
            observed.batched();

            store.importFrom(new ByteArrayInputStream(archive));

            assertThat(observed.executed()).isEqualTo(CONCEPTS.size() * 6);
            assertThat(observed.batched())
                    .as("rows in batches")
                    .isEqualTo(database.dialect() == Dialect.POSTGRESQL ? 0 : CONCEPTS.size() * 50 * (1 + 2));
            assertThat(store.verify().problems()).isEmpty();
            store.importFrom(new ByteArrayInputStream(archive));
            assertThat(observed.executed())
                    .as("of what is there, and of the look at it")
                    .isGreaterThan(6);
            assertThat(observed.batched()).isZero();
        }
    }

    @Test
    void postgresTakesInWhatArraysWriteOtherwise() {
        try (TestDatabase database = TestDatabase.postgres()) {
            JdbcConceptStore store = JdbcConceptStore.open(
                    database.pool(), JdbcSettings.standard().migrating());
            List<String> texts = List.of("NULL", "null", "{a,\"b\"}", "{}", "\\", "\\\"", "','", "a,b", "Größe 🌳");
            Concept concept = concept(
                    "zeichen",
                    IntStream.range(0, texts.size())
                            .mapToObj(i -> measure(i, texts.get(i), i % 3 > 0))
                            .toList());

            store.create(concept, ChangeNote.by("Test", ""));

            assertThat(store.verify().problems()).isEmpty();
            assertThat(store.load(concept.id())).isEqualTo(concept);
        }
    }

    /** Foreign keys look up each measure; by another index, each of these looks would read all measures of a municipality. */
    @Test
    void postgresLooksUpMeasuresByTheirKeyBeforeAnybodyHasAnalysedTheTable() {
        try (TestDatabase database = TestDatabase.postgres()) {
            JdbcConceptStore.open(database.pool(), JdbcSettings.standard().migrating());
            List<String> plan = Jdbi.create(database.pool())
                    .withHandle(handle -> handle.createQuery(
                                    "explain select 1 from only hk_measure where municipality = 'a'"
                                            + " and concept_id = 'b' and measure_id = 'c' for key share")
                            .mapTo(String.class)
                            .list());

            assertThat(plan.toString()).contains("hk_measure_pkey").doesNotContain("hk_measure_lead");
        }
    }

    private static Measure measure(int number, String text, boolean withLead) {
        var measure = Measure.builder(MeasureId.of("m-" + number), text).number(text);
        return withLead
                ? measure.responsibility(Responsibility.of(text, Party.unit(text)))
                        .build()
                : measure.build();
    }

    private static byte[] archive() {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (TestDatabase database = TestDatabase.h2Memory(true)) {
            JdbcConceptStore store = JdbcConceptStore.open(
                    database.pool(), JdbcSettings.standard().migrating());
            fill(store);
            store.exportTo(archive);
        }
        return archive.toByteArray();
    }

    private static void fill(JdbcConceptStore store) {
        for (String name : CONCEPTS) {
            store.create(
                    concept(
                            name,
                            IntStream.range(0, 50)
                                    .mapToObj(i -> Measure.builder(MeasureId.of("m-" + i), "Maßnahme " + i)
                                            .addStatusUpdate(
                                                    StatusUpdate.of(LocalDate.of(2025, 6, 30), Status.IN_PROGRESS, ""))
                                            .build())
                                    .toList()),
                    ChangeNote.by("Test", ""));
        }
    }

    private static Concept concept(String name, List<Measure> measures) {
        return Concept.builder(ConceptId.of(name), "Integration", new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .measures(measures)
                        .build())
                .build();
    }
}
