package org.handlungskonzept.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.smart.RuleId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.FoundMeasure;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.MeasureQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What queries read, and what they need not read again. */
class JsonQueryTest {

    private static final MeasureQuery ALL = MeasureQuery.asOf(LocalDate.of(2024, 6, 30));
    private static final MeasureQuery NOTHING = ALL.statuses(Status.COMPLETED);

    @TempDir
    private Path directory;

    private JsonConceptStore store;

    @BeforeEach
    void fill() {
        store = JsonConceptStore.open(directory);
        for (String id : List.of("a", "b", "c")) {
            store.create(concept(id), ChangeNote.by("test", ""));
        }
    }

    @Test
    void readsNoMoreConceptsThanAPageNeeds() throws IOException {
        damage(file("c"), false);

        assertThat(concepts(ALL.limit(1))).containsExactly("a");
        assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> store.measures(ALL.limit(2)));
    }

    @Test
    void doesNotReadAgainWhatItKnows() throws IOException {
        assertThat(concepts(NOTHING)).isEmpty();
        damage(file("b"), true);

        assertThat(concepts(NOTHING))
                .as("nobody can see the change from outside")
                .isEmpty();
        assertThat(concepts(ALL.text("nirgends"))).isEmpty();
        assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> store.measures(ALL));
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> JsonConceptStore.open(directory).measures(NOTHING));
    }

    @Test
    void doesNotCheckAgainWhatItCheckedForTheDay() throws IOException {
        MeasureQuery rare = ALL.finding(RuleId.of("T999"));
        assertThat(concepts(rare)).isEmpty();
        damage(file("b"), true);

        assertThat(concepts(rare)).isEmpty();
        assertThatExceptionOfType(InvalidDocumentException.class)
                .as("another day")
                .isThrownBy(() -> store.measures(
                        MeasureQuery.asOf(LocalDate.of(2024, 7, 1)).finding(RuleId.of("T999"))));
    }

    @Test
    void seesDamageInWhatItKnew() throws IOException {
        assertThat(concepts(NOTHING)).isEmpty();
        damage(file("b"), false);

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> store.measures(NOTHING))
                .withMessageContaining(file("b").toString());
    }

    @Test
    void seesARevisionThatWasPutInItsPlace() throws IOException {
        assertThat(concepts(ALL.text("kurs"))).containsExactly("a", "b", "c");
        JsonConceptStore elsewhere = JsonConceptStore.open(directory.resolve("elsewhere"));
        Concept other = concept("b")
                .withMeasure(
                        MeasureId.of("m"),
                        measure -> measure.toBuilder().title("Beratung").build());
        elsewhere.create(other, ChangeNote.by("test", ""));
        Files.move(
                directory.resolve("elsewhere/b/revisions/0000000001.json"),
                file("b"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThat(concepts(ALL.text("kurs"))).containsExactly("a", "c");
        assertThat(concepts(ALL.text("beratung"))).containsExactly("b");
    }

    private List<String> concepts(MeasureQuery query) {
        return store.measures(query).measures().stream()
                .map(FoundMeasure::key)
                .map(key -> key.concept().value())
                .toList();
    }

    private Path file(String id) {
        return directory.resolve(id).resolve("revisions").resolve("0000000001.json");
    }

    /** Changes a byte of the document in place, and hides it from whoever looks at the file from outside. */
    private static void damage(Path file, boolean hidden) throws IOException {
        FileTime modified = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 10] ^= 1;
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, hidden ? modified : FileTime.fromMillis(modified.toMillis() + 1_000));
    }

    private static Concept concept(String id) {
        return Concept.builder(ConceptId.of(id), "x", new Municipality("Ort", null))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "x")
                        .addMeasure(
                                Measure.builder(MeasureId.of("m"), "Sprachkurs").build())
                        .build())
                .build();
    }
}
