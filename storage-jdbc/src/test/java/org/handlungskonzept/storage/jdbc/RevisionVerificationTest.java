package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.handlungskonzept.storage.jdbc.DamagedStores.ID;
import static org.handlungskonzept.storage.jdbc.DamagedStores.concept;
import static org.handlungskonzept.storage.jdbc.DamagedStores.filled;
import static org.handlungskonzept.storage.jdbc.DamagedStores.note;
import static org.handlungskonzept.storage.jdbc.DamagedStores.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handlungskonzept.concept.ConceptId;
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

/** Damages revisions behind the back of the store, and looks whether they are named and left alone. */
class RevisionVerificationTest {

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
                table.place(ID, 2, Draft.of(concept(ID), document, ConceptCodec.standard()));
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
                    .useTransaction(handle ->
                            new RevisionTable(handle, database.dialect(), Division.NONE).add(first, document));

            assertThat(store.verify().problems())
                    .extracting(StoreProblem::kind, StoreProblem::place)
                    .containsExactly(tuple(Kind.LEFT_OVER, "hk_revision(concept_id=integration, number=1)"));
            assertThat(store.repair().problems()).singleElement().matches(StoreProblem::repaired);
            assertThat(store.verify()).isEqualTo(new StoreReport(1, 1, List.of()));
        }
    }
}
