package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;
import org.handlungskonzept.testkit.RandomConcepts;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One database for several municipalities: as parts, and as a whole. */
class DivisionTest {

    private static final JdbcSettings WHOLE =
            JdbcSettings.standard().migrating().dividedByIdentifier();
    private static final MunicipalityKey LAATZEN = MunicipalityKey.of("03241009");

    @TempDir
    static Path folder;

    static Stream<Named<Supplier<TestDatabase>>> databases() {
        return Stream.concat(
                Stream.of(Named.of("SQLite", () -> TestDatabase.sqlite(folder))),
                MigrationTest.databases().filter(database -> !database.getName().equals("SQLite")));
    }

    @ParameterizedTest
    @CsvSource({
        "03241009, 03241009",
        "03241009-integration, 03241009",
        "032410009009-integration, 032410009009",
        "00241009-integration, ''",
        "17241009-integration, ''",
        "0324100-integration, ''",
        "032410091-integration, ''",
        "03241009x, ''",
        "integration-03241009, ''"
    })
    void readsTheMunicipalityFromTheIdentifier(String concept, String municipality) {
        assertThat(MunicipalityRouter.municipality(ConceptId.of(concept))
                        .map(MunicipalityKey::value)
                        .orElse(""))
                .isEqualTo(municipality);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isReadAsAWholeAndInParts(Supplier<TestDatabase> newDatabase) {
        try (TestDatabase database = newDatabase.get();
                JdbcConceptStore whole = JdbcConceptStore.open(database.pool(), WHOLE)) {
            List<String> names =
                    List.of("abfall", "03241009-klima", "03241010-klima", "032410009009-klima", "03241009-integration");
            names.forEach(name -> whole.create(concept(name), note()));

            assertThat(whole.ids())
                    .extracting(ConceptId::value)
                    .containsExactly(
                            "032410009009-klima", "03241009-integration", "03241009-klima", "03241010-klima", "abfall");
            assertThat(MeasurePages.all(whole, MeasureQuery.asOf(LocalDate.of(2025, 6, 30)), 3))
                    .extracting(measure -> measure.key().concept().value())
                    .containsAll(names)
                    .isSorted();
            try (JdbcConceptStore part = JdbcConceptStore.open(
                    database.pool(), JdbcSettings.standard().municipality(LAATZEN))) {
                assertThat(part.ids())
                        .extracting(ConceptId::value)
                        .containsExactly("03241009-integration", "03241009-klima");
                part.delete(ConceptId.of("03241009-klima"), 1, note());
            }
            assertThat(whole.ids()).hasSize(names.size() - 1);
            assertThat(whole.deletions())
                    .singleElement()
                    .matches(mark -> mark.concept().value().equals("03241009-klima"));
            assertThat(municipalities(database)).containsExactly("", "032410009009", "03241009", "03241010");
        }
    }

    private static List<String> municipalities(TestDatabase database) {
        return Jdbi.create(database.pool())
                .withHandle(handle -> handle.createQuery("select distinct municipality from hk_revision order by 1")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void erasesAllConceptsOfOneMunicipalityAndNoOther() {
        try (TestDatabase database = TestDatabase.h2Memory(true);
                JdbcConceptStore whole = JdbcConceptStore.open(database.pool(), WHOLE);
                JdbcConceptStore part = JdbcConceptStore.open(database.pool(), WHOLE.municipality(LAATZEN))) {
            List.of("03241009-a", "03241009-b", "03241009-c", "03241009-d", "03241010-a")
                    .forEach(name -> whole.create(concept(name), note()));
            part.delete(ConceptId.of("03241009-b"), 1, note());
            part.erase(ConceptId.of("03241009-c"), note());
            ChangeNote leaving = ChangeNote.by("Betrieb", "Laatzen hat gekündigt");

            List<Revision> marks = part.eraseAll(leaving);

            assertThat(marks)
                    .allMatch(mark -> mark.kind() == RevisionKind.ERASED)
                    .extracting(mark -> mark.concept().value())
                    .containsExactly("03241009-a", "03241009-b", "03241009-d");
            assertThat(part.eraseAll(leaving)).isEqualTo(marks);
            assertThat(part.ids()).isEmpty();
            assertThat(whole.ids()).extracting(ConceptId::value).containsExactly("03241010-a");
            assertThat(rows(database, "hk_revision")).isEqualTo(4 + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void leavesNoTraceOfAMunicipalityByTheStatementsOfTheGuide(Supplier<TestDatabase> newDatabase) throws IOException {
        String guide = Files.readString(Path.of("doc", "operators.md"));
        String script = guide.split("<!-- removal -->\n```sql\n")[1].split("```")[0];
        try (TestDatabase database = newDatabase.get();
                JdbcConceptStore whole = JdbcConceptStore.open(database.pool(), WHOLE)) {
            whole.create(concept("03241009-a"), note());
            whole.create(concept("03241010-a"), note());

            Jdbi.create(database.pool())
                    .useTransaction(handle ->
                            handle.createScript(script).getStatements().forEach(handle::execute));

            assertThat(whole.allConcepts()).extracting(ConceptId::value).containsExactly("03241010-a");
            for (String table : List.of("hk_concept", "hk_revision", "hk_measure", "hk_measure_state")) {
                assertThat(rows(database, table + " where municipality = '03241009'"))
                        .isZero();
                assertThat(rows(database, table + " where municipality = '03241010'"))
                        .isPositive();
            }
        }
    }

    private static int rows(TestDatabase database, String table) {
        return Jdbi.create(database.pool())
                .withHandle(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(int.class)
                        .one());
    }

    /** The same measures under another identifier. */
    static Concept concept(String id) {
        return RandomConcepts.concept(ConceptId.of(id), 7);
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
