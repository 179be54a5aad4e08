package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.concept.ReviewKind.FINAL_REPORT;
import static org.handlungskonzept.concept.ReviewKind.INTERIM_REPORT;
import static org.handlungskonzept.concept.ReviewKind.PROGRESS_REVIEW;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.ReviewCycle;
import org.handlungskonzept.concept.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewCalendarTest {

    private static final Term FOUR_YEARS = Term.starting(LocalDate.of(2022, 7, 1), Period.ofYears(4));
    private static final ReviewCycle YEARLY = ReviewCycle.every("Sachstand", PROGRESS_REVIEW, Period.ofYears(1));
    private static final ReviewCycle INTERIM = ReviewCycle.once("Zwischenbericht", INTERIM_REPORT, Period.ofYears(3));

    @Test
    void ordersTheReviewsOfAllCyclesByDay() {
        assertThat(calendar(FOUR_YEARS, INTERIM, YEARLY).reviews())
                .containsExactly(
                        new DueReview("Sachstand", PROGRESS_REVIEW, LocalDate.of(2023, 7, 1)),
                        new DueReview("Sachstand", PROGRESS_REVIEW, LocalDate.of(2024, 7, 1)),
                        new DueReview("Zwischenbericht", INTERIM_REPORT, LocalDate.of(2025, 7, 1)),
                        new DueReview("Sachstand", PROGRESS_REVIEW, LocalDate.of(2025, 7, 1)));
    }

    @Test
    void knowsTheInterimReport() {
        assertThat(calendar(FOUR_YEARS, YEARLY, INTERIM).interimReport()).contains(LocalDate.of(2025, 7, 1));
        assertThat(calendar(FOUR_YEARS, YEARLY).interimReport()).isEmpty();
    }

    @Test
    void repeatsUpToAndOnTheLastDay() {
        Term endsOnAReview = new Term(LocalDate.of(2022, 7, 1), LocalDate.of(2024, 7, 1));
        Term endsBeforeIt = new Term(LocalDate.of(2022, 7, 1), LocalDate.of(2024, 6, 30));

        assertThat(days(endsOnAReview, YEARLY)).containsExactly("2023-07-01", "2024-07-01");
        assertThat(days(endsBeforeIt, YEARLY)).containsExactly("2023-07-01");
    }

    @Test
    void forgetsReviewsAfterTheTermExceptTheFinalReport() {
        Period fiveYears = Period.ofYears(5);

        assertThat(days(FOUR_YEARS, ReviewCycle.once("Zwischenbericht", INTERIM_REPORT, fiveYears)))
                .isEmpty();
        assertThat(days(FOUR_YEARS, ReviewCycle.once("Abschlussbericht", FINAL_REPORT, fiveYears)))
                .containsExactly("2027-07-01");
        assertThat(days(FOUR_YEARS, ReviewCycle.every("Abschlussbericht", FINAL_REPORT, fiveYears)))
                .isEmpty();
    }

    @Test
    void reckonsEachDayFromTheFirstDayOfTheTerm() {
        Term fromLeapDay = new Term(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29));
        Term fromMonthEnd = new Term(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 5, 31));

        assertThat(days(fromLeapDay, YEARLY)).containsExactly("2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
        assertThat(days(fromMonthEnd, ReviewCycle.every("Sachstand", PROGRESS_REVIEW, Period.ofMonths(1))))
                .containsExactly("2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31");
    }

    @Test
    void tellsAMissingTermFromMissingReviews() {
        ReviewCalendar withoutTerm = calendar(null, YEARLY, INTERIM);

        assertThat(withoutTerm.reviews()).isEmpty();
        assertThat(withoutTerm.missingTerm()).isTrue();
        assertThat(withoutTerm.interimReport()).isEmpty();
        assertThat(calendar(null).missingTerm()).isFalse();
        assertThat(calendar(FOUR_YEARS).missingTerm()).isFalse();
        assertThat(calendar(FOUR_YEARS, YEARLY).missingTerm()).isFalse();
    }

    @Test
    void findsTheNextReviewAfterADay() {
        ReviewCalendar calendar = calendar(FOUR_YEARS, YEARLY);

        assertThat(calendar.nextAfter(LocalDate.of(2023, 6, 30)).map(DueReview::due))
                .contains(LocalDate.of(2023, 7, 1));
        assertThat(calendar.nextAfter(LocalDate.of(2023, 7, 1)).map(DueReview::due))
                .contains(LocalDate.of(2024, 7, 1));
        assertThat(calendar.nextAfter(LocalDate.of(2025, 7, 1))).isEmpty();
    }

    private static List<String> days(Term term, ReviewCycle... cycles) {
        return calendar(term, cycles).reviews().stream()
                .map(review -> review.due().toString())
                .toList();
    }

    private static ReviewCalendar calendar(@Nullable Term term, ReviewCycle... cycles) {
        return ReviewCalendar.of(
                Concept.builder(ConceptId.of("sample"), "Sample", new Municipality("Musterstadt", null))
                        .term(term)
                        .evaluationPlan(new EvaluationPlan(null, List.of(cycles), List.of()))
                        .build());
    }
}
