package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.storage.Change;
import org.handlungskonzept.storage.ChangeKind;
import org.handlungskonzept.storage.RevisionDiff;
import org.junit.jupiter.api.Test;

/** What is said of the difference of two revisions. */
abstract class DiffClauses extends ValueClauses {

    private static final Measure A = measure("a").build();
    private static final Measure B = measure("b").build();
    private static final Measure C = measure("c").build();

    @Test
    void saysNothingOfRevisionsThatAreEqual() {
        create("Titel");
        saveTitle("Titel", 1);

        RevisionDiff diff = store.diff(ID, 1, 2).orElseThrow();

        assertThat(diff.from()).isEqualTo(store.history(ID).get(0));
        assertThat(diff.to()).isEqualTo(store.history(ID).get(1));
        assertThat(diff.changes()).isEmpty();
    }

    @Test
    void saysWhichTextWasChanged() {
        create("Alt");
        saveTitle("Neu", 1);

        assertThat(store.diff(ID, 1, 2).orElseThrow().changes())
                .containsExactly(new Change("/title", ChangeKind.CHANGED, "Alt", "Neu"));
    }

    @Test
    void looksBackwardsToo() {
        create("Alt");
        saveTitle("Neu", 1);

        assertThat(store.diff(ID, 2, 1).orElseThrow().changes())
                .containsExactly(new Change("/title", ChangeKind.CHANGED, "Neu", "Alt"));
    }

    @Test
    void saysWhichDeadlineWasMoved() {
        LocalDate due = LocalDate.of(2024, 12, 31);
        Measure before = measure("b")
                .schedule(Schedule.builder("Ende 2024").plannedEnd(due).build())
                .build();
        Measure after = before.withSchedule(
                before.schedule().toBuilder().plannedEnd(due.plusYears(1)).build());

        assertThat(changes(with(A, before), with(A, after)))
                .containsExactly(new Change(
                        "/fields/0/measures/1/schedule/plannedEnd", ChangeKind.CHANGED, "2024-12-31", "2025-12-31"));
    }

    @Test
    void saysWhichMeasureIsNew() {
        assertThat(changes(with(A, C), with(A, B, C)))
                .containsExactly(new Change("/fields/0/measures/1", ChangeKind.ADDED, "", "b"));
    }

    @Test
    void saysWhichMeasureIsGone() {
        assertThat(changes(with(A, B, C), with(A, C)))
                .containsExactly(new Change("/fields/0/measures/1", ChangeKind.REMOVED, "b", ""));
    }

    @Test
    void saysThatMeasuresStandInAnotherOrder() {
        assertThat(changes(with(A, B, C), with(C, A, B)))
                .containsExactly(new Change("/fields/0/measures", ChangeKind.MOVED, "[a, b, c]", "[c, a, b]"));
    }

    @Test
    void knowsAMeasureThatWasMovedAndChanged() {
        Measure changed = B.toBuilder().title("anders").build();

        assertThat(changes(with(A, B), with(changed, A)))
                .extracting(Change::place)
                .containsExactly("/fields/0/measures/0/title", "/fields/0/measures");
    }

    @Test
    void saysWhatWasReported() {
        StatusUpdate update = StatusUpdate.of(LocalDate.EPOCH, Status.PLANNED, "");

        assertThat(changes(with(A), with(A.withStatusUpdate(update))))
                .singleElement()
                .matches(change -> change.kind() == ChangeKind.ADDED
                        && change.place().equals("/fields/0/measures/0/statusUpdates/0")
                        && change.after().contains("PLANNED"));
    }

    @Test
    void saysWhatWasFilledInAndWhatWasLeftEmpty() {
        Schedule dated =
                Schedule.builder("").plannedEnd(LocalDate.of(2024, 1, 1)).build();

        assertThat(changes(with(A), with(A.withSchedule(dated))))
                .containsExactly(
                        new Change("/fields/0/measures/0/schedule/plannedEnd", ChangeKind.ADDED, "", "2024-01-01"));
    }

    @Test
    void writesLanguagesAndStatusesByTheirNames() {
        Concept german = concept("x");
        Concept turkish =
                german.toBuilder().language(Locale.forLanguageTag("tr")).build();

        assertThat(changes(german, turkish)).containsExactly(new Change("/language", ChangeKind.CHANGED, "de", "tr"));
    }

    @Test
    void comparesRevisionsThatLieFarApart() {
        createRevisions(7);

        assertThat(store.diff(ID, 2, 7).orElseThrow().changes())
                .containsExactly(new Change("/title", ChangeKind.CHANGED, "2", "7"));
        assertThat(store.diff(ID, 2, 8)).isEmpty();
    }

    @Test
    void findsADifferenceWheneverConceptsDiffer() {
        for (long seed = 1; seed <= 20; seed++) {
            Concept one = RandomConcepts.concept(ID, seed);
            Concept other = RandomConcepts.concept(ID, seed + 1);

            assertThat(changes(one, other)).as("seed %d", seed).isNotEmpty();
        }
    }

    private List<Change> changes(Concept before, Concept after) {
        long newest = store.history(ID).size();
        if (newest == 0) {
            store.create(before, note());
        } else {
            store.save(before, newest, note());
        }
        store.save(after, newest + 1, note());
        return store.diff(ID, newest + 1, newest + 2).orElseThrow().changes();
    }
}
