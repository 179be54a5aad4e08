package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.testkit.SampleTown.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.followup.Coverage;
import org.handlungskonzept.followup.CoverageQuestion;
import org.handlungskonzept.followup.CoverageReport;
import org.handlungskonzept.followup.DeadlineHistory;
import org.handlungskonzept.indicator.Aggregate;
import org.handlungskonzept.indicator.Pace;
import org.handlungskonzept.indicator.PaceStanding;
import org.handlungskonzept.indicator.PartValue;
import org.handlungskonzept.indicator.SeriesProblem;
import org.handlungskonzept.ledger.Ledger;
import org.handlungskonzept.ledger.LedgerChain;
import org.handlungskonzept.ledger.Whereabouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample town, figure by figure; the figures were reckoned by hand before the code was run. */
class SampleTownTest {

    private final List<Concept> concepts = SampleTown.concepts();
    private final Concept first = concepts.get(0);
    private final Concept second = concepts.get(1);
    private final LedgerChain chain = LedgerChain.of(concepts, SampleTown.LAST_DAY);

    @Test
    void hasSixtyMeasuresAllLifeEventsAndTwoConcepts() {
        Set<MeasureId> measures = new HashSet<>();
        Set<MeasureEventKind> kinds = EnumSet.noneOf(MeasureEventKind.class);
        concepts.forEach(concept -> concept.measures().forEach(measure -> {
            measures.add(measure.id());
            measure.events().forEach(event -> kinds.add(event.kind()));
        }));

        assertThat(measures).hasSize(60);
        assertThat(kinds).containsExactlyInAnyOrder(MeasureEventKind.values());
        assertThat(concepts).allMatch(concept -> concept.sampleNotice().startsWith("Erfundenes Beispiel"));
        assertThat(concepts).allMatch(concept -> concept.municipality().name().equals("Beispielstadt (erfunden)"));
    }

    @Test
    void accountsForAllSixtyOverBothConcepts() {
        assertThat(chain.balance().explain(Locale.GERMAN))
                .isEqualTo("56 beschlossen + 4 hinzugekommen = 26 erledigt + 10 verstetigt + 8 offen"
                        + " + 1 aufgegangen in 1.7 + 1 aufgegangen in 2.10 + 2 aufgegangen in 2.7"
                        + " + 1 aufgeteilt in 1.13 und 2.13"
                        + " + 1 ersetzt durch 3.13 + 1 ersetzt durch 4.13 + 1 ersetzt durch 5.5 + 8 gestrichen");
        assertThat(chain.balances()).isTrue();
        assertThat(chain.problems()).isEmpty();
    }

    @Test
    void balancesEachConcept() {
        assertThat(Ledger.of(first, SampleTown.LAST_DAY).balance().explain(Locale.ENGLISH))
                .isEqualTo("48 adopted + 4 arisen = 19 done + 7 permanent + 1 merged into 1.7 + 2 merged into 2.7"
                        + " + 1 split into 1.13 and 2.13 + 1 replaced by 3.13 + 1 replaced by 4.13 + 7 dropped"
                        + " + 13 carried over into beispielstadt-2020");
        assertThat(Ledger.of(second, SampleTown.LAST_DAY).balance().explain(Locale.ENGLISH))
                .isEqualTo("8 adopted + 13 taken over = 7 done + 3 permanent + 8 open + 1 merged into 2.10"
                        + " + 1 replaced by 5.5 + 1 dropped");
    }

