package org.handlungskonzept.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.BudgetKind;
import org.handlungskonzept.concept.BudgetLine;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.testkit.SampleTown;
import org.junit.jupiter.api.Test;

class BudgetComparisonTest {

    private final Resources centre = SampleTown.concepts()
            .get(1)
            .measure(SampleTown.id("2.7"))
            .orElseThrow()
            .resources();

    @Test
    void comparesYearByYear() {
        assertThat(explained(centre, SampleTown.LAST_DAY))
                .containsExactly(
                        "2018: 20000 EUR planned, 18500.5 EUR spent",
                        "2019: 20000 EUR planned, 24000 EUR spent",
                        "2020: 15000 EUR planned, 7500.75 EUR spent",
                        "2021: 15000 EUR planned, not known what was spent");
        assertThat(BudgetComparison.of(centre, SampleTown.LAST_DAY).explain(Locale.GERMAN))
                .isEqualTo("Ausgaben bekannt für 3 von 4 geplanten Zeiträumen");
    }

    @Test
    void knowsNoMoneyThatWasSpentLater() {
        assertThat(explained(centre, LocalDate.of(2020, 5, 3))).contains("2020: 15000 EUR planned, 4200 EUR spent");
        assertThat(BudgetComparison.of(centre, LocalDate.of(2020, 5, 3)).explain(Locale.ENGLISH))
                .isEqualTo("spent money is known for 2 of 2 planned periods");
        assertThat(explained(centre, LocalDate.of(2018, 12, 30)))
                .startsWith("2018: 20000 EUR planned, not known what was spent");
    }

    @Test
    void letsWhatNobodyPlannedStandForItself() {
        Resources resources = Resources.builder("")
                .addBudget(BudgetLine.ofYear(BudgetKind.PLANNED, 2024, Money.euros("100"), ""))
                .addBudget(BudgetLine.spentOn(LocalDate.of(2023, 5, 1), Money.euros("7"), ""))
                .addBudget(BudgetLine.spentOn(
                        LocalDate.of(2024, 5, 1), new Money(BigDecimal.TEN, Currency.getInstance("CHF")), ""))
                .build();

        assertThat(explained(resources, SampleTown.LAST_DAY))
                .containsExactly(
                        "1 May 2023: not planned, 7 EUR spent",
                        "2024: 100 EUR planned, not known what was spent",
                        "1 May 2024: not planned, 10 CHF spent");
    }

    @Test
    void ordersThePeriodsAndThenTheCurrencies() {
        Resources resources = Resources.builder("")
                .addBudget(BudgetLine.ofYear(BudgetKind.PLANNED, 2024, Money.euros("1"), ""))
                .addBudget(BudgetLine.ofYear(BudgetKind.PLANNED, 2024, francs("2"), ""))
                .addBudget(BudgetLine.ofYear(BudgetKind.PLANNED, 2023, Money.euros("3"), ""))
                .addBudget(BudgetLine.ofYear(BudgetKind.PLANNED, 2023, francs("4"), ""))
                .build();

        assertThat(BudgetComparison.of(resources, SampleTown.LAST_DAY).periods())
                .extracting(period -> period.firstDay().getYear() + " " + period.currency())
                .containsExactly("2023 CHF", "2023 EUR", "2024 CHF", "2024 EUR");
    }

    @Test
    void countsMoneyInTheShortestPlannedPeriodThatHoldsIt() {
        LocalDate spring = LocalDate.of(2024, 3, 1);
        Resources resources = Resources.builder("")
                .addBudget(BudgetLine.ofYear(BudgetKind.PLANNED, 2024, Money.euros("100"), ""))
                .addBudget(new BudgetLine(BudgetKind.PLANNED, spring, spring.plusDays(30), Money.euros("30"), "", ""))
                .addBudget(BudgetLine.spentOn(spring, Money.euros("9"), ""))
                .addBudget(BudgetLine.spentOn(spring.plusDays(31), Money.euros("2"), ""))
                .build();

        assertThat(explained(resources, SampleTown.LAST_DAY))
                .containsExactly(
                        "2024: 100 EUR planned, 2 EUR spent",
                        "1 March 2024 to 31 March 2024: 30 EUR planned, 9 EUR spent");
    }

    private static Money francs(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("CHF"));
    }

    private static List<String> explained(Resources resources, LocalDate asOf) {
        return BudgetComparison.of(resources, asOf).periods().stream()
                .map(period -> period.explain(Locale.ENGLISH))
                .toList();
    }
}
