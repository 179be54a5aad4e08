package org.handlungskonzept.reporting.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.evaluation.ReviewCalendar;

/** The first day after the as-of day on which something about a measure is due. */
record NextDate(LocalDate day, Kind kind, String title) {

    /** What is due, the strongest first where several things are due on one day. */
    enum Kind {
        DEADLINE,
        STEP,
        TARGET,
        REVIEW
    }

    private static final Comparator<NextDate> ORDER =
            Comparator.comparing(NextDate::day).thenComparing(NextDate::kind).thenComparing(NextDate::title);

    /** The deadline, an open step or a target of an open measure; otherwise the next review of the concept. */
    static Optional<NextDate> of(Measure measure, ReviewCalendar reviews, LocalDate asOf) {
        Stream<NextDate> own = measure.isClosed(asOf)
                ? Stream.empty()
                : Stream.of(deadline(measure, asOf), steps(measure, asOf), targets(measure))
                        .flatMap(dates -> dates);
        return own.filter(date -> date.day().isAfter(asOf))
                .min(ORDER)
                .or(() ->
                        reviews.nextAfter(asOf).map(review -> new NextDate(review.due(), Kind.REVIEW, review.title())));
    }

    private static Stream<NextDate> deadline(Measure measure, LocalDate asOf) {
        return measure.schedule().due(asOf).stream().map(due -> new NextDate(due, Kind.DEADLINE, ""));
    }

    private static Stream<NextDate> steps(Measure measure, LocalDate asOf) {
        return measure.milestones().stream()
                .filter(step -> isOpen(step, asOf))
                .flatMap(step -> Stream.ofNullable(step.due()).map(due -> new NextDate(due, Kind.STEP, step.title())));
    }

    private static boolean isOpen(Milestone step, LocalDate asOf) {
        return step.done() == null || step.done().isAfter(asOf);
    }

    private static Stream<NextDate> targets(Measure measure) {
        return measure.indicators().stream().flatMap(NextDate::targets);
    }

    private static Stream<NextDate> targets(Indicator indicator) {
        return indicator.targets().stream()
                .map(DatedValue::day)
                .map(day -> new NextDate(day, Kind.TARGET, indicator.title()));
    }
}
