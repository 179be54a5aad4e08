package org.handlungskonzept.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.BudgetKind;
import org.handlungskonzept.concept.BudgetLine;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.ValueQuality;

/** Indicators and money of the sample town. */
final class SampleTownFigures {

    private SampleTownFigures() {}

    /** Since the beginning; the value of 2023 was corrected in September 2024. */
    static Indicator tandems() {
        return Indicator.builder(IndicatorId.of("tandems"), "Sprachtandems seit Beginn", IndicatorKind.OUTPUT)
                .law(AggregationLaw.CUMULATIVE)
                .baseline(value("2019-12-31", "100"))
                .addTarget(value("2025-12-31", "400"))
                .addValue(value("2021-12-31", "160").withQuality(ValueQuality.FINAL))
                .addValue(value("2023-12-31", "240")
                        .withQuality(ValueQuality.PROVISIONAL)
                        .withKnownSince(day("2024-02-15")))
                .addValue(value("2023-12-31", "220")
                        .withQuality(ValueQuality.FINAL)
                        .withKnownSince(day("2024-09-01")))
                .addValue(value("2024-06-30", "250")
                        .withQuality(ValueQuality.ESTIMATED)
                        .withKnownSince(day("2024-10-15")))
                .build();
    }

    /** Each year for itself. */
    static Indicator placements() {
        return Indicator.builder(IndicatorId.of("vermittlungen"), "Vermittlungen im Jahr", IndicatorKind.OUTCOME)
                .law(AggregationLaw.FLOW)
                .baseline(value("2019-12-31", "20"))
                .addTarget(value("2023-12-31", "60"))
                .addTarget(value("2026-12-31", "80"))
                .addValue(value("2021-12-31", "40"))
                .addValue(value("2022-12-31", "44"))
                .addValue(value("2023-12-31", "68"))
                .build();
    }

    static Indicator servicesOfAdministration() {
        return Indicator.builder(IndicatorId.of("dienste-verwaltung"), "Barrierefreie Dienste", IndicatorKind.OUTPUT)
                .law(AggregationLaw.RATIO)
                .unit("%")
                .baseline(share("2020-03-31", "10", "2", "20"))
                .addTarget(value("2025-12-31", "90"))
                .addValue(share("2022-12-31", "25", "5", "20"))
                .addValue(share("2024-09-30", "60", "15", "25"))
                .build();
    }

    static Indicator servicesOfUtilities() {
        return Indicator.builder(IndicatorId.of("dienste-eigenbetriebe"), "Barrierefreie Dienste", IndicatorKind.OUTPUT)
                .law(AggregationLaw.RATIO)
                .unit("%")
                .addValue(share("2022-12-31", "40", "4", "10"))
                .build();
    }

    /** Shows the world and not the measure. */
    static Indicator unemployment() {
        return Indicator.builder(
                        IndicatorId.of("arbeitslosigkeit"), "Arbeitslosigkeit im Stadtteil", IndicatorKind.CONTEXT)
                .unit("%")
                .addValue(value("2024-06-30", "6.3").fromSurvey(412))
                .build();
    }

    static SampleMeasure withMoney(SampleMeasure measure) {
        Resources resources = Resources.builder("20.000 Euro im Jahr")
                .addBudget(planned(2018, "20000"))
                .addBudget(planned(2019, "20000"))
                .addBudget(planned(2020, "15000"))
                .addBudget(planned(2021, "15000"))
                .addBudget(BudgetLine.ofYear(BudgetKind.SPENT, 2018, Money.euros("18500.50"), "Jahresabschluss"))
                .addBudget(BudgetLine.ofYear(BudgetKind.SPENT, 2019, Money.euros("24000"), "Jahresabschluss"))
                .addBudget(BudgetLine.spentOn(day("2020-05-03"), Money.euros("4200"), "Rechnung"))
                .addBudget(BudgetLine.spentOn(day("2020-11-20"), Money.euros("3300.75"), "Rechnung"))
                .build();
        return SampleMeasure.of(
                measure.measure().toBuilder().resources(resources).build());
    }

    private static BudgetLine planned(int year, String euros) {
        return BudgetLine.ofYear(BudgetKind.PLANNED, year, Money.euros(euros), "Haushalt");
    }

    private static DatedValue value(String day, String value) {
        return new DatedValue(day(day), new BigDecimal(value), "Beispieldaten");
    }

    private static DatedValue share(String day, String percent, String numerator, String base) {
        return value(day, percent).madeOf(new BigDecimal(numerator), new BigDecimal(base));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
