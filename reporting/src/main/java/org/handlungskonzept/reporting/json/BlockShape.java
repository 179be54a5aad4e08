package org.handlungskonzept.reporting.json;

import java.util.List;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.WritingSpace;
import tools.jackson.core.JsonGenerator;

/** Writes blocks as JSON, each with its kind first. */
final class BlockShape {

    private final JsonGenerator json;
    private final DocumentShape parts;

    BlockShape(JsonGenerator json, DocumentShape parts) {
        this.json = json;
        this.parts = parts;
    }

    void write(String name, List<? extends Block> blocks) {
        parts.objects(name, List.<Block>copyOf(blocks), this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            kind("PARAGRAPH");
            parts.phrase("text", paragraph.phrase());
        } else if (block instanceof BulletList list) {
            kind("BULLET_LIST");
            parts.phrases("items", list.items());
        } else if (block instanceof NumberedList list) {
            kind("NUMBERED_LIST");
            parts.phrases("items", list.items());
        } else if (block instanceof DefinitionList list) {
            kind("DEFINITION_LIST");
            parts.definitions("definitions", list.definitions());
        } else if (block instanceof Note note) {
            kind("NOTE");
            parts.phrase("title", note.title());
            write("blocks", note.blocks());
        } else if (block instanceof TickBoxes boxes) {
            kind("TICK_BOXES");
            parts.phrase("box", boxes.box());
            parts.phrases("answers", boxes.answers());
        } else if (block instanceof WritingSpace space) {
            kind("WRITING_SPACE");
            parts.phrase("label", space.label());
            json.writeNumberProperty("lines", space.lines());
        } else if (block instanceof Figure figure) {
            new FigureShape(json, parts).write(figure);
        } else {
            table((Table) block);
        }
    }

    private void kind(String kind) {
        json.writeStringProperty("kind", kind);
    }

    private void table(Table table) {
        kind("TABLE");
        parts.phrase("caption", table.caption());
        parts.objects("columns", table.columns(), this::column);
        parts.objects("rows", table.rows(), this::row);
    }

    private void column(Column column) {
        parts.phrase("header", column.header());
        json.writeStringProperty("holds", column.kind().name());
    }

    private void row(Row row) {
        parts.phrase("header", row.header());
        parts.phrases("cells", row.cells());
    }
}
