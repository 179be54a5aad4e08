package org.handlungskonzept.reporting.json;

import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.LineFigure;
import org.handlungskonzept.reporting.document.LineFigure.Line;
import org.handlungskonzept.reporting.document.LineFigure.Point;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.TimelineFigure;
import org.handlungskonzept.reporting.document.TimelineFigure.Edge;
import org.handlungskonzept.reporting.document.TimelineFigure.Span;
import tools.jackson.core.JsonGenerator;

/** Writes figures as JSON: what they show, not how they are drawn. */
final class FigureShape {

    private final JsonGenerator json;
    private final DocumentShape parts;

    FigureShape(JsonGenerator json, DocumentShape parts) {
        this.json = json;
        this.parts = parts;
    }

    void write(Figure figure) {
        if (figure instanceof BarFigure bars) {
            head("BAR_FIGURE", bars);
            json.writeStringProperty("arrangement", bars.arrangement().name());
            parts.phrase("barHeading", bars.barHeading());
            parts.phrases("partHeadings", bars.partHeadings());
            parts.objects("bars", bars.bars(), this::bar);
        } else if (figure instanceof LineFigure lines) {
            head("LINE_FIGURE", lines);
            parts.phrase("dayHeading", lines.dayHeading());
            parts.phrase("missing", Phrase.of(lines.missing()));
            parts.objects("lines", lines.lines(), this::line);
        } else {
            timeline((TimelineFigure) figure);
        }
    }

    private void head(String kind, Figure figure) {
        json.writeStringProperty("kind", kind);
        parts.phrase("caption", figure.caption());
        json.writeStringProperty("alternative", PhraseShape.whole(figure.alternative()));
    }

    private void bar(Bar bar) {
        parts.phrase("label", bar.label());
        json.writeArrayPropertyStart("parts");
        for (Numeral part : bar.parts()) {
            json.writeStartObject();
            PhraseShape.number(json, part);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void line(Line line) {
        parts.phrase("label", line.label());
        json.writeStringProperty("holds", line.kind().name());
        parts.objects("points", line.points(), this::point);
    }

    private void point(Point point) {
        day("day", point.day());
        json.writeObjectPropertyStart("value");
        PhraseShape.number(json, point.value());
        json.writeEndObject();
    }

    private void day(String name, Day day) {
        json.writeObjectPropertyStart(name);
        PhraseShape.day(json, day);
        json.writeEndObject();
    }

    private void timeline(TimelineFigure figure) {
        head("TIMELINE_FIGURE", figure);
        parts.phrase("spanHeading", figure.spanHeading());
        parts.phrase("startHeading", figure.startHeading());
        parts.phrase("endHeading", figure.endHeading());
        parts.phrase("groupHeading", figure.groupHeading());
        parts.phrases("groups", figure.groups());
        edge("today", figure.today());
        parts.objects("spans", figure.spans(), this::span);
    }

    private void span(Span span) {
        parts.phrase("label", span.label());
        edge("start", span.start());
        edge("end", span.end());
        json.writeNumberProperty("group", span.group());
    }

    private void edge(String name, Edge edge) {
        json.writeObjectPropertyStart(name);
        parts.phrase("text", edge.words());
        if (edge.day() != null) {
            json.writeStringProperty("date", edge.day().toString());
        }
        json.writeEndObject();
    }
}
