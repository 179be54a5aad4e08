package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.StoreFailureException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken constraint that no rival can have caused: repeating would not help. */
class ContradictionTest {

    private static final ConceptId ID = ConceptId.of("integration");

    @TempDir
    static Path folder;

    static Stream<Named<TestDatabase>> databases() {
        return TestDatabase.everywhere(folder);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void failsAtOnceWhereARowIsThereThatNobodyCanHaveAdded(TestDatabase database) {
        try (database) {
            ObservedDataSource observed = new ObservedDataSource(database.pool(), true);
            JdbcConceptStore store =
                    JdbcConceptStore.open(observed, JdbcSettings.standard().migrating());
            store.create(concept("a"), note());
            database.execute(
                    "insert into hk_measure (municipality, concept_id, measure_id, field_id, measure_number,"
                            + " title, document_format, document) values ('', 'integration', 'b', 'feld', '', 'geheim', 3, '{}')");
            int opened = observed.opened();
            ChangeNote note = note();

            assertThatExceptionOfType(StoreFailureException.class)
                    .isThrownBy(() -> store.save(concept("b"), 1, note))
                    .withMessageContainingAll("ADD_MEASURE", "contradict each other", "verify", "repair")
                    .satisfies(failure ->
                            assertThat(failure.toString() + failure.getCause()).doesNotContain("geheim"));

            assertThat(observed.opened() - opened).as("attempts").isEqualTo(1);
            assertThat(store.history(ID)).hasSize(1);
            assertThat(store.repair().problems()).hasSize(1);
            assertThat(store.save(concept("b"), 1, note).revision().number()).isEqualTo(2);
            assertThat(store.verify().problems()).isEmpty();
        }
    }

    private static Concept concept(String measure) {
        return Concept.builder(ID, "Integration", new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .addMeasure(
                                Measure.builder(MeasureId.of(measure), measure).build())
                        .build())
                .build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
