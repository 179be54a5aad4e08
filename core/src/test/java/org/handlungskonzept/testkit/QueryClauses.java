package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.RuleId;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.storage.FoundMeasure;
import org.handlungskonzept.storage.MeasureKey;
import org.handlungskonzept.storage.MeasurePage;
import org.handlungskonzept.storage.MeasureQuery;
import org.junit.jupiter.api.Test;

/** What queries across concepts find, in which order, and page by page. */
abstract class QueryClauses extends ListingClauses {

    private static final LocalDate TODAY = RandomTowns.TODAY;
    static final MeasureQuery ALL = MeasureQuery.asOf(TODAY);

    @Test
    void findsNothingInAnEmptyStore() {
        assertThat(store.measures(ALL)).isEqualTo(new MeasurePage(List.of(), null));
    }

    @Test
    void findsEveryMeasureWithItsPlaceInTheOrderOfKeys() {
        store.create(with(measure("z").build(), measure("a").build()), note());
        store.create(concept(OTHER, "leer"), note());

        MeasurePage page = store.measures(ALL);

        assertThat(page.next()).isNull();
        assertThat(keys(page)).containsExactly("integration/a", "integration/z");
        FoundMeasure first = page.measures().get(0);
        assertThat(first.revision()).isEqualTo(1);
        assertThat(first.field()).isEqualTo(FieldId.of("feld"));
        assertThat(first.measure()).isEqualTo(measure("a").build());
    }

    @Test
    void looksAtTheNewestRevisionOnly() {
        store.create(with(measure("a").build()), note());
        store.save(with(measure("b").build()), 1, note());

        assertThat(keys(store.measures(ALL))).containsExactly("integration/b");
        assertThat(store.measures(ALL).measures().get(0).revision()).isEqualTo(2);
    }

    @Test
    void findsNothingInDeletedAndErasedConcepts() {
        store.create(with(measure("a").build()), note());
        store.delete(ID, 1, note());
        assertThat(store.measures(ALL).measures()).isEmpty();
        store.save(with(measure("a").build()), 2, note());
        assertThat(store.measures(ALL).measures()).hasSize(1);
        store.erase(ID, note());
        assertThat(store.measures(ALL).measures()).isEmpty();
    }

    @Test
    void findsByMunicipality() {
        town("a", "03241009");
        town("b", "032410009009");
        town("c", "03241010");
        store.create(
                Concept.builder(ConceptId.of("d"), "x", municipality())
                        .fields(with(measure("m").build()).fields())
                        .build(),
                note());

        assertThat(keys(store.measures(ALL.municipality(MunicipalityKey.of("03241009")))))
                .containsExactly("a/m", "b/m");
        assertThat(keys(store.measures(ALL.municipality(MunicipalityKey.of("032410009009")))))
                .containsExactly("a/m", "b/m");
        assertThat(keys(store.measures(ALL.municipality(MunicipalityKey.of("03241010")))))
                .containsExactly("c/m");
    }

    @Test
    void findsByField() {
        FieldOfAction other = FieldOfAction.builder(FieldId.of("anderes"), "x")
                .addMeasure(measure("b").build())
                .build();
        store.create(with(measure("a").build()).toBuilder().addField(other).build(), note());

        assertThat(keys(store.measures(ALL.field(FieldId.of("anderes"))))).containsExactly("integration/b");
        assertThat(store.measures(ALL.field(FieldId.of("keines"))).measures()).isEmpty();
    }

    @Test
    void findsByStatusOnTheDay() {
        Measure measure = measure("a")
                .addStatusUpdate(StatusUpdate.of(TODAY.minusDays(1), Status.PLANNED, ""))
                .addStatusUpdate(StatusUpdate.of(TODAY.plusDays(1), Status.COMPLETED, ""))
                .build();
        store.create(with(measure, measure("b").build()), note());

        assertThat(keys(store.measures(ALL.statuses(Status.PLANNED)))).containsExactly("integration/a");
        assertThat(keys(store.measures(ALL.statuses(Status.COMPLETED)))).isEmpty();
        assertThat(keys(store.measures(ALL.statuses(Status.UNKNOWN, Status.PLANNED))))
                .hasSize(2);
        assertThat(keys(store.measures(MeasureQuery.asOf(TODAY.plusDays(1)).statuses(Status.COMPLETED))))
                .containsExactly("integration/a");
    }

    @Test
    void findsByLeadUnit() {
        Party lead = Party.unit("Fachdienst Soziales");
        store.create(
                with(
                        measure("a")
                                .responsibility(Responsibility.of("x", lead))
                                .build(),
                        measure("b")
                                .responsibility(new Responsibility("", null, List.of(lead)))
                                .build()),
                note());

        assertThat(keys(store.measures(ALL.leadUnit("Fachdienst Soziales")))).containsExactly("integration/a");
        assertThat(keys(store.measures(ALL.leadUnit("fachdienst soziales")))).isEmpty();
    }

