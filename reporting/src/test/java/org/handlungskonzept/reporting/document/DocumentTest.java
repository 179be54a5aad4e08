package org.handlungskonzept.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlungskonzept.reporting.document.LineFigure.Line;
import org.handlungskonzept.reporting.document.LineFigure.Point;
import org.handlungskonzept.reporting.document.TimelineFigure.Edge;
import org.handlungskonzept.reporting.document.TimelineFigure.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTest {

    private static final Phrase WORDS = Phrase.of("Words");
    private static final Paragraph PARAGRAPH = new Paragraph(WORDS);
    private static final Phrase DANGLING = Phrase.of(new Strong(Phrase.of(Link.to("There", Anchor.of("nowhere")))));
    private static final Numeral ONE = new Numeral(BigDecimal.ONE, "1");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    static List<Block> blocksThatLinkNowhere() {
        return List.of(
                new Paragraph(DANGLING),
                new BulletList(List.of(WORDS, DANGLING)),
                new NumberedList(List.of(WORDS, DANGLING)),
                new DefinitionList(List.of(new Definition(DANGLING, List.of(WORDS)))),
                new DefinitionList(List.of(new Definition(WORDS, List.of(DANGLING)))),
                new Note(DANGLING, List.of(PARAGRAPH)),
                new Note(WORDS, List.of(new Paragraph(DANGLING))),
                new Table(DANGLING, List.of(Column.text("A")), List.of(Row.of(WORDS))),
                new Table(WORDS, List.of(new Column(DANGLING, Column.Kind.TEXT)), List.of(Row.of(WORDS))),
                new Table(WORDS, List.of(Column.text("A")), List.of(Row.of(DANGLING))),
                new Table(WORDS, List.of(Column.text("A"), Column.text("B")), List.of(Row.of(WORDS, DANGLING))),
                BarFigure.stacked(WORDS, "One", WORDS, List.of(WORDS), List.of(new Bar(DANGLING, List.of(ONE)))),
                new LineFigure(WORDS, "One", WORDS, new Absent("none"), List.of(line(DANGLING, DAY))),
                timeline(new Edge(WORDS, null), new Span(DANGLING, new Edge(WORDS, null), new Edge(WORDS, null), 0)),
                timeline(new Edge(DANGLING, null), new Span(WORDS, new Edge(WORDS, null), new Edge(WORDS, null), 0)));
    }

    @ParameterizedTest
    @MethodSource("blocksThatLinkNowhere")
    void refusesLinksThatLeadNowhere(Block block) {
        Section below = Section.of(WORDS, List.of(block));

        assertThatThrownBy(() -> document(Section.divided(WORDS, List.of(below))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The link (There) leads to an anchor (nowhere) that no section has.");
    }

    @Test
    void followsLinksBetweenChapters() {
        Anchor anchor = Anchor.of("nowhere");
        Section first = Section.of(WORDS, List.of(new Paragraph(DANGLING)));
        Section second =
                Section.of(WORDS, List.of(PARAGRAPH)).withAnchor(anchor).withNumber("2");

        assertThat(document(first, second).chapters()).containsExactly(first, second);
    }

    @Test
    void hashesAllTextsWithTheirLengths() throws Exception {
        Phrase umlaut = Phrase.of("Ü");
        TitlePage title = new TitlePage(umlaut, WORDS, WORDS, List.of(), List.of());
        Document document = new Document(Locale.GERMAN, title, List.of(Section.of(WORDS, List.of(PARAGRAPH))));
        byte[] expected = MessageDigest.getInstance("SHA-256")
                .digest("2:Ü5:Words5:Words5:Words5:Words".getBytes(StandardCharsets.UTF_8));

        assertThat(document.contentHash()).isEqualTo(HexFormat.of().formatHex(expected));
    }

    @Test
    void refusesTwoSectionsWithOneAnchor() {
        Section section = Section.of(WORDS, List.of(PARAGRAPH)).withAnchor(Anchor.of("same"));

        assertThatThrownBy(() -> document(section, Section.divided(WORDS, List.of(section))))
                .hasMessageContaining("(same)");
    }

    @Test
    void refusesMoreLevelsThanHeadingsHave() {
        Section section = Section.of(WORDS, List.of(PARAGRAPH));
        for (int level = 2; level <= 5; level++) {
            section = Section.divided(WORDS, List.of(section));
        }
        Section deepest = section;

        assertThat(document(deepest).chapters()).hasSize(1);
        assertThatThrownBy(() -> document(Section.divided(WORDS, List.of(deepest))))
                .hasMessageContaining("(6) deep")
                .hasMessageContaining("(5)");
    }

    @Test
    void needsChaptersAndALanguage() {
        assertThatThrownBy(() -> document()).hasMessageContaining("at least one chapter");
        assertThatThrownBy(() -> new Document(Locale.ROOT, titlePage(), List.of(Section.of(WORDS, List.of(PARAGRAPH)))))
                .hasMessageContaining("names no language");
        assertThatThrownBy(() -> Phrase.written("Worte", Locale.ROOT)).hasMessageContaining("names no language");
    }

    @Test
    void refusesBlankPhrases() {
        assertThatThrownBy(() -> Phrase.of(" \u2003")).hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> Phrase.of()).hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> Phrase.of(new LineBreak(), new Text(""))).hasMessageContaining("must not be blank");
    }

    @Test
    void refusesEmptySectionsAndLists() {
        assertThatThrownBy(() -> Section.of(WORDS, List.of())).hasMessageContaining("The section (Words) is empty");
        assertThatThrownBy(() -> new BulletList(List.of())).hasMessageContaining("at least one item");
        assertThatThrownBy(() -> new DefinitionList(List.of())).hasMessageContaining("at least one definition");
        assertThatThrownBy(() -> new Note(WORDS, List.of())).hasMessageContaining("at least one block");
    }

    @Test
    void refusesLinksInsideOfLinksAndHeadings() {
        Link link = Link.to("There", Anchor.of("there"));
        Phrase hidden = Phrase.of(new Strong(Phrase.of(link)));

        assertThatThrownBy(() -> new Link(hidden, LinkTarget.of("https://example.org")))
                .hasMessageContaining("must not contain a link");
        assertThatThrownBy(() -> Section.of(hidden, List.of(PARAGRAPH)))
                .hasMessageContaining("must not contain a link");
    }

    @Test
    void refusesTablesWithoutHeadersOrWithRaggedRows() {
        List<Column> columns = List.of(Column.text("A"), Column.numbers("B"));

        assertThatThrownBy(() -> new Table(WORDS, List.of(), List.of(Row.of(WORDS))))
                .hasMessageContaining("at least one column");
        assertThatThrownBy(() -> new Table(WORDS, columns, List.of())).hasMessageContaining("at least one row");
        assertThatThrownBy(() -> new Table(WORDS, columns, List.of(Row.of(Phrase.of("Short")))))
                .hasMessage("The row (Short) of the table (Words) has (1) cells for (2) columns.");
    }

    @Test
    void refusesFiguresWithoutAlternativeOrWithRaggedBars() {
        List<Phrase> headings = List.of(Phrase.of("Done"), Phrase.of("Open"));

        assertThatThrownBy(() ->
                        BarFigure.stacked(WORDS, " ", WORDS, List.of(WORDS), List.of(new Bar(WORDS, List.of(ONE)))))
                .hasMessageContaining("needs an alternative text");
        assertThatThrownBy(
                        () -> BarFigure.stacked(WORDS, "One", WORDS, headings, List.of(new Bar(WORDS, List.of(ONE)))))
                .hasMessage("The bar (Words) of the figure (Words) has (1) parts for (2) headings.");
        assertThatThrownBy(() -> new Bar(WORDS, List.of(new Numeral(BigDecimal.ONE.negate(), "-1"))))
                .hasMessageContaining("below zero (-1)");
    }

    @Test
    void showsTheNumbersOfAFigureInTheSameOrder() {
        Numeral two = new Numeral(BigDecimal.valueOf(2), "2");
        BarFigure figure = BarFigure.stacked(
                WORDS,
                "One done, two open",
                Phrase.of("Field"),
                List.of(Phrase.of("Done"), Phrase.of("Open")),
                List.of(new Bar(Phrase.of("Language"), List.of(ONE, two))));

        assertThat(figure.numbers(Phrase.of("Numbers")))
                .isEqualTo(new Table(
                        Phrase.of("Numbers"),
                        List.of(Column.text("Field"), Column.numbers("Done"), Column.numbers("Open")),
                        List.of(Row.of(Phrase.of("Language"), Phrase.of(ONE), Phrase.of(two)))));
    }

    @Test
    void refusesBarsOfOnePartThatDiverge() {
        assertThatThrownBy(() ->
                        BarFigure.diverging(WORDS, "One", WORDS, List.of(WORDS), List.of(new Bar(WORDS, List.of(ONE)))))
                .hasMessage("The bars of the figure (Words) have one part and cannot diverge.");
    }

    @Test
    void showsTheValuesOfLinesDayByDayAndSaysWhereNoneIs() {
        Phrase day = Phrase.of(new Day(DAY, "29 Feb"));
        Phrase next = Phrase.of(new Day(DAY.plusDays(1), "29 Feb"));
        LineFigure figure = new LineFigure(
                WORDS,
                "One",
                Phrase.of("Date"),
                new Absent("none"),
                List.of(line(Phrase.of("Target"), DAY.plusDays(1)), line(Phrase.of("Measured"), DAY, DAY.plusDays(1))));

        assertThat(figure.numbers(WORDS))
                .isEqualTo(new Table(
                        WORDS,
                        List.of(Column.text("Date"), Column.numbers("Target"), Column.numbers("Measured")),
                        List.of(
                                Row.of(day, Phrase.of(new Absent("none")), Phrase.of(ONE)),
                                Row.of(next, Phrase.of(ONE), Phrase.of(ONE)))));
    }

    @Test
    void refusesLinesThatGoBack() {
        assertThatThrownBy(() -> line(WORDS, DAY, DAY))
                .hasMessageStartingWith(
                        "The line (Words) has a point of (2024-02-29) that does not follow the one of (2024-02-29).");
    }

    @Test
    void showsTheSpansOfATimelineWithTheirGroups() {
        TimelineFigure figure = timeline(
                new Edge(Phrase.of("today"), DAY),
                new Span(Phrase.of("Course"), new Edge(Phrase.of("soon"), null), new Edge(Phrase.of("1999"), DAY), 1));

        assertThat(figure.numbers(WORDS).rows())
                .containsExactly(Row.of(Phrase.of("Course"), Phrase.of("soon"), Phrase.of("1999"), Phrase.of("done")));
    }

    @Test
    void refusesSpansThatEndBeforeTheyBeginOrHaveNoGroup() {
        Edge day = new Edge(WORDS, DAY);

        assertThatThrownBy(() -> new Span(WORDS, day, new Edge(WORDS, DAY.minusDays(1)), 0))
                .hasMessageStartingWith("The span (Words) ends on (2024-02-28), before it begins on (2024-02-29).");
        assertThatThrownBy(() -> timeline(day, new Span(WORDS, day, day, 2)))
                .hasMessage("The span (Words) of the figure (Words) has the group (2) of (2).");
    }

    private static Line line(Phrase label, LocalDate... days) {
        return new Line(
                label,
                Line.Kind.MEASURED,
                Stream.of(days)
                        .map(day -> new Point(new Day(day, "29 Feb"), ONE))
                        .toList());
    }

    private static TimelineFigure timeline(Edge today, Span span) {
        return new TimelineFigure(
                WORDS, "One", WORDS, WORDS, WORDS, WORDS, List.of(WORDS, Phrase.of("done")), today, List.of(span));
    }

    @Test
    void keepsItsOwnCopies() {
        List<Inline> parts = new ArrayList<>(List.of(new Text("a")));
        Phrase phrase = new Phrase(parts);
        parts.clear();

        assertThat(phrase.plain()).isEqualTo("a");
        assertThatThrownBy(() -> phrase.parts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Document document(Section... chapters) {
        return new Document(Locale.ENGLISH, titlePage(), List.of(chapters));
    }

    private static TitlePage titlePage() {
        return new TitlePage(WORDS, WORDS, WORDS, List.of(), List.of());
    }
}
