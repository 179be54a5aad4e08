package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 7, 1);

    @Test
    void endsTheDayBeforeItsAnniversary() {
        assertThat(Term.starting(FIRST, Period.ofYears(4))).isEqualTo(new Term(FIRST, LocalDate.of(2026, 6, 30)));
        assertThat(Term.starting(FIRST, Period.ofDays(1))).isEqualTo(new Term(FIRST, FIRST));
        assertThat(Term.starting(LocalDate.of(2024, 2, 29), Period.ofYears(4)).lastDay())
                .isEqualTo("2028-02-28");
    }

    @Test
    void includesItsFirstAndLastDay() {
        Term term = Term.starting(FIRST, Period.ofYears(4));

        assertThat(term.contains(FIRST)).isTrue();
        assertThat(term.contains(FIRST.minusDays(1))).isFalse();
        assertThat(term.contains(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(term.contains(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @Test
    void lastsAtLeastOneDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.starting(FIRST, Period.ZERO))
                .withMessage(
                        "The last day of the term (2022-06-30) must not be before the first day of the term (2022-07-01).");
    }
}
