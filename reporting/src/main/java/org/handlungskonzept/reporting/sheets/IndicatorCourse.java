package org.handlungskonzept.reporting.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.LineFigure;
import org.handlungskonzept.reporting.document.LineFigure.Line;
import org.handlungskonzept.reporting.document.LineFigure.Point;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.internal.chapters.Words;

/** The course of an indicator: what was measured, from the baseline on, and what is aimed at. */
final class IndicatorCourse {

    private static final int FEWEST = 2;

    private final Words words;

    IndicatorCourse(Words words) {
        this.words = words;
    }

    /** Nothing if fewer than two values are known, because nothing goes from one to the other then. */
    Optional<Figure> of(Indicator indicator, Phrase title, List<DatedValue> values) {
        DatedValue baseline = indicator.baseline();
        List<Point> measured = points(Stream.concat(
                Stream.ofNullable(baseline).filter(value -> words.isKnown(value.known())), values.stream()));
        List<Point> planned = points(indicator.targets().stream());
        if (measured.isEmpty() || measured.size() + planned.size() < FEWEST) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.phrase("sheet.course.measured"), Line.Kind.MEASURED, measured));
        if (!planned.isEmpty()) {
            lines.add(new Line(words.phrase("sheet.course.planned"), Line.Kind.PLANNED, planned));
        }
        return Optional.of(new LineFigure(
                words.phrase("sheet.course.caption", "indicator", title),
                words.texts()
                        .text(
                                "sheet.course.alternative",
                                Map.of("measured", measured.size(), "planned", planned.size())),
                words.phrase("day"),
                new Absent(words.text("sheet.course.missing")),
                lines));
    }

    /** One a day: the later entry stands for the day. */
    private List<Point> points(Stream<DatedValue> values) {
        TreeMap<LocalDate, Point> points = new TreeMap<>();
        values.forEach(value -> points.put(
                value.day(),
                new Point(words.texts().day(value.day()), words.texts().number(value.value()))));
        return List.copyOf(points.values());
    }
}
