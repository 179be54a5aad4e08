package org.handlungskonzept.reporting.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.LineFigure;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.Text;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.TimelineFigure;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.document.WritingSpace;
import org.handlungskonzept.reporting.document.Written;
import tools.jackson.databind.JsonNode;

/** Makes a document of its JSON again, as other software would. */
final class Told {

    private Told() {}

    static Document again(JsonNode root, Locale language) {
        JsonNode page = root.get("titlePage");
        return new Document(
                language,
                new TitlePage(
                        phrase(page.get("publisher")),
                        phrase(page.get("title")),
                        phrase(page.get("subtitle")),
                        list(page.get("facts"), Told::definition),
                        list(page.get("notes"), Told::note)),
                list(root.get("chapters"), Told::section));
    }

    private static Section section(JsonNode node) {
        return new Section(
                phrase(node.get("title")),
                node.has("number") ? node.get("number").asString() : null,
                node.has("anchor") ? Anchor.of(node.get("anchor").asString()) : null,
                list(node.get("blocks"), Told::block),
                list(node.get("sections"), Told::section),
                node.has("onNewPage"));
    }

    private static Block block(JsonNode node) {
        return switch (node.get("kind").asString()) {
            case "PARAGRAPH" -> new Paragraph(phrase(node.get("text")));
            case "BULLET_LIST" -> new BulletList(list(node.get("items"), Told::phrase));
            case "NUMBERED_LIST" -> new NumberedList(list(node.get("items"), Told::phrase));
            case "DEFINITION_LIST" -> new DefinitionList(list(node.get("definitions"), Told::definition));
            case "NOTE" -> note(node);
            case "TICK_BOXES" -> new TickBoxes(phrase(node.get("box")), list(node.get("answers"), Told::phrase));
            case "WRITING_SPACE" ->
                new WritingSpace(phrase(node.get("label")), node.get("lines").asInt());
            case "BAR_FIGURE" ->
                new BarFigure(
                        phrase(node.get("caption")),
                        node.get("alternative").asString(),
                        BarFigure.Arrangement.valueOf(node.get("arrangement").asString()),
                        phrase(node.get("barHeading")),
                        list(node.get("partHeadings"), Told::phrase),
                        list(
                                node.get("bars"),
                                bar -> new Bar(phrase(bar.get("label")), list(bar.get("parts"), Told::number))));
            case "LINE_FIGURE" ->
                new LineFigure(
                        phrase(node.get("caption")),
                        node.get("alternative").asString(),
                        phrase(node.get("dayHeading")),
                        (Absent) phrase(node.get("missing")).parts().get(0),
                        list(node.get("lines"), Told::line));
            case "TIMELINE_FIGURE" ->
                new TimelineFigure(
                        phrase(node.get("caption")),
                        node.get("alternative").asString(),
                        phrase(node.get("spanHeading")),
                        phrase(node.get("startHeading")),
                        phrase(node.get("endHeading")),
                        phrase(node.get("groupHeading")),
                        list(node.get("groups"), Told::phrase),
                        edge(node.get("today")),
                        list(
                                node.get("spans"),
                                span -> new TimelineFigure.Span(
                                        phrase(span.get("label")),
                                        edge(span.get("start")),
                                        edge(span.get("end")),
                                        span.get("group").asInt())));
            case "TABLE" ->
                new Table(
                        phrase(node.get("caption")),
                        list(
                                node.get("columns"),
                                column -> new Column(
                                        phrase(column.get("header")),
                                        Column.Kind.valueOf(column.get("holds").asString()))),
                        list(
                                node.get("rows"),
                                row -> new Row(phrase(row.get("header")), list(row.get("cells"), Told::phrase))));
            default -> throw new AssertionError(node);
        };
    }

    private static LineFigure.Line line(JsonNode node) {
        return new LineFigure.Line(
                phrase(node.get("label")),
                LineFigure.Line.Kind.valueOf(node.get("holds").asString()),
                list(
                        node.get("points"),
                        point -> new LineFigure.Point(day(point.get("day")), number(point.get("value")))));
    }

    private static TimelineFigure.Edge edge(JsonNode node) {
        return new TimelineFigure.Edge(
                phrase(node.get("text")),
                node.has("date") ? LocalDate.parse(node.get("date").asString()) : null);
    }

    private static Note note(JsonNode node) {
        return new Note(phrase(node.get("title")), list(node.get("blocks"), Told::block));
    }

    private static Definition definition(JsonNode node) {
        return new Definition(phrase(node.get("term")), list(node.get("details"), Told::phrase));
    }

    private static Phrase phrase(JsonNode node) {
        return new Phrase(list(node, Told::inline));
    }

    private static Inline inline(JsonNode node) {
        return switch (node.get("kind").asString()) {
            case "TEXT" -> new Text(text(node));
            case "WRITTEN" ->
                new Written(
                        text(node), Locale.forLanguageTag(node.get("language").asString()));
            case "STRONG" -> new Strong(phrase(node.get("parts")));
            case "LINK" -> new Link(phrase(node.get("parts")), target(node));
            case "DAY" -> day(node);
            case "NUMBER" -> number(node);
            case "ABSENT" -> new Absent(text(node));
            case "LINE_BREAK" -> new LineBreak();
            default -> throw new AssertionError(node);
        };
    }

    private static Day day(JsonNode node) {
        return new Day(LocalDate.parse(node.get("date").asString()), text(node));
    }

    private static LinkTarget target(JsonNode node) {
        return node.has("anchor")
                ? LinkTarget.to(Anchor.of(node.get("anchor").asString()))
                : LinkTarget.of(node.get("address").asString());
    }

    private static Numeral number(JsonNode node) {
        return new Numeral(new BigDecimal(node.get("value").asString()), text(node));
    }

    private static String text(JsonNode node) {
        return node.get("text").asString();
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        nodes.forEach(node -> items.add(item.apply(node)));
        return items;
    }
}
