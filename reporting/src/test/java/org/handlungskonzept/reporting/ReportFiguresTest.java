package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.BarFigure.Arrangement;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TimelineFigure;
import org.handlungskonzept.reporting.document.TimelineFigure.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the figures of a report say beside its words. */
class ReportFiguresTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 15);
    private static final LocalDate END = LocalDate.of(2024, 3, 31);
    private static final LocalDate AS_OF = LaatzenReport.AS_OF;

    @TempDir
    private Path folder;

    @Test
    void drawsTheDaysThatCameBeforeThePlannedOnes() {
        Span span = span(ended(), AS_OF);

        assertThat(span.start().day()).isEqualTo(START);
        assertThat(span.end().day()).isEqualTo(END);
    }

    @Test
    void drawsNoDayThatWasNotKnownYet() {
        Span span = span(ended(), END.minusDays(1));

        assertThat(span.end().day()).isNotEqualTo(END);
    }

    @Test
    void tellsABeginningAfterTheDeadlineWithoutDrawingIt() {
        Concept concept = withSchedule(Schedule.builder("bis Ende 2022")
                .plannedEnd(LocalDate.of(2022, 12, 31))
                .actualStart(START)
                .build());

        Span span = span(concept, AS_OF);

        assertThat(span.start().day()).isNull();
        assertThat(span.start().words().plain()).isEqualTo("15. Januar 2023");
        assertThat(span.end().day()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void drawsNoTimelineOfMeasuresWithoutDays() {
        assertThat(figures(LaatzenReport.followedUp(), AS_OF, TimelineFigure.class))
                .allSatisfy(figure -> assertThat(figure.spans())
                        .filteredOn(
                                span -> span.start().day() != null || span.end().day() != null)
                        .hasSizeGreaterThan(1));
    }

    @Test
    void drawsAnswersOnAScaleOfSeveralMeasuresAroundTheirMiddle() throws IOException {
        Document report = LaatzenReport.withSurveys(folder).document(Texts.german());
        List<BarFigure> scales = figures(report, BarFigure.class)
                .filter(figure -> figure.arrangement() == Arrangement.DIVERGING)
                .toList();

        assertThat(scales.get(0).bars())
                .extracting(bar -> bar.label().plain().substring(0, 12))
                .containsExactly("Maßnahme 1.2", "Maßnahme 1.3");
        assertThat(scales)
                .extracting(figure -> figure.caption().plain())
                .contains("Wie weit ist die Maßnahme umgesetzt? (in Prozent derer, die geantwortet haben)");
        assertThat(scales)
                .allSatisfy(figure -> assertThat(figure.bars())
                        .hasSizeGreaterThan(1)
                        .allSatisfy(bar -> assertThat(sum(bar)).isBetween(1, 102)));
    }

    private static int sum(Bar bar) {
        return bar.parts().stream()
                .map(Numeral::value)
                .mapToInt(value -> value.intValueExact())
                .sum();
    }

    private static Concept ended() {
        return withSchedule(Schedule.builder("bis Mitte 2024")
                .plannedStart(LocalDate.of(2022, 7, 1))
                .plannedEnd(LocalDate.of(2024, 6, 30))
                .actualStart(START)
                .actualEnd(END)
                .build());
    }

    private static Concept withSchedule(Schedule schedule) {
        Concept concept = LaatzenReport.followedUp();
        MeasureId id = concept.fields().stream()
                .filter(field -> figures(concept, AS_OF, TimelineFigure.class).stream()
                        .anyMatch(figure -> figure.caption().plain().contains(field.title())))
                .findFirst()
                .orElseThrow()
                .measures()
                .get(0)
                .id();
        return concept.withMeasure(
                id, measure -> measure.toBuilder().schedule(schedule).build());
    }

    private static Span span(Concept concept, LocalDate asOf) {
        return figures(concept, asOf, TimelineFigure.class).get(0).spans().get(0);
    }

    private static <F extends Figure> List<F> figures(Concept concept, LocalDate asOf, Class<F> kind) {
        return figures(LaatzenReport.of(concept, asOf).document(Texts.german()), kind)
                .toList();
    }

    private static <F extends Figure> Stream<F> figures(Document document, Class<F> kind) {
        return document.chapters().stream()
                .flatMap(ReportFiguresTest::sections)
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Stream<Section> sections(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(ReportFiguresTest::sections));
    }
}
