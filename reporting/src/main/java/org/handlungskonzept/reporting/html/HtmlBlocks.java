package org.handlungskonzept.reporting.html;

import java.util.List;
import java.util.Map;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.WritingSpace;
import org.handlungskonzept.reporting.internal.ColumnWidths;

/** Writes blocks. */
final class HtmlBlocks {

    private final Markup markup;
    private final HtmlInlines inlines;
    private final HtmlFigures figures;
    private final Texts texts;
    private int names;

    HtmlBlocks(Markup markup, HtmlInlines inlines, Texts texts) {
        this.markup = markup;
        this.inlines = inlines;
        this.figures = new HtmlFigures(markup, inlines);
        this.texts = texts;
    }

    void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            line("p", paragraph.phrase());
        } else if (block instanceof BulletList list) {
            items("ul", list.items());
        } else if (block instanceof NumberedList list) {
            items("ol", list.items());
        } else if (block instanceof DefinitionList list) {
            definitions(list.definitions(), "definitions");
        } else if (block instanceof Note note) {
            note(note);
        } else if (block instanceof TickBoxes boxes) {
            boxes(boxes);
        } else if (block instanceof WritingSpace space) {
            space(space);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            figure(figure);
        }
    }

    void definitions(List<Definition> definitions, String style) {
        markup.open("dl", "class", style).line();
        for (Definition definition : definitions) {
            markup.open("div");
            line("dt", definition.term());
            definition.details().forEach(detail -> line("dd", detail));
            markup.closeLine();
        }
        markup.closeLine();
    }

    private void items(String element, List<Phrase> items) {
        markup.open(element).line();
        items.forEach(item -> line("li", item));
        markup.closeLine();
    }

    private void boxes(TickBoxes boxes) {
        markup.open("ul", "class", "boxes").line();
        for (Phrase answer : boxes.answers()) {
            markup.open("li");
            markup.element(
                    "span",
                    TickBoxes.SYMBOL,
                    "class",
                    "box",
                    "role",
                    "img",
                    "aria-label",
                    boxes.box().plain());
            markup.text(" ").open("span");
            inlines.write(answer);
            markup.close().closeLine();
        }
        markup.closeLine();
    }

    private void space(WritingSpace space) {
        markup.open(
                "div",
                "class",
                "space",
                "role",
                "img",
                "aria-label",
                space.label().plain());
        for (int i = 0; i < space.lines(); i++) {
            markup.element("div", "\u00A0", "class", "line");
        }
        markup.closeLine();
    }

    private void note(Note note) {
        String name = name();
        markup.open("div", "class", "note", "role", "note", "aria-labelledby", name)
                .line();
        line("p", note.title(), "class", "note-title", "id", name);
        note.blocks().forEach(this::write);
        markup.closeLine();
    }

    private void figure(Figure figure) {
        String name = name();
        markup.open("figure", "aria-labelledby", name).line();
        line("figcaption", figure.caption(), "id", name);
        figures.write(figure);
        table(figure.numbers(texts.phrase("html.numbers", Map.of("caption", figure.caption()))));
        markup.closeLine();
    }

    private void table(Table table) {
        String name = name();
        String style = ColumnWidths.isWide(table) ? "scroll wide" : "scroll";
        markup.open("div", "class", style, "role", "region", "tabindex", "0", "aria-labelledby", name)
                .line();
        markup.open("table").line().open("caption").open("span", "id", name);
        inlines.write(table.caption());
        markup.close().closeLine();
        markup.open("thead").line().open("tr");
        table.columns().forEach(this::columnHeader);
        markup.closeLine().closeLine();
        markup.open("tbody").line();
        table.rows().forEach(row -> row(row, table.columns()));
        markup.closeLine().closeLine().closeLine();
    }

    private void columnHeader(Column column) {
        if (column.kind() == Column.Kind.NUMBERS) {
            cell("th", column.header(), "scope", "col", "class", "numbers");
        } else {
            cell("th", column.header(), "scope", "col");
        }
    }

    private void row(Row row, List<Column> columns) {
        markup.open("tr");
        cell("th", row.header(), "scope", "row");
        for (int i = 0; i < row.cells().size(); i++) {
            if (columns.get(i + 1).kind() == Column.Kind.NUMBERS) {
                cell("td", row.cells().get(i), "class", "numbers");
            } else {
                cell("td", row.cells().get(i));
            }
        }
        markup.closeLine();
    }

    private void cell(String element, Phrase phrase, String... attributes) {
        markup.open(element, attributes);
        inlines.write(phrase);
        markup.close();
    }

    private void line(String element, Phrase phrase, String... attributes) {
        cell(element, phrase, attributes);
        markup.line();
    }

    private String name() {
        return "_b-" + ++names;
    }
}
