package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoreProblem;
import org.handlungskonzept.testkit.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies in the directory after a redaction, byte by byte, and after one that a sudden end has cut short. */
class JsonRedactionTest {

    private static final ConceptId ID = ConceptId.of("integration");
    private static final String TEXT = "Leitung der Kita \"Am Wald\"";
    private static final String BYTES = "Kita";
    private static final int LAST = 5;
    private static final ChangeNote REDACTING = ChangeNote.by("Datenschutz", "Art. 17");

    @TempDir
    private Path directory;

    private final SettableClock clock = SettableClock.at(Instant.now());
    private JsonConceptStore store;

    @BeforeEach
    void fill() {
        store = JsonConceptStore.open(directory, clock);
        store.create(concept(TEXT), note());
        saveFrom(1, LAST);
    }

    private void saveFrom(long first, long last) {
        for (long number = first; number < last; number++) {
            store.save(concept(number + " " + TEXT), number, note());
        }
    }

    @Test
    void leavesNoByteOfTheTextInTheDirectory() throws IOException {
        // More than the note of the index holds.
        saveFrom(LAST, HeadNote.MOST_RECENT + 2);
        Path revisions = folder().resolve("revisions");
        Files.writeString(revisions.resolve("0000000023.json"), "damaged " + TEXT);
        assertThat(store.repair().problems()).isNotEmpty();
        Files.writeString(revisions.resolve(".tmp-1"), TEXT);
        Files.writeString(folder().resolve(".tmp-2"), TEXT);
        assertThat(filesWithText())
                .map(Path::toString)
                .anyMatch(name -> name.contains("damaged"))
                .anyMatch(name -> name.contains("commands"))
                .anyMatch(name -> name.endsWith("concept.json"));

        store.redact(ID, Redaction.of(TEXT), REDACTING);

        assertThat(filesWithText()).isEmpty();
        assertThat(folder().resolve("redaction")).doesNotExist();
        assertThat(store.verify().problems()).isEmpty();
        assertThat(store.history(ID))
                .allSatisfy(revision -> assertThat(
                                store.findCommand(ID, revision.note().command()))
                        .contains(revision));
    }

    @Test
    void writesNoFileOfARevisionThatHadNoText() throws IOException {
        store.save(concept("ohne"), LAST, note());
        Path without = file(LAST + 1);
        FileStamp before = FileStamp.of(without).orElseThrow();

        store.redact(ID, Redaction.of(TEXT), REDACTING);

        assertThat(FileStamp.of(without)).contains(before);
    }

    enum Finishing {
        NEXT_SAVE,
        SAME_COMMAND,
        ANOTHER_REDACTION,
        REPAIR
    }

    @ParameterizedTest
    @EnumSource
    void finishesWhatASuddenEndHasCutShort(Finishing finishing) throws IOException {
        Revision redaction = cutShort(LAST);
        assertThat(store.history(ID)).endsWith(redaction);
        assertThat(store.verify().problems())
                .filteredOn(problem -> problem.place().contains("revisions"))
                .hasSize(LAST)
                .allMatch(problem -> problem.kind() == StoreProblem.Kind.OUTDATED);
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> store.exportTo(new ByteArrayOutputStream()))
                .withMessageContaining("repair");

        finish(finishing, redaction);