    @Test
    void balancesEachDecision() {
        assertThat(byDecision(first))
                .containsExactlyInAnyOrder(
                        "rat-2015-03: 40 adopted = 14 done + 6 permanent + 1 merged into 1.7 + 2 merged into 2.7"
                                + " + 1 split into 1.13 and 2.13 + 1 replaced by 3.13 + 1 replaced by 4.13 + 6 dropped"
                                + " + 8 carried over into beispielstadt-2020",
                        "rat-2017-06: 8 adopted = 3 done + 1 permanent + 1 dropped"
                                + " + 3 carried over into beispielstadt-2020",
                        "null: 0 adopted + 4 arisen = 2 done + 2 carried over into beispielstadt-2020");
        assertThat(byDecision(second))
                .containsExactlyInAnyOrder(
                        "rat-2015-03: 0 adopted + 8 taken over = 4 done + 1 permanent + 2 open + 1 dropped",
                        "rat-2017-06: 0 adopted + 3 taken over = 2 open + 1 merged into 2.10",
                        "rat-2020-03: 8 adopted = 2 done + 1 permanent + 4 open + 1 replaced by 5.5",
                        "null: 0 adopted + 2 taken over = 1 done + 1 permanent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2015 | 0 open before 1 January 2015 + 40 adopted = 2 done + 38 open on 31 December 2015
                    2016 | 38 open before 1 January 2016 = 4 done + 1 permanent + 33 open on 31 December 2016
                    2017 | 33 open before 1 January 2017 + 8 adopted = 5 done + 1 permanent + 35 open on 31 December 2017
                    2018 | 35 open before 1 January 2018 + 4 arisen = 3 done + 1 permanent + 3 merged + 1 split + 2 replaced + 4 dropped + 25 open on 31 December 2018
                    2019 | 25 open before 1 January 2019 = 6 done + 3 permanent + 3 dropped + 13 carried over + 0 open on 31 December 2019
                    2020 | 0 open before 1 January 2020 = 0 open on 31 December 2020
                    """)
    void balancesEachYearOfTheFirstConcept(int year, String equation) {
        assertThat(year(first, year)).isEqualTo(equation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019 | 0 open before 1 January 2019 + 13 taken over = 13 open on 31 December 2019
                    2020 | 13 open before 1 January 2020 + 8 adopted = 1 done + 20 open on 31 December 2020
                    2021 | 20 open before 1 January 2021 = 2 done + 18 open on 31 December 2021
                    2022 | 18 open before 1 January 2022 = 2 done + 1 permanent + 1 merged + 1 replaced + 1 dropped + 12 open on 31 December 2022
                    2023 | 12 open before 1 January 2023 = 2 done + 1 permanent + 9 open on 31 December 2023
                    2024 | 9 open before 1 January 2024 = 1 permanent + 8 open on 31 December 2024
                    """)
    void balancesEachYearOfTheSecondConcept(int year, String equation) {
        assertThat(year(second, year)).isEqualTo(equation);
    }

    @Test
    void knowsHowItStoodInBetween() {
        LedgerChain then = LedgerChain.of(concepts, LocalDate.of(2017, 12, 31));

        assertThat(then.balance().explain(Locale.ENGLISH)).isEqualTo("48 adopted = 11 done + 2 permanent + 35 open");
        assertThat(chain.last(SampleTown.FIRST, id("1.7")).orElseThrow().whereabouts())
                .isEqualTo(Whereabouts.DONE);
        assertThat(chain.last(SampleTown.FIRST, id("4.12")).orElseThrow().whereabouts())
                .isEqualTo(Whereabouts.OPEN);
    }

    @Test
    void keepsEveryMoveOfADeadline() {
        DeadlineHistory centre = deadline("2.7");
        assertThat(centre.explain(Locale.ENGLISH)).isEqualTo("moved three times, from 30 June 2018 to 31 March 2022");
        assertThat(centre.movedByDays()).hasValue(1_370);
        assertThat(centre.lateAgainstOriginal()).hasValue(1_370);
        assertThat(centre.lateAgainstCurrent()).hasValue(0);
        assertThat(centre.breaks()).isEmpty();
        assertThat(deadline("1.7").movedByDays()).hasValue(547);
        assertThat(deadline("4.12").explain(Locale.GERMAN))
                .isEqualTo("zweimal verschoben, vom 30.09.2019 auf den 31.12.2025");
        assertThat(deadline("4.12").movedByDays()).hasValue(2_284);
        assertThat(second.measures().stream()
                        .mapToInt(measure -> measure.schedule().moves().size())
                        .sum())
                .isEqualTo(6);
    }

    @Test
    void namesWhatIsOverdueInTheConceptThatIsInForceOnly() {
        assertThat(overdue(first)).isEmpty();
        assertThat(overdue(second)).containsExactly("3.9", "1.12", "5.5");
    }

    @Test
    void saysOfHowManyMeasuresAnythingIsKnown() {
        CoverageReport report = CoverageReport.of(second, LocalDate.of(2024, 1, 1), SampleTown.LAST_DAY);

        assertThat(report.overall().stream().map(this::shown))
                .containsExactly(
                        "EVER_REPORTED 7 of 9 without [m-5-7, m-5-8]",
                        "REPORTED_IN_PERIOD 5 of 9 without [m-3-9, m-4-12, m-5-7, m-5-8]",
                        "HAS_LEAD 8 of 9 without [m-5-8]",
                        "HAS_DEADLINE 8 of 9 without [m-5-7]",
                        "HAS_INDICATOR 3 of 9 without [m-1-12, m-4-12, m-5-3, m-5-5, m-5-7, m-5-8]",
                        "VALUE_IN_PERIOD 2 of 3 without [m-3-9]");
        assertThat(report.overall(CoverageQuestion.EVER_REPORTED).total()).isEqualTo(9);
    }

    @Test
    void comparesPacesByWhatWasKnownOnTheDay() {
        assertThat(pace("2.10", "2024-06-30"))
                .isEqualTo("too slow: 34.98 a year so far, 79.89 a year needed until 31 December 2025");
        assertThat(pace("2.10", "2024-09-30"))
                .isEqualTo("too slow: 29.98 a year so far, 89.88 a year needed until 31 December 2025");
        assertThat(pace("2.10", "2024-12-31"))
                .isEqualTo("too slow: 33.32 a year so far, 99.73 a year needed until 31 December 2025");
        assertThat(pace("3.9", "2024-12-31"))
                .isEqualTo("fast enough: 11.99 a year so far, 4.00 a year needed until 31 December 2026");
        assertThat(pace("5.6", "2024-12-31"))
                .isEqualTo("too slow: 11.10 a year so far, 23.96 a year needed until 31 December 2025");
        assertThat(Pace.of(indicator("1.12"), SampleTown.LAST_DAY).standing()).isEqualTo(PaceStanding.UNKNOWN);
        assertThat(SeriesProblem.find(second)).isEmpty();
    }

    @Test
    void addsUpByTheLawOfTheIndicator() {
        Indicator placements = indicator("3.9");
        Aggregate years = Aggregate.overTime(
                AggregationLaw.FLOW,
                placements.values(SampleTown.LAST_DAY),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2023, 12, 31),
                4);
        assertThat(years.explain(Locale.ENGLISH)).isEqualTo("152 (3 of 4)");

        Aggregate services = Aggregate.overParts(
                AggregationLaw.RATIO,
                List.of(
                        PartValue.newest("Administration", indicator("5.6"), SampleTown.LAST_DAY),
                        PartValue.newest("Utilities", indicator("5.1"), SampleTown.LAST_DAY),
                        PartValue.missing("Association")));
        assertThat(services.explain(Locale.ENGLISH)).isEqualTo("0.54 (2 of 3; missing: Association)");
        assertThat(services.value()).isEqualTo("0.5428571428571428571428571428571429");
    }

