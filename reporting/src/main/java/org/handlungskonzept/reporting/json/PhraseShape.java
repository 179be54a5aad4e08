package org.handlungskonzept.reporting.json;

import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Written;
import tools.jackson.core.JsonGenerator;

/** Writes running text as JSON: an array of pieces, each with its kind. */
final class PhraseShape {

    private static final int REPLACEMENT = 0xFFFD;

    private final JsonGenerator json;

    PhraseShape(JsonGenerator json) {
        this.json = json;
    }

    /** UTF-8 holds every character but a half of a pair. */
    static String whole(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    static void number(JsonGenerator json, Numeral numeral) {
        json.writeStringProperty("kind", "NUMBER");
        json.writeStringProperty("value", numeral.value().toPlainString());
        json.writeStringProperty("text", whole(numeral.plain()));
    }

    static void day(JsonGenerator json, Day day) {
        json.writeStringProperty("kind", "DAY");
        json.writeStringProperty("text", whole(day.plain()));
        json.writeStringProperty("date", day.date().toString());
    }

    void write(Phrase phrase) {
        json.writeStartArray();
        for (Inline part : phrase.parts()) {
            json.writeStartObject();
            part(part);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void part(Inline part) {
        if (part instanceof Numeral numeral) {
            number(json, numeral);
        } else if (part instanceof Day day) {
            day(json, day);
        } else if (part instanceof Absent absent) {
            text("ABSENT", absent.plain());
        } else if (part instanceof Written written) {
            text("WRITTEN", written.plain());
            DocumentShape.language(json, written.language());
        } else if (part instanceof Strong strong) {
            json.writeStringProperty("kind", "STRONG");
            json.writeName("parts");
            write(strong.phrase());
        } else if (part instanceof Link link) {
            link(link);
        } else if (part instanceof LineBreak) {
            json.writeStringProperty("kind", "LINE_BREAK");
        } else {
            text("TEXT", part.plain());
        }
    }

    private void link(Link link) {
        json.writeStringProperty("kind", "LINK");
        link.target()
                .anchor()
                .map(Anchor::value)
                .ifPresentOrElse(
                        anchor -> json.writeStringProperty("anchor", anchor),
                        () -> json.writeStringProperty("address", link.target().address()));
        json.writeName("parts");
        write(link.phrase());
    }

    private void text(String kind, String text) {
        json.writeStringProperty("kind", kind);
        json.writeStringProperty("text", whole(text));
    }
}
