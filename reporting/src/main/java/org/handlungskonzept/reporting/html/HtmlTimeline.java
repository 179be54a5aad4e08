package org.handlungskonzept.reporting.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlungskonzept.reporting.document.TimelineFigure;
import org.handlungskonzept.reporting.document.TimelineFigure.Edge;
import org.handlungskonzept.reporting.document.TimelineFigure.Span;
import org.jspecify.annotations.Nullable;

/**
 * Draws what lasts from when to when, over whole years. What has no beginning is a mark at its end; what has no end goes on
 * to the end of the drawing; what has neither is named and not drawn.
 */
final class HtmlTimeline {

    private static final int HEIGHT = 28;
    private static final int TOP = 6;
    private static final int THICKNESS = 16;
    private static final int AXIS = 20;
    private static final int MOST_LABELS = 6;

    private final HtmlFigures figures;
    private final HtmlShapes shapes;

    HtmlTimeline(HtmlFigures figures, HtmlShapes shapes) {
        this.figures = figures;
        this.shapes = shapes;
    }

    void write(TimelineFigure figure) {
        LocalDate today = figure.today().day();
        figures.openLegend();
        figures.areaKeys(figure.groups());
        if (today != null) {
            BigDecimal middle = BigDecimal.valueOf(50);
            figures.key(figure.today().words(), () -> shapes.line("today", middle, 0, middle, 14));
        }
        figures.closeLegend();
        Years years = Years.of(figure);
        figures.row(
                "bar axis",
                AXIS,
                () -> years.labelled()
                        .forEach(year ->
                                shapes.words(String.valueOf(year), years.at(LocalDate.of(year, 1, 1)), 14, false)));
        for (Span span : figure.spans()) {
            figures.row(span.label(), HEIGHT, () -> row(span, years, today));
        }
    }

    private void row(Span span, Years years, @Nullable LocalDate today) {
        years.labelled().forEach(year -> across("grid", years.at(LocalDate.of(year, 1, 1))));
        LocalDate start = span.start().day();
        LocalDate end = span.end().day();
        if (start != null && !start.equals(end)) {
            BigDecimal from = years.at(start);
            BigDecimal to = end == null ? HtmlShapes.HUNDRED : years.at(end);
            shapes.part(span.group(), from, to.subtract(from), TOP, THICKNESS);
        } else if (end != null) {
            shapes.point(span.group(), years.at(end), HEIGHT / 2);
        }
        if (today != null) {
            across("today", years.at(today));
        }
    }

    private void across(String style, BigDecimal place) {
        shapes.line(style, place, 0, place, HEIGHT);
    }

    /** The years that are drawn, the first and the last inclusive; none if no day is known. */
    private record Years(int first, int last) {

        static Years of(TimelineFigure figure) {
            List<LocalDate> days = Stream.concat(
                            Stream.of(figure.today()),
                            figure.spans().stream().flatMap(span -> Stream.of(span.start(), span.end())))
                    .map(Edge::day)
                    .flatMap(Stream::ofNullable)
                    .sorted()
                    .toList();
            return days.isEmpty()
                    ? new Years(0, -1)
                    : new Years(days.get(0).getYear(), days.get(days.size() - 1).getYear());
        }

        BigDecimal at(LocalDate day) {
            LocalDate start = LocalDate.of(first, 1, 1);
            return HtmlShapes.percent(
                    BigDecimal.valueOf(ChronoUnit.DAYS.between(start, day)),
                    BigDecimal.valueOf(ChronoUnit.DAYS.between(start, LocalDate.of(last + 1, 1, 1))));
        }

        /** At most a few of them, at equal distances. */
        List<Integer> labelled() {
            int step = 1 + (last - first) / MOST_LABELS;
            return IntStream.iterate(first, year -> year <= last, year -> year + step)
                    .boxed()
                    .toList();
        }
    }
}