    @Test
    void findsByDeadlineBeforeADay() {
        store.create(
                with(due("a", TODAY.minusDays(1)), due("b", TODAY), measure("c").build()), note());

        assertThat(keys(store.measures(ALL.dueBefore(TODAY)))).containsExactly("integration/a");
        assertThat(keys(store.measures(ALL.dueBefore(TODAY.plusDays(1))))).hasSize(2);
    }

    @Test
    void knowsDeadlinesAsTheyWereKnownOnTheDay() {
        Measure late = due("a", TODAY.minusDays(9));
        Measure moved = late.withSchedule(late.schedule().moveDeadline(TODAY, TODAY.plusYears(1), "", null));
        store.create(with(moved), note());

        assertThat(keys(store.measures(ALL.dueBefore(TODAY)))).isEmpty();
        assertThat(keys(store.measures(MeasureQuery.asOf(TODAY.minusDays(1)).dueBefore(TODAY))))
                .containsExactly("integration/a");
    }

    @Test
    void findsWhatNothingWasReportedOnSinceADay() {
        store.create(
                with(
                        measure("a")
                                .addStatusUpdate(StatusUpdate.of(TODAY.minusDays(10), Status.IN_PROGRESS, ""))
                                .build(),
                        measure("b")
                                .addStatusUpdate(StatusUpdate.of(TODAY.minusDays(9), Status.IN_PROGRESS, ""))
                                .build(),
                        measure("c")
                                .addStatusUpdate(StatusUpdate.of(TODAY.minusDays(99), Status.COMPLETED, ""))
                                .build(),
                        measure("d").build()),
                note());

        assertThat(keys(store.measures(ALL.staleSince(TODAY.minusDays(9)))))
                .containsExactly("integration/a", "integration/d");
    }

    @Test
    void findsByTextInUpperAndLowerCase() {
        store.create(
                with(measure("a")
                        .title("Die STRASSE")
                        .description("100 % Übung_")
                        .build()),
                note());

        for (String text : List.of("straSSe", "übung_", "100 % ü", "")) {
            assertThat(keys(store.measures(ALL.text(text)))).as(text).hasSize(1);
        }
        for (String text : List.of("straße", "%%", "Übung\\_", "DieSTRASSE", ".*")) {
            assertThat(keys(store.measures(ALL.text(text)))).as(text).isEmpty();
        }
    }

    @Test
    void findsTextInTheEntriesAsWritten() {
        store.create(
                with(
                        measure("a").schedule(Schedule.builder("bald").build()).build(),
                        measure("b")
                                .responsibility(new Responsibility("bald jemand", null, List.of()))
                                .build()),
                note());

        assertThat(keys(store.measures(ALL.text("Bald")))).containsExactly("integration/a", "integration/b");
    }

    @Test
    void findsByFindingOfTheSmartCheck() {
        Concept laatzen = LaatzenField1.concept();
        store.create(laatzen, note());
        List<Finding> findings =
                SmartChecker.recommended().check(laatzen, TODAY).openFindings();
        RuleId rule = findings.stream()
                .filter(finding -> finding.measure() != null)
                .findFirst()
                .orElseThrow()
                .rule();

        List<MeasureKey> expected = findings.stream()
                .filter(finding -> finding.rule().equals(rule) && finding.measure() != null)
                .map(finding -> new MeasureKey(laatzen.id(), finding.measure()))
                .distinct()
                .sorted()
                .toList();
        assertThat(store.measures(ALL.finding(rule)).measures())
                .extracting(FoundMeasure::key)
                .isEqualTo(expected);
        assertThat(store.measures(ALL.finding(RuleId.of("T999"))).measures()).isEmpty();
    }

    @Test
    void wantsAllConditionsToHold() {
        store.create(with(due("a", TODAY.minusDays(1)), due("b", TODAY)), note());

        assertThat(keys(store.measures(ALL.dueBefore(TODAY).text("a")))).containsExactly("integration/a");
        assertThat(keys(store.measures(ALL.dueBefore(TODAY).statuses(Status.COMPLETED))))
                .isEmpty();
    }

    private void town(String id, String key) {
        store.create(
                Concept.builder(ConceptId.of(id), id, new Municipality("Ort", MunicipalityKey.of(key)))
                        .fields(with(measure("m").build()).fields())
                        .build(),
                note());
    }

    private static Measure due(String id, LocalDate day) {
        return measure(id)
                .title(id)
                .schedule(Schedule.builder("").plannedEnd(day).build())
                .build();
    }

    static List<String> keys(MeasurePage page) {
        return page.measures().stream().map(found -> found.key().toString()).toList();
    }
}
