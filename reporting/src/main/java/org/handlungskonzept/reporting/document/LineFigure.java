package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A figure of values over time (Liniendiagramm), together with the values it shows; what is planned can stand beside what
 * was measured.
 *
 * <p>Immutable and thread-safe.
 *
 * @param caption what the figure shows
 * @param alternative what a reader who cannot see the figure should know; the values are in the table
 * @param dayHeading what stands above the days in the table
 * @param missing what the table says where a line has no value of a day
 * @param lines the lines, at least one; the first is drawn first
 */
public record LineFigure(Phrase caption, String alternative, Phrase dayHeading, Absent missing, List<Line> lines)
        implements Figure {

    /**
     * A line of a figure (Linie).
     *
     * @param label what its values are
     * @param kind whether it was measured or is planned
     * @param points its values in time, at least one
     */
    public record Line(Phrase label, Kind kind, List<Point> points) {

        /** What a line stands for (Art einer Linie). */
        public enum Kind {
            /** Values that were measured (gemessen). */
            MEASURED,
            /** Values that are aimed at (angestrebt); drawn with dashes. */
            PLANNED
        }

        /**
         * Copies the points.
         *
         * @throws IllegalArgumentException if there is no point, or a day does not follow the one before
         */
        public Line {
            requireNonNull(label, "label");
            requireNonNull(kind, "kind");
            points = NotEmpty.copyOf(points, "line", "point");
            for (int i = 1; i < points.size(); i++) {
                LocalDate before = points.get(i - 1).day().date();
                LocalDate day = points.get(i).day().date();
                if (!day.isAfter(before)) {
                    throw new IllegalArgumentException(
                            "The line (%s) has a point of (%s) that does not follow the one of (%s).\nMaybe sort the points, and keep one a day."
                                    .formatted(label.plain(), day, before));
                }
            }
        }
    }

    /**
     * A value of a day (Messpunkt).
     *
     * @param day the day
     * @param value the value
     */
    public record Point(Day day, Numeral value) {

        /** Checks that both are there. */
        public Point {
            requireNonNull(day, "day");
            requireNonNull(value, "value");
        }
    }

    /**
     * Copies the lines.
     *
     * @throws IllegalArgumentException if the alternative is blank or there is no line
     */
    public LineFigure {
        Alternative.check(alternative, caption);
        requireNonNull(dayHeading, "dayHeading");
        requireNonNull(missing, "missing");
        lines = NotEmpty.copyOf(lines, "figure", "line");
    }

    /** A table with a row for each day and a column for each line. */
    @Override
    public Table numbers(Phrase caption) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(dayHeading, Column.Kind.TEXT));
        lines.forEach(line -> columns.add(new Column(line.label(), Column.Kind.NUMBERS)));
        TreeMap<LocalDate, Day> days = new TreeMap<>();
        lines.forEach(line ->
                line.points().forEach(point -> days.putIfAbsent(point.day().date(), point.day())));
        return new Table(caption, columns, days.values().stream().map(this::row).toList());
    }

    private Row row(Day day) {
        return new Row(
                Phrase.of(day),
                lines.stream().map(line -> value(line, day.date())).toList());
    }

    private Phrase value(Line line, LocalDate day) {
        return line.points().stream()
                .filter(point -> point.day().date().equals(day))
                .findFirst()
                .map(point -> Phrase.of(point.value()))
                .orElseGet(() -> Phrase.of(missing));
    }
}
