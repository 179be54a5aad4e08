package org.handlungskonzept.reporting.summary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.Schedule;
import org.jspecify.annotations.Nullable;

/** What is due after a day: a step of a measure that is open, or the measure itself if no step is named. */
record NextStep(LocalDate day, Measure measure, @Nullable Milestone step) {

    /** The steps and deadlines of open measures, by day, those of one day in the order of the concept. */
    static List<NextStep> after(Concept concept, LocalDate asOf) {
        return concept.measures().stream()
                .filter(measure -> !measure.isClosed(asOf))
                .flatMap(measure -> Stream.concat(steps(measure, asOf), deadline(measure, asOf)))
                .filter(next -> next.day().isAfter(asOf))
                .sorted(Comparator.comparing(NextStep::day))
                .toList();
    }

    /** Whether the concept names this very day, and not only words from which it follows, such as "until the end of 2025". */
    boolean isDayEntered() {
        Schedule schedule = measure.schedule();
        return step != null
                || schedule.plannedEnd() != null
                || schedule.asWritten().isBlank();
    }

    private static Stream<NextStep> deadline(Measure measure, LocalDate asOf) {
        return measure.schedule().due(asOf).stream().map(due -> new NextStep(due, measure, null));
    }

    private static Stream<NextStep> steps(Measure measure, LocalDate asOf) {
        return measure.milestones().stream()
                .filter(step -> step.done() == null || step.done().isAfter(asOf))
                .flatMap(step -> Stream.ofNullable(step.due()).map(due -> new NextStep(due, measure, step)));
    }
}
