package org.handlungskonzept.reporting.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.evaluation.DueReview;
import org.handlungskonzept.evaluation.ReviewCalendar;
import org.handlungskonzept.evaluation.ReviewProcedure;
import org.handlungskonzept.evaluation.ReviewStage;
import org.handlungskonzept.evaluation.ReviewStep;

/**
 * The deadlines and reviews of a concept that matter on a day (Fristenkalender).
 *
 * <p>It holds the deadline of every measure that is open on that day, also one that has passed, and every review from that day
 * on. A measure without a deadline, and a concept without a term, have no day. It names no unit and no person. Immutable and
 * thread-safe.
 *
 * @param concept the concept
 * @param title its title as written, may be blank
 * @param municipality whose concept it is
 * @param sampleNotice what in it is invented, empty if everything is real
 * @param asOf the day it describes; what was reported or moved later is left aside
 * @param entries the days in their order; those of one day deadlines first, in the order of the concept
 */
public record ConceptCalendar(
        ConceptId concept,
        String title,
        Municipality municipality,
        String sampleNotice,
        LocalDate asOf,
        List<CalendarEntry> entries) {

    /** Checks that nothing is missing, copies the list and orders it by day. */
    public ConceptCalendar {
        requireNonNull(concept, "concept");
        requireNonNull(title, "title");
        requireNonNull(municipality, "municipality");
        requireNonNull(sampleNotice, "sampleNotice");
        requireNonNull(asOf, "asOf");
        entries = entries.stream()
                .sorted(Comparator.comparing(CalendarEntry::day))
                .toList();
    }

    /**
     * The calendar with the days on which reviews are due.
     *
     * @param concept the concept
     * @param asOf the day, inclusive
     * @return the calendar
     */
    public static ConceptCalendar of(Concept concept, LocalDate asOf) {
        Map<String, Integer> counted = new HashMap<>();
        return of(
                concept,
                asOf,
                ReviewCalendar.of(concept).reviews().stream()
                        .map(review -> day(review, ReviewStage.MEETING, review.due(), false, counted)));
    }

    /**
     * The calendar with the days of all stages of reviews.
     *
     * @param concept the concept
     * @param procedure by which procedure its town reviews
     * @param asOf the day, inclusive
     * @return the calendar
     * @throws IllegalArgumentException if the procedure finds no working day
     */
    public static ConceptCalendar of(Concept concept, ReviewProcedure procedure, LocalDate asOf) {
        Map<String, Integer> counted = new HashMap<>();
        return of(
                concept,
                asOf,
                procedure.steps(concept).stream()
                        .map((ReviewStep step) ->
                                day(step.review(), step.stage(), step.day(), step.meetingKnown(), counted)));
    }

    private static ConceptCalendar of(Concept concept, LocalDate asOf, Stream<ReviewDay> reviews) {
        List<CalendarEntry> entries = new ArrayList<>();
        concept.measures().stream()
                .filter(measure -> !measure.isClosed(asOf))
                .forEach(measure -> measure.schedule()
                        .due(asOf)
                        .ifPresent(due -> entries.add(MeasureDeadline.of(measure, due, asOf))));
        reviews.filter(review -> !review.day().isBefore(asOf)).forEach(entries::add);
        return new ConceptCalendar(
                concept.id(), concept.title(), concept.municipality(), concept.sampleNotice(), asOf, entries);
    }

    /** Reviews are counted before any is left out, so that each keeps its number while the others pass. */
    private static ReviewDay day(
            DueReview review, ReviewStage stage, LocalDate day, boolean known, Map<String, Integer> counted) {
        int occurrence = counted.merge(stage + "/" + review.kind() + "/" + review.title(), 1, Integer::sum);
        return new ReviewDay(review.title(), review.kind(), stage, occurrence, day, known);
    }
}