        assertThat(filesWithText()).isEmpty();
        assertThat(folder().resolve("redaction")).doesNotExist();
        assertThat(store.verify().problems()).isEmpty();
        assertThat(store.find(ID, 4).orElseThrow().concept().title()).isEqualTo("3 [geschwärzt]");
    }

    @ParameterizedTest
    @EnumSource
    void finishesWhatWasHalfDone(Finishing finishing) throws IOException {
        Revision redaction = cutShort(2);

        finish(finishing, redaction);

        assertThat(filesWithText()).isEmpty();
        assertThat(store.verify().problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NEXT_SAVE", "REPAIR"})
    void readsWhatWasRedactedBeforeWhileTheNextIsNotDone(Finishing finishing) throws IOException {
        store.redact(ID, Redaction.of(TEXT), REDACTING);
        Revision second = cutShort(LAST, new Redaction("Musterstadt", "X"), note());
        assertThat(store.find(ID, 1).orElseThrow().concept().title()).isEqualTo("[geschwärzt]");
        assertThat(store.verify().problems())
                .filteredOn(problem -> problem.place().contains("revisions"))
                .hasSize(LAST)
                .allMatch(problem -> problem.kind() == StoreProblem.Kind.OUTDATED);

        if (finishing == Finishing.REPAIR) {
            store.repair();
        } else {
            store.save(concept("weiter"), second.number(), note());
        }

        assertThat(store.verify().problems()).isEmpty();
        assertThat(store.find(ID, 1).orElseThrow().concept().municipality().name())
                .isEqualTo("X");
    }

    private void finish(Finishing finishing, Revision redaction) {
        switch (finishing) {
            case NEXT_SAVE -> store.save(concept("weiter"), LAST + 1, note());
            case SAME_COMMAND ->
                assertThat(store.redact(ID, Redaction.of(TEXT), REDACTING)).isEqualTo(redaction);
            case ANOTHER_REDACTION -> store.redact(ID, new Redaction("Musterstadt", "X"), note());
            case REPAIR -> assertThat(store.repair().problems()).isNotEmpty().allMatch(StoreProblem::repaired);
        }
        assertThat(store.history(ID)).hasSizeGreaterThan(LAST);
    }

    /** The redaction is published, and so many of the redacted files have not yet taken the places of the old ones. */
    private Revision cutShort(int waiting) throws IOException {
        return cutShort(waiting, Redaction.of(TEXT), REDACTING);
    }

    private Revision cutShort(int waiting, Redaction text, ChangeNote note) throws IOException {
        List<byte[]> old = new ArrayList<>();
        for (int number = 1; number <= LAST; number++) {
            old.add(Files.readAllBytes(file(number)));
        }
        byte[] copy = Files.readAllBytes(folder().resolve("concept.json"));
        Revision redaction = store.redact(ID, text, note);
        Path attempt = Files.createDirectories(folder().resolve("redaction/attempt"));
        for (int number = LAST; number > LAST - waiting; number--) {
            Files.move(file(number), attempt.resolve(file(number).getFileName()));
            Files.write(file(number), old.get(number - 1));
            Path command = folder().resolve(".index/commands")
                    .resolve(store.history(ID).get(number - 1).note().command().toString());
            Files.deleteIfExists(command);
            Files.createLink(command, file(number));
        }
        Files.write(folder().resolve("concept.json"), copy);
        return redaction;
    }

    @Test
    void keepsWhatWaitsWhenTheDiskFailsAfterThePublication() throws IOException {
        Path copy = folder().resolve("concept.json");
        Files.delete(copy);
        Files.createDirectories(copy.resolve("in-the-way"));
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> store.redact(ID, Redaction.of(TEXT), REDACTING));
        assertThat(store.history(ID)).hasSize(LAST + 1);
        assertThat(filesWithText()).isNotEmpty();
        Files.delete(copy.resolve("in-the-way"));
        Files.delete(copy);

        Revision redaction = store.redact(ID, Redaction.of(TEXT), REDACTING);

        assertThat(store.history(ID)).hasSize(LAST + 1).endsWith(redaction);
        assertThat(filesWithText()).isEmpty();
        assertThat(folder().resolve("redaction")).doesNotExist();
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void takesAwayWhatNoRedactionHasPublished() throws IOException {
        Path attempt = Files.createDirectories(folder().resolve("redaction/attempt"));
        Files.write(attempt.resolve("0000000001.json"), Files.readAllBytes(file(2)));
        store.save(concept("weiter"), LAST, note());
        assertThat(attempt).exists();
        assertThat(store.verify().isSound()).as("it may be going on").isTrue();
        Files.setLastModifiedTime(attempt, FileTime.from(clock.instant().minusSeconds(7200)));

        assertThat(store.verify().problems())
                .singleElement()
                .matches(problem -> problem.kind() == StoreProblem.Kind.LEFT_OVER);
        store.repair();

        assertThat(attempt).doesNotExist();
        assertThat(store.verify().isSound()).isTrue();
        assertThat(store.find(ID, 1).orElseThrow().concept().title()).isEqualTo(TEXT);
    }

    @Test
    void erasesWhatWaitsForItsPlace() throws IOException {
        cutShort(LAST);

        store.erase(ID, note());

        assertThat(filesWithText()).isEmpty();
        assertThat(folder().resolve("redaction")).doesNotExist();
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void noticesADocumentThatNoRedactionVouchesFor() throws IOException {
        byte[] old = Files.readAllBytes(file(1));
        store.redact(ID, Redaction.of(TEXT), REDACTING);
        String redacted = Files.readString(file(1));

        Files.writeString(file(1), redacted.replace("[geschwärzt]", "[geschwärzt!]"));
        assertThat(store.verify().problems())
                .singleElement()
                .matches(problem -> problem.kind() == StoreProblem.Kind.DAMAGED);
        assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> store.find(ID, 1));
        Files.write(file(1), old);
        assertThat(store.verify().problems())
                .singleElement()
                .matches(problem -> problem.kind() == StoreProblem.Kind.OUTDATED);
        store.redact(ID, Redaction.of(TEXT), note());
        assertThat(store.verify().problems()).isEmpty();
        assertThat(filesWithText()).isEmpty();
    }

    @Test
    void laysNoRedactionAsideThatStillVouches() throws IOException {
        store.redact(ID, Redaction.of(TEXT), REDACTING);
        Path redaction = file(LAST + 1);
        String whole = Files.readString(redaction);
        Files.writeString(redaction, whole.replace("Musterstadt", "Mosterstadt"));

        assertThat(store.repair().problems()).isNotEmpty().noneMatch(StoreProblem::repaired);

        assertThat(redaction).exists();
        assertThat(store.find(ID, 1).orElseThrow().concept().title()).isEqualTo("[geschwärzt]");
    }

    private List<Path> filesWithText() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, BYTES))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), UTF_8).contains(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path folder() {
        return directory.resolve(ID.value());
    }

    private Path file(int number) {
        return folder().resolve("revisions").resolve("%010d.json".formatted(number));
    }

    private static Concept concept(String title) {
        return Concept.builder(ID, title, new Municipality("Musterstadt", null)).build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
