package org.handlungskonzept.testkit;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.BudgetKind;
import org.handlungskonzept.concept.BudgetLine;
import org.handlungskonzept.concept.Cadence;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.Funding;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.MoneyNeed;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.ParticipationRound;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.Proposal;
import org.handlungskonzept.concept.ProposalId;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.RoundId;
import org.handlungskonzept.concept.RoundKind;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.Succession;
import org.handlungskonzept.concept.TargetGroup;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.concept.Uptake;
import org.handlungskonzept.concept.ValueQuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of every type at their edges come back exactly. */
abstract class ValueClauses extends TextClauses {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    static Stream<TimeFrame> timeFrames() {
        TimePoint first = TimePoint.day(LocalDate.of(1, 1, 1));
        TimePoint last = TimePoint.year(9999);
        return Stream.of(
                new TimeFrame.At(first),
                new TimeFrame.Until(last),
                new TimeFrame.From(first),
                new TimeFrame.Between(first, last),
                new TimeFrame.Recurring(Period.ofDays(1), null, null),
                new TimeFrame.Recurring(Period.of(1, 2, 3), first, last),
                new TimeFrame.Continuous(null),
                new TimeFrame.Continuous(last),
                new TimeFrame.Relative(Period.ZERO, "Beschluss", null),
                new TimeFrame.Relative(Period.ofMonths(6), "Beschluss", LocalDate.of(2024, 2, 29)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void returnsEveryConceptAsItWasSaved(long seed) {
        assertComesBack(RandomConcepts.concept(seed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.01",
                "1500.50",
                "1E+3",
                "0.00000000000000000000000000000000000001",
                "99999999999999999999999999999999999999",
                "12345678901234567890.123456789012345678"
            })
    void keepsAmountsOfMoneyExactly(String amount) {
        for (String currency : List.of("EUR", "JPY", "TND")) {
            Money money = new Money(new BigDecimal(amount), Currency.getInstance(currency));
            Resources resources = Resources.builder("x")
                    .addMoney(new MoneyNeed(money, Cadence.YEARLY, ""))
                    .addFunding(new Funding("Land", money, Percentage.of("17.30"), FundingState.OPEN))
                    .build();
            assertComesBack(with(measure("m").resources(resources).build()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "-99999999999999999999.99", "1.50", "0.1", "3"})
    void keepsMeasuredValuesExactly(String value) {
        DatedValue dated = new DatedValue(LocalDate.of(2024, 2, 29), new BigDecimal(value), "Erhebung");
        Indicator indicator = Indicator.builder(IndicatorId.of("i"), "x", IndicatorKind.OUTPUT)
                .baseline(dated)
                .addTarget(dated)
                .addValue(dated)
                .build();
        assertComesBack(with(measure("m").addIndicator(indicator).build()));
    }

    @ParameterizedTest
    @EnumSource(ValueQuality.class)
    void keepsWhatIsKnownOfAValue(ValueQuality quality) {
        DatedValue value = DatedValue.of(LocalDate.of(2024, 2, 29), "42.50")
                .withQuality(quality)
                .madeOf(new BigDecimal("-0.50"), new BigDecimal("99999999999999999999999999999999999999"))
                .withKnownSince(LocalDate.of(9999, 12, 31));
        Indicator indicator = Indicator.builder(IndicatorId.of("i"), "x", IndicatorKind.OUTCOME)
                .law(AggregationLaw.RATIO)
                .baseline(value.fromSurvey(1))
                .addValue(value.fromSurvey(Integer.MAX_VALUE))
                .addValue(value)
                .build();
        assertComesBack(with(measure("m").addIndicator(indicator).build()));
    }

    @Test
    void keepsWhatWasPlannedAndSpent() {
        Resources resources = Resources.builder("")
                .addBudget(BudgetLine.ofYear(BudgetKind.PLANNED, 2024, Money.euros("1500.50"), "Haushalt"))
                .addBudget(BudgetLine.spentOn(LocalDate.of(2024, 2, 29), Money.euros("0"), ""))
                .addBudget(BudgetLine.ofYear(BudgetKind.SPENT, 2024, Money.euros("1E+3"), "Abschluss"))
                .build();
        assertComesBack(with(measure("m").resources(resources).build()));
    }

    @Test
    void keepsTheStepFromOneConceptToTheNext() {
        ConceptId next = ConceptId.of("next");
        LocalDate day = LocalDate.of(2024, 2, 29);
        Concept concept = with(measure("m").build()).toBuilder()
                .addPredecessor(new Succession(ConceptId.of("before"), day, "Grund", null))
                .addSuccessor(new Succession(next, day, "", null))
                .build();
        MeasureEvent step = new MeasureEvent(day, MeasureEventKind.CARRIED_OVER, "", null, List.of(), next);
        assertComesBack(concept.withMeasure(MeasureId.of("m"), measure -> measure.withEvent(step)));
    }

    @Test
    void keepsTheAnswersToProposals() {
        Proposal open = Proposal.open(ProposalId.of("p-1"), "Mehr Bänke");
        Proposal answered = Proposal.open(ProposalId.of("p-2"), "Mehr Licht")
                .withAnswer(LocalDate.of(2024, 2, 29), Uptake.TAKEN_UP, "Grund", MeasureId.of("m"))
                .withFields(List.of(FieldId.of("feld")));
        assertComesBack(with(measure("m").build()).toBuilder()
                .addParticipationRound(new ParticipationRound(
                        RoundId.of("r"), "Runde", RoundKind.OTHER, null, "", null, List.of(open, answered), 300))
                .build());
    }

    @Test
    void keepsTheDigitsAPercentageWasShownWith() {
        for (String shown : List.of("0", "17.3", "17.30", "100.0000000000")) {
            Funding funding = new Funding("Land", null, Percentage.of(shown), FundingState.OPEN);
            Resources resources = Resources.builder("").addFunding(funding).build();
            assertComesBack(with(measure("m").resources(resources).build()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1582-10-10", "1969-12-31", "2024-02-29", "9999-12-31"})
    void keepsDaysOfAllYears(String text) {
        LocalDate day = LocalDate.parse(text);
        Schedule schedule = Schedule.builder("x")
                .plannedStart(day)
                .plannedEnd(day)
                .actualStart(day)
                .actualEnd(day)
                .build();
        StatusUpdate update = StatusUpdate.of(day, Status.PLANNED, "");
        assertComesBack(
                with(measure("m").schedule(schedule).addStatusUpdate(update).build()));
        assertComesBack(concept(OTHER, "x").toBuilder().term(new Term(day, day)).build());
    }

    @ParameterizedTest
    @MethodSource("timeFrames")
    void keepsEveryFormOfATimeFrame(TimeFrame time) {
        assertComesBack(with(
                measure("m").schedule(Schedule.builder("x").time(time).build()).build()));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void keepsEveryStatus(Status status) {
        StatusUpdate update = StatusUpdate.of(LocalDate.EPOCH, status, "Grund").withDegree(100);
        assertComesBack(with(measure("m").addStatusUpdate(update).build()));
    }

    @Test
    void keepsDegreesThatAreZeroAndThatAreMissingApart() {
        StatusUpdate missing = StatusUpdate.of(LocalDate.EPOCH, Status.PLANNED, "");
        assertComesBack(with(measure("m")
                .addStatusUpdate(missing)
                .addStatusUpdate(missing.withDegree(0))
                .build()));
    }

    @Test
    void keepsReportsOfOneDayInTheirOrder() {
        StatusUpdate first = StatusUpdate.of(LocalDate.EPOCH, Status.PLANNED, "z");
        StatusUpdate second = StatusUpdate.of(LocalDate.EPOCH, Status.IN_PROGRESS, "a");
        assertComesBack(
                with(measure("m").addStatusUpdate(first).addStatusUpdate(second).build()));
    }

    @Test
    void keepsTheLargestWholeNumbers() {
        assertComesBack(with(measure("m")
                .addTargetGroup(new TargetGroup("alle", Long.MAX_VALUE))
                .addTargetGroup(new TargetGroup("niemand", 0L))
                .build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "de-AT", "tr", "zh-Hant-TW", "sr-Latn", "de-1996"})
    void keepsLanguages(String tag) {
        assertComesBack(
                concept("x").toBuilder().language(Locale.forLanguageTag(tag)).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"03241009", "032410009009", "01000000", "16999999"})
    void keepsLeadingZerosOfKeys(String key) {
        assertComesBack(Concept.builder(ID, "x", new Municipality("Ort", MunicipalityKey.of(key)))
                .build());
    }

    @Test
    void keepsAddressesOfPapers() {
        URI paper = URI.create("https://oparl.example/paper/1?a=%20b&c=d#e");
        Decision decision =
                new Decision(DecisionId.of("d"), "Rat", "2022/1", LocalDate.EPOCH, "", "", List.of(), paper);
        assertComesBack(concept("x").toBuilder().addDecision(decision).build());
    }

    @Test
    void keepsTheOrderOfListsWhateverTheirNumbers() {
        FieldOfAction field = FieldOfAction.builder(FieldId.of("f"), "Feld")
                .addMeasure(measure("z").number("2").build())
                .addMeasure(measure("a").number("10").build())
                .addMeasure(measure("m").number("1").build())
                .build();
        assertComesBack(concept("x").toBuilder().addField(field).build());
    }

    @Test
    void keepsAConceptOfManyMeasures() {
        Concept large = concept("groß");
        for (int f = 0; f < 4; f++) {
            FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("f-" + f), "Feld " + f);
            for (int m = 0; m < 100; m++) {
                field.addMeasure(measure("m-" + f + "-" + m)
                        .description("Text ".repeat(40))
                        .build());
            }
            large = large.toBuilder().addField(field.build()).build();
        }
        assertComesBack(large);
    }

    static MeasureBuilder measure(String id) {
        return Measure.builder(MeasureId.of(id), "Maßnahme " + id);
    }

    static Concept with(Measure... measures) {
        return concept("x").toBuilder()
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .measures(List.of(measures))
                        .build())
                .build();
    }
}
