package org.handlungskonzept.reporting.internal.chapters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.TimelineFigure;
import org.handlungskonzept.reporting.document.TimelineFigure.Edge;
import org.handlungskonzept.reporting.document.TimelineFigure.Span;
import org.jspecify.annotations.Nullable;

/** When the measures of a field begin and end: the days that came if they are known, else the planned ones. */
final class FieldTimeline {

    private static final int FEWEST = 2;

    private final Wording wording;

    FieldTimeline(Wording wording) {
        this.wording = wording;
    }

    /** Nothing if fewer than two measures have a day: a drawing would say no more than the words. */
    Optional<Figure> of(FieldOfAction field) {
        List<Measure> measures = field.measures();
        if (measures.stream().filter(this::isDated).count() < FEWEST) {
            return Optional.empty();
        }
        List<Status> statuses = Arrays.stream(Status.values())
                .filter(status -> measures.stream().anyMatch(measure -> status(measure) == status))
                .toList();
        return Optional.of(new TimelineFigure(
                wording.phrase("timeline.caption", "field", wording.title(field)),
                wording.texts()
                        .text(
                                "timeline.alternative",
                                Map.of(
                                        "dated",
                                        measures.stream().filter(this::isDated).count(),
                                        "total",
                                        measures.size())),
                wording.phrase("measure"),
                wording.phrase("timeline.start"),
                wording.phrase("timeline.end"),
                wording.phrase("status"),
                statuses.stream().map(wording::status).toList(),
                new Edge(wording.phrase("timeline.today", "day", wording.asOf()), wording.asOf()),
                measures.stream()
                        .map(measure -> span(measure, statuses.indexOf(status(measure))))
                        .toList()));
    }

    private Span span(Measure measure, int group) {
        LocalDate start = start(measure.schedule());
        LocalDate end = end(measure);
        boolean inOrder = start == null || end == null || !end.isBefore(start);
        return new Span(wording.title(measure), edge(start, inOrder ? start : null), edge(end, end), group);
    }

    private Edge edge(@Nullable LocalDate told, @Nullable LocalDate drawn) {
        return new Edge(wording.day(told), drawn);
    }

    private boolean isDated(Measure measure) {
        return start(measure.schedule()) != null || end(measure) != null;
    }

    private @Nullable LocalDate start(Schedule schedule) {
        LocalDate actual = schedule.actualStart();
        return actual != null && wording.isKnown(actual) ? actual : schedule.plannedStart();
    }

    private @Nullable LocalDate end(Measure measure) {
        LocalDate actual = measure.schedule().actualEnd();
        return actual != null && wording.isKnown(actual)
                ? actual
                : wording.followUp(measure).due();
    }

    private Status status(Measure measure) {
        StatusUpdate latest = wording.followUp(measure).latestUpdate();
        return latest == null ? Status.UNKNOWN : latest.status();
    }
}
