package org.handlungskonzept.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ReviewCycle;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.Term;

/**
 * The reviews of a concept with their due days (Überprüfungskalender).
 *
 * <p>Days are reckoned from the first day of the term as {@link LocalDate#plus} does it, each by itself: a yearly review
 * of a term that starts on 29 February is due on 28 February in common years and on 29 February in leap years. A review
 * whose day would come after the last day of the term is not due, except a final report that is due once. Immutable and
 * thread-safe.
 *
 * @param reviews the reviews, ordered by day, those of one day in the order of the evaluation plan
 * @param missingTerm true if reviews are promised, but no day follows because the concept has no term
 */
public record ReviewCalendar(List<DueReview> reviews, boolean missingTerm) {

    /** Copies the list. */
    public ReviewCalendar {
        reviews = reviews.stream().sorted(Comparator.comparing(DueReview::due)).toList();
    }

    /**
     * Reckons the due days of the reviews that the evaluation plan promises.
     *
     * @param concept the concept
     * @return the calendar; without a term it is empty, and {@link #missingTerm()} says whether that is the reason
     * @throws java.time.DateTimeException if a due day lies outside the range of {@link LocalDate}
     */
    public static ReviewCalendar of(Concept concept) {
        List<ReviewCycle> cycles = concept.evaluationPlan().cycles();
        Term term = concept.term();
        return term == null
                ? new ReviewCalendar(List.of(), !cycles.isEmpty())
                : new ReviewCalendar(
                        cycles.stream().flatMap(cycle -> due(cycle, term)).toList(), false);
    }

    /**
     * The next review.
     *
     * @param day the day to look from; a review on this very day is not next
     * @return the first review after that day, or empty
     */
    public Optional<DueReview> nextAfter(LocalDate day) {
        return reviews.stream().filter(review -> review.due().isAfter(day)).findFirst();
    }

    /**
     * The day the first interim report is due.
     *
     * @return the day, or empty if none is promised or its day does not follow
     */
    public Optional<LocalDate> interimReport() {
        return reviews.stream()
                .filter(review -> review.kind() == ReviewKind.INTERIM_REPORT)
                .map(DueReview::due)
                .findFirst();
    }

    /** The reviews of one cycle, in the order of their days. */
    static Stream<DueReview> due(ReviewCycle cycle, Term term) {
        Stream<LocalDate> days = IntStream.rangeClosed(1, cycle.repeated() ? Integer.MAX_VALUE : 1)
                .mapToObj(times -> term.firstDay().plus(cycle.interval().multipliedBy(times)));
        boolean mayComeAfterTheTerm = cycle.kind() == ReviewKind.FINAL_REPORT && !cycle.repeated();
        return (mayComeAfterTheTerm ? days : days.takeWhile(day -> !day.isAfter(term.lastDay())))
                .map(day -> new DueReview(cycle.title(), cycle.kind(), day));
    }
}