    @Test
    void keepsTheValueThatWasCorrected() {
        Indicator tandems = indicator("2.10");

        assertThat(tandems.values(LocalDate.of(2024, 6, 30)))
                .extracting(DatedValue::value)
                .extracting(Object::toString)
                .containsExactly("160", "240");
        assertThat(tandems.values(SampleTown.LAST_DAY))
                .extracting(DatedValue::value)
                .extracting(Object::toString)
                .containsExactly("160", "220", "250");
    }

    private List<String> byDecision(Concept concept) {
        return Ledger.of(concept, SampleTown.LAST_DAY).byDecision().stream()
                .map(each -> each.decision() + ": " + each.balance().explain(Locale.ENGLISH))
                .toList();
    }

    private static String year(Concept concept, int year) {
        return Ledger.of(concept, SampleTown.LAST_DAY)
                .period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .explain(Locale.ENGLISH);
    }

    private DeadlineHistory deadline(String number) {
        return DeadlineHistory.of(measure(number).schedule(), SampleTown.LAST_DAY);
    }

    private static List<String> overdue(Concept concept) {
        List<String> overdue = new ArrayList<>();
        concept.measures().stream()
                .filter(measure -> measure.isOverdue(SampleTown.LAST_DAY))
                .forEach(measure -> overdue.add(measure.number()));
        return overdue;
    }

    private String shown(Coverage coverage) {
        return coverage.question() + " " + coverage.covered() + " of " + coverage.total() + " without "
                + coverage.missing();
    }

    private String pace(String number, String day) {
        return Pace.of(indicator(number), LocalDate.parse(day)).explain(Locale.ENGLISH);
    }

    private Indicator indicator(String number) {
        return measure(number).indicators().get(0);
    }

    private Measure measure(String number) {
        return second.measure(id(number)).orElseThrow();
    }
}
