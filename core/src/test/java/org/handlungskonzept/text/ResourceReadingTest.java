package org.handlungskonzept.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.handlungskonzept.concept.Cadence;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.MoneyNeed;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.StaffNeed;
import org.junit.jupiter.api.Test;

class ResourceReadingTest {

    @Test
    void keepsTheEntryAsWritten() {
        String entry = " **keine** \r\n";
        assertThat(resources(entry).asWritten()).isSameAs(entry);
        assertThat(resources(entry).none()).isEqualTo(NoResources.OPEN);
    }

    @Test
    void saysMoneyAndStaff() {
        Resources resources =
                resources("Personalkosten: 0,5 VZÄ EG 9b; Sachkosten: 500,50 € monatlich, einmalig 2.000 €");
        assertThat(resources.staff()).containsExactly(new StaffNeed(new BigDecimal("0.5"), "E 9b"));
        assertThat(resources.money())
                .containsExactly(
                        new MoneyNeed(Money.euros("6006"), Cadence.YEARLY, "Sachkosten"),
                        new MoneyNeed(Money.euros("2000"), Cadence.ONE_OFF, ""));
        assertThat(resources.none()).isNull();
    }

    @Test
    void saysFundingWithItsUpperBound() {
        assertThat(resources("Zuschuss des Landes 50 %, maximal 35.000,00 €, bewilligt")
                        .funding())
                .singleElement()
                .satisfies(funding -> {
                    assertThat(funding.source()).isEqualTo("Landes");
                    assertThat(funding.amount()).isEqualTo(Money.euros("35000"));
                    assertThat(funding.share()).isEqualTo(Percentage.of("50"));
                    assertThat(funding.state()).isEqualTo(FundingState.SECURED);
                });
    }

    @Test
    void saysNoNumberThatTheEntryDoesNot() {
        Resources resources = resources("3.000 bis 5.000 €, bis zu 2 Stellen");
        assertThat(resources.money()).isEmpty();
        assertThat(resources.staff()).isEmpty();
    }

    @Test
    void saysThingsAsWritten() {
        assertThat(resources("Nutzung des geplanten Nachbarschaftshauses").inKind())
                .containsExactly("Nutzung des geplanten Nachbarschaftshauses");
    }

    @Test
    void prefersTheMoreExactMeaningOfNone() {
        assertThat(resources("keine, aus vorhandenen Mitteln").none()).isEqualTo(NoResources.WITHIN_EXISTING);
        assertThat(resources("keine; nicht erforderlich").none()).isEqualTo(NoResources.NONE_NEEDED);
        assertThat(resources("keine zusätzlichen; keine vorhanden").none()).isEqualTo(NoResources.OPEN);
        assertThat(resources("keine weiteren Kosten; 5.000 €").none()).isNull();
        assertThat(resources("offen").none()).isNull();
    }

    @Test
    void dividesByTheFullWeek() {
        ResourceReader swiss = ResourceReader.withFullWeek(BigDecimal.valueOf(42));
        assertThat(swiss.read("21 h/Woche", Locale.GERMAN)
                        .toResources("21 h/Woche")
                        .staff())
                .containsExactly(new StaffNeed(new BigDecimal("0.5"), ""));
    }

    private static Resources resources(String entry) {
        return ResourceReader.standard().read(entry, Locale.GERMAN).toResources(entry);
    }
}
