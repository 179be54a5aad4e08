package org.handlungskonzept.reporting.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.handlungskonzept.reporting.document.LineFigure.Line;
import org.handlungskonzept.reporting.document.LineFigure.Point;
import org.handlungskonzept.reporting.document.TimelineFigure.Edge;
import org.handlungskonzept.reporting.document.TimelineFigure.Span;

/** Figures of every kind for the tests of writers. */
public final class SampleFigures {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private SampleFigures() {}

    /** A figure of every kind with the same words, written by somebody else, at every place that can hold words. */
    public static List<Figure> everywhere(String words) {
        Phrase phrase = Phrase.written(words, Locale.GERMAN);
        Day day = new Day(DAY, words);
        return List.of(
                BarFigure.stacked(
                        phrase, words, phrase, List.of(phrase), List.of(new Bar(phrase, List.of(number("1", words))))),
                BarFigure.diverging(
                        phrase,
                        words,
                        phrase,
                        List.of(phrase, phrase),
                        List.of(new Bar(phrase, List.of(number("1", words), number("2", words))))),
                new LineFigure(
                        phrase,
                        words,
                        phrase,
                        new Absent(words),
                        List.of(
                                new Line(phrase, Line.Kind.MEASURED, List.of(new Point(day, number("1", words)))),
                                new Line(
                                        phrase,
                                        Line.Kind.PLANNED,
                                        List.of(
                                                new Point(new Day(DAY.plusDays(1), words), number("-2", words)),
                                                new Point(new Day(DAY.plusYears(1), words), number("3.50", words)))))),
                new TimelineFigure(
                        phrase,
                        words,
                        phrase,
                        phrase,
                        phrase,
                        phrase,
                        List.of(phrase, phrase),
                        new Edge(phrase, DAY),
                        List.of(
                                new Span(phrase, new Edge(phrase, DAY), new Edge(phrase, DAY.plusYears(2)), 0),
                                new Span(phrase, new Edge(phrase, null), new Edge(phrase, DAY), 1),
                                new Span(phrase, new Edge(phrase, DAY), new Edge(phrase, null), 1),
                                new Span(phrase, new Edge(phrase, null), new Edge(phrase, null), 0))));
    }

    /** How many cells the table of a figure has, those of the header included. */
    public static int cells(Figure figure) {
        Table table = figure.numbers(figure.caption());
        return table.columns().size() * (table.rows().size() + 1);
    }

    /** A line figure with values below zero, and a target. */
    public static LineFigure course() {
        return new LineFigure(
                Phrase.of("Verlauf der Beratungen"),
                "Linien: drei gemessene Werte und ein Zielwert.",
                Phrase.of("Datum"),
                new Absent("kein Wert"),
                List.of(
                        new Line(
                                Phrase.of("Gemessen"),
                                Line.Kind.MEASURED,
                                List.of(
                                        new Point(new Day(LocalDate.of(2022, 7, 1), "01.07.2022"), number("40", "40")),
                                        new Point(new Day(LocalDate.of(2023, 7, 1), "01.07.2023"), number("-5", "-5")),
                                        new Point(
                                                new Day(LocalDate.of(2024, 7, 1), "01.07.2024"),
                                                number("62.5", "62,5")))),
                        new Line(
                                Phrase.of("Ziel"),
                                Line.Kind.PLANNED,
                                List.of(new Point(
                                        new Day(LocalDate.of(2026, 7, 1), "01.07.2026"), number("100", "100"))))));
    }

    /** A timeline of so many spans. */
    public static TimelineFigure timeline(int spans) {
        return new TimelineFigure(
                Phrase.of("Zeitplan"),
                "Zeitstrahl.",
                Phrase.of("Maßnahme"),
                Phrase.of("Beginn"),
                Phrase.of("Ende"),
                Phrase.of("Stand"),
                List.of(Phrase.of("in Umsetzung"), Phrase.of("geplant")),
                new Edge(Phrase.of("Stand 29.02.2024"), DAY),
                IntStream.rangeClosed(1, spans)
                        .mapToObj(i -> new Span(
                                Phrase.of("Maßnahme " + i),
                                edge(LocalDate.of(2022, 1, 1).plusDays(11L * i)),
                                edge(LocalDate.of(2023, 1, 1).plusDays(17L * i)),
                                i % 2))
                        .toList());
    }

    private static Edge edge(LocalDate day) {
        return new Edge(Phrase.of(day.toString()), day);
    }

    private static Numeral number(String value, String words) {
        return new Numeral(new BigDecimal(value), words);
    }
}
