package org.handlungskonzept.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.handlungskonzept.ledger.Books.AS_OF;
import static org.handlungskonzept.ledger.Books.adopted;
import static org.handlungskonzept.ledger.Books.concept;
import static org.handlungskonzept.ledger.Books.day;
import static org.handlungskonzept.ledger.Books.event;
import static org.handlungskonzept.ledger.Books.measure;
import static org.handlungskonzept.ledger.Books.report;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.junit.jupiter.api.Test;

class LedgerTest {

    @Test
    void saysWhereEachAdoptedMeasureIs() {
        Concept concept = concept(
                adopted("1-1", event("2022-05-01", MeasureEventKind.DONE)),
                adopted("1-2", event("2022-05-01", MeasureEventKind.MADE_PERMANENT)),
                adopted("1-3"),
                adopted("1-4", event("2022-05-01", MeasureEventKind.MERGED_INTO, "1-3")),
                adopted("1-5", event("2023-05-01", MeasureEventKind.MERGED_INTO, "1-3")),
                adopted("1-6", event("2022-05-01", MeasureEventKind.SPLIT_INTO, "1-7", "1-8")),
                measure("1-7").build(),
                measure("1-8").build(),
                adopted("1-9", event("2022-05-01", MeasureEventKind.DROPPED)),
                measure("2-1").build());

        Ledger ledger = Ledger.of(concept, AS_OF);

        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.balances()).isTrue();
        assertThat(ledger.outside()).containsExactly(MeasureId.of("2-1"));
        assertThat(ledger.balance().explain(Locale.ENGLISH))
                .isEqualTo("7 adopted + 2 arisen = 1 done + 1 permanent + 3 open + 2 merged into 1.3"
                        + " + 1 split into 1.7 and 1.8 + 1 dropped");
        assertThat(ledger.balance().count(Whereabouts.OPEN)).isEqualTo(3);
        assertThat(ledger.balance().count(Whereabouts.MERGED)).isEqualTo(2);
        assertThat(ledger.balance().isAccountedFor()).isTrue();
        assertThat(ledger.entry(MeasureId.of("1-3")).orElseThrow().label()).isEqualTo("1.3");
        assertThat(ledger.entry(MeasureId.of("2-1"))).isEmpty();
        assertThat(ledger.balance().explain(Locale.GERMAN))
                .isEqualTo("7 beschlossen + 2 hinzugekommen = 1 erledigt + 1 verstetigt + 3 offen"
                        + " + 2 aufgegangen in 1.3 + 1 aufgeteilt in 1.7 und 1.8 + 1 gestrichen");
    }

    @Test
    void givesDayReasonAndDecisionOfEachPlace() {
        Concept concept = concept(adopted("1-1", event("2022-05-01", MeasureEventKind.DROPPED)));

        LedgerEntry entry = Ledger.of(concept, AS_OF).entry(MeasureId.of("1-1")).orElseThrow();

        assertThat(entry.entered()).isEqualTo(Books.DECIDED);
        assertThat(entry.adoption()).isEqualTo(Books.COUNCIL);
        assertThat(entry.whereabouts()).isEqualTo(Whereabouts.DROPPED);
        assertThat(entry.since()).isEqualTo("2022-05-01");
        assertThat(entry.last().reason()).isEqualTo("For a reason.");
        assertThat(entry.last().decision()).isEqualTo(Books.COUNCIL);
        assertThat(entry.last().pointer()).isEqualTo("/fields/0/measures/0/events/1");
    }

    @Test
    void knowsOnlyWhatHappenedUpToItsDay() {
        Concept concept = concept(adopted("1-1", event("2022-05-01", MeasureEventKind.DONE)));

        assertThat(Ledger.of(concept, day("2020-01-14")).entries()).isEmpty();
        assertThat(Ledger.of(concept, day("2022-04-30")).balance().count(Whereabouts.OPEN))
                .isEqualTo(1);
        assertThat(Ledger.of(concept, day("2022-05-01")).balance().count(Whereabouts.DONE))
                .isEqualTo(1);
    }

    @Test
    void takesReportsAndActualEndsWhereThereIsNoEvent() {
        Concept concept = concept(
                adopted("1-1").withStatusUpdate(report("2022-05-01", Status.COMPLETED)),
                adopted("1-2")
                        .withStatusUpdate(report("2022-05-01", Status.COMPLETED))
                        .withStatusUpdate(report("2023-05-01", Status.IN_PROGRESS)),
                adopted("1-3")
                        .withSchedule(Schedule.builder("")
                                .actualEnd(day("2022-03-01"))
                                .build()),
                adopted("1-4", event("2022-09-01", MeasureEventKind.DONE))
                        .withStatusUpdate(report("2022-05-01", Status.COMPLETED)),
                adopted("1-5", event("2022-09-01", MeasureEventKind.MADE_PERMANENT))
                        .withStatusUpdate(report("2022-05-01", Status.COMPLETED)));

        Ledger ledger = Ledger.of(concept, AS_OF);

        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.entries())
                .extracting(LedgerEntry::whereabouts)
                .containsExactly(
                        Whereabouts.DONE, Whereabouts.OPEN, Whereabouts.DONE, Whereabouts.DONE, Whereabouts.PERMANENT);
        assertThat(ledger.entries().get(0).last().basis()).isEqualTo(PostingBasis.REPORT);
        assertThat(ledger.entries().get(2).last().basis()).isEqualTo(PostingBasis.ACTUAL_END);
        assertThat(ledger.entries().get(3).since()).isEqualTo("2022-05-01");
        assertThat(ledger.entries().get(3).last().decision()).isEqualTo(Books.COUNCIL);
    }

    @Test
    void balancesEachReportPeriod() {
        Concept concept = concept(
                adopted("1-1", event("2022-05-01", MeasureEventKind.DONE)),
                adopted("1-2", event("2022-05-01", MeasureEventKind.REPLACED_BY, "1-3")),
                measure("1-3").build(),
                adopted("1-4", event("2023-02-01", MeasureEventKind.DROPPED)),
                adopted(
                        "1-5",
                        event("2021-02-01", MeasureEventKind.DROPPED),
                        event("2022-02-01", MeasureEventKind.ADOPTED)));

        PeriodBalance year = Ledger.of(concept, AS_OF).period(day("2022-01-01"), day("2022-12-31"));

        assertThat(year.explain(Locale.ENGLISH))
                .isEqualTo("3 open before 1 January 2022 + 1 arisen + 1 taken up again"
                        + " = 1 done + 1 replaced + 3 open on 31 December 2022");
        assertThat(year.explain(Locale.GERMAN))
                .isEqualTo("3 offen vor dem 01.01.2022 + 1 hinzugekommen + 1 wieder aufgenommen"
                        + " = 1 erledigt + 1 ersetzt + 3 offen am 31.12.2022");
    }

    @Test
    void balancesThePeriodOfTheAdoption() {
        Concept concept = concept(adopted("1-1", event("2020-05-01", MeasureEventKind.DONE)), adopted("1-2"));

        PeriodBalance year = Ledger.of(concept, AS_OF).period(day("2020-01-01"), day("2020-12-31"));

        assertThat(year.explain(Locale.ENGLISH))
                .isEqualTo("0 open before 1 January 2020 + 2 adopted = 1 done + 1 open on 31 December 2020");
    }

    @Test
    void refusesPeriodsItCannotKnow() {
        Ledger ledger = Ledger.of(concept(adopted("1-1")), AS_OF);

        assertThatThrownBy(() -> ledger.period(day("2024-01-01"), AS_OF.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-01-01");
        assertThatThrownBy(() -> ledger.period(AS_OF, AS_OF.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void followsAMeasureToItsEnds() {
        Concept concept = concept(
                adopted("1-1", event("2021-05-01", MeasureEventKind.SPLIT_INTO, "1-2", "1-3")),
                adopted("1-2", event("2022-05-01", MeasureEventKind.DONE)),
                with("1-3", "1-4"),
                adopted("1-4"));

        assertThat(Ledger.of(concept, AS_OF).ends(MeasureId.of("1-1")))
                .extracting(LedgerEntry::label)
                .containsExactly("1.2", "1.4");
    }

    @Test
    void followsAMeasureThatIsReplacedOnTheDayItAroseWhateverTheOrder() {
        Concept concept = concept(
                with("1-1", "1-2"),
                measure("1-2").build(),
                adopted("1-3", event("2022-05-01", MeasureEventKind.REPLACED_BY, "1-1")));

        Ledger ledger = Ledger.of(concept, AS_OF);

        assertThat(ledger.balance().explain(Locale.ENGLISH))
                .isEqualTo("1 adopted + 2 arisen = 1 open + 1 replaced by 1.1 + 1 replaced by 1.2");
    }

    @Test
    void keepsTheBalanceOfEachDecision() {
        Measure undecided = measure("1-2")
                .build()
                .withEvent(new MeasureEvent(day("2021-01-01"), MeasureEventKind.ADOPTED, "", null, List.of()));
        Concept concept = concept(adopted("1-1", event("2022-05-01", MeasureEventKind.DONE)), undecided);

        assertThat(Ledger.of(concept, AS_OF).byDecision())
                .extracting(DecisionBalance::decision, each -> each.balance().explain(Locale.ENGLISH))
                .containsExactly(tuple(Books.COUNCIL, "1 adopted = 1 done"), tuple(null, "1 adopted = 1 open"));
    }

    @Test
    void findsWhatAnEarlierStateHadAndThisOneHasNot() {
        Concept earlier =
                concept(adopted("1-1"), adopted("1-2"), adopted("1-3", event("2021-05-01", MeasureEventKind.DONE)));
        Concept now = earlier.withoutMeasure(MeasureId.of("1-2")).withoutMeasure(MeasureId.of("1-3"));

        Ledger ledger = Ledger.of(now, AS_OF).withEarlier(earlier);

        assertThat(ledger.balances()).isFalse();
        assertThat(ledger.balance().isAccountedFor()).isFalse();
        assertThat(ledger.balance().explain(Locale.ENGLISH))
                .isEqualTo("3 adopted = 1 done + 1 open + 1 unaccounted for");
        assertThat(ledger.problems()).extracting(LedgerProblem::kind).containsOnly(LedgerProblemKind.VANISHED);
        assertThat(ledger.problems())
                .extracting(LedgerProblem::pointer)
                .containsExactly("/fields/0/measures/1", "/fields/0/measures/2");
        assertThat(Ledger.of(now, AS_OF).withEarlier(now)).isEqualTo(Ledger.of(now, AS_OF));
    }

    private static Measure with(String id, String next) {
        return Books.with(measure(id), event("2022-05-01", MeasureEventKind.REPLACED_BY, next));
    }
}
