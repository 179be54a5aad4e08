package org.handlungskonzept.reporting.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.LineFigure;
import org.handlungskonzept.reporting.document.LineFigure.Line;
import org.handlungskonzept.reporting.document.LineFigure.Point;
import org.handlungskonzept.reporting.document.Numeral;

/** Draws values over time, always with zero, so that a small change does not look large. */
final class HtmlLines {

    private static final int HEIGHT = 250;
    private static final int TOP = 28;
    private static final int BOTTOM = 208;
    private static final int DAYS = 244;
    private static final BigDecimal FIRST = BigDecimal.valueOf(3);
    private static final BigDecimal WIDTH = BigDecimal.valueOf(94);
    private static final BigDecimal MIDDLE = BigDecimal.valueOf(50);

    private final HtmlFigures figures;
    private final HtmlShapes shapes;

    HtmlLines(HtmlFigures figures, HtmlShapes shapes) {
        this.figures = figures;
        this.shapes = shapes;
    }

    void write(LineFigure figure) {
        figures.openLegend();
        for (int i = 0; i < figure.lines().size(); i++) {
            Line line = figure.lines().get(i);
            int look = i;
            figures.key(line.label(), () -> {
                shapes.line(style(line, look), BigDecimal.ZERO, 7, HtmlShapes.HUNDRED, 7);
                shapes.point(look, MIDDLE, 7);
            });
        }
        figures.closeLegend();
        Plot plot = Plot.of(figure);
        figures.row("plot", HEIGHT, () -> {
            grid(plot);
            for (int i = 0; i < figure.lines().size(); i++) {
                draw(figure.lines().get(i), i, plot);
            }
            shapes.words(plot.first().plain(), BigDecimal.ZERO, DAYS, false);
            if (!plot.last().date().equals(plot.first().date())) {
                shapes.words(plot.last().plain(), HtmlShapes.HUNDRED, DAYS, true);
            }
        });
    }

    private void grid(Plot plot) {
        for (Numeral value : plot.marked()) {
            int y = plot.y(value.value());
            shapes.line(value.value().signum() == 0 ? "axis" : "grid", BigDecimal.ZERO, y, HtmlShapes.HUNDRED, y);
            shapes.words(value.plain(), BigDecimal.ZERO, value.value().signum() < 0 ? y + 14 : y - 6, false);
        }
    }

    private void draw(Line line, int look, Plot plot) {
        List<Point> points = line.points();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            shapes.line(style(line, look), plot.x(from), plot.y(from), plot.x(to), plot.y(to));
        }
        points.forEach(point -> shapes.point(look, plot.x(point), plot.y(point)));
        Point last = points.get(points.size() - 1);
        if (plot.marked().stream()
                .noneMatch(marked -> marked.value().compareTo(last.value().value()) == 0)) {
            shapes.words(last.value().plain(), plot.x(last), plot.y(last) - 12, true);
        }
    }

    private static String style(Line line, int look) {
        String style = "course course-" + look % HtmlShapes.LOOKS;
        return line.kind() == Line.Kind.PLANNED ? style + " planned" : style;
    }

    /** Which days and values are drawn, and where; the marked values are the highest, zero, and the lowest below it. */
    private record Plot(Day first, Day last, BigDecimal lowest, BigDecimal highest, List<Numeral> marked) {

        static Plot of(LineFigure figure) {
            List<Point> points = figure.lines().stream()
                    .flatMap(line -> line.points().stream())
                    .toList();
            List<Day> days = points.stream()
                    .map(Point::day)
                    .sorted(Comparator.comparing(Day::date))
                    .toList();
            List<Numeral> values = points.stream()
                    .map(Point::value)
                    .sorted(Comparator.comparing(Numeral::value))
                    .toList();
            Numeral lowest = values.get(0);
            Numeral highest = values.get(values.size() - 1);
            List<Numeral> marked = new ArrayList<>();
            if (highest.value().signum() > 0) {
                marked.add(highest);
            }
            marked.add(new Numeral(BigDecimal.ZERO, "0"));
            if (lowest.value().signum() < 0) {
                marked.add(lowest);
            }
            return new Plot(
                    days.get(0),
                    days.get(days.size() - 1),
                    lowest.value().min(BigDecimal.ZERO),
                    highest.value().max(BigDecimal.ZERO),
                    marked);
        }

        BigDecimal x(Point point) {
            long days = ChronoUnit.DAYS.between(first.date(), last.date());
            LocalDate day = point.day().date();
            return days == 0
                    ? MIDDLE
                    : FIRST.add(WIDTH.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(first.date(), day)))
                            .divide(BigDecimal.valueOf(days), 3, RoundingMode.HALF_UP));
        }

        int y(Point point) {
            return y(point.value().value());
        }

        int y(BigDecimal value) {
            BigDecimal range = highest.subtract(lowest);
            return range.signum() == 0
                    ? BOTTOM
                    : BOTTOM
                            - value.subtract(lowest)
                                    .multiply(BigDecimal.valueOf(BOTTOM - TOP))
                                    .divide(range, 0, RoundingMode.HALF_UP)
                                    .intValueExact();
        }
    }
}
