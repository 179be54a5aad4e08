package org.handlungskonzept.reporting.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.WritingSpace;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** Writes blocks. */
final class DocxBlocks {

    private final DocxParagraphs paragraphs;
    private final DocxTables tables;
    private final Texts texts;
    private int numberedLists;

    DocxBlocks(XmlWriter xml, DocxParagraphs paragraphs, DocxPages pages, Texts texts) {
        this.paragraphs = paragraphs;
        this.tables = new DocxTables(xml, paragraphs, pages);
        this.texts = texts;
    }

    /** How many numbered lists were written. */
    int numberedLists() {
        return numberedLists;
    }

    void write(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            write(block);
        }
    }

    void definitions(List<Definition> definitions) throws IOException {
        for (Definition definition : definitions) {
            paragraphs.write("DefinitionTerm", definition.term());
            for (Phrase detail : definition.details()) {
                paragraphs.write("Definition", detail);
            }
        }
    }

    private void write(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            paragraphs.write(DocxParagraphs.PROSE, paragraph.phrase());
        } else if (block instanceof BulletList list) {
            items("ListBullet", DocxNumbering.BULLETS, list.items());
        } else if (block instanceof NumberedList list) {
            items("ListNumber", DocxNumbering.FIRST_NUMBERED + numberedLists, list.items());
            numberedLists++;
        } else if (block instanceof DefinitionList list) {
            definitions(list.definitions());
        } else if (block instanceof Note note) {
            note(note);
        } else if (block instanceof TickBoxes boxes) {
            items("ListTickBox", DocxNumbering.BOXES, boxes.answers());
        } else if (block instanceof WritingSpace space) {
            space(space);
        } else if (block instanceof Figure figure) {
            figure(figure);
        } else {
            tables.write((Table) block);
        }
    }

    private void items(String style, int list, List<Phrase> items) throws IOException {
        for (Phrase item : items) {
            paragraphs.item(style, list, item);
        }
    }

    private void note(Note note) throws IOException {
        paragraphs.beginNote();
        paragraphs.write("NoteHeading", note.title());
        write(note.blocks());
        paragraphs.endNote();
    }

    private void space(WritingSpace space) throws IOException {
        paragraphs.write("WritingLabel", space.label());
        for (int i = 0; i < space.lines(); i++) {
            paragraphs.empty("WritingLine");
        }
    }

    private void figure(Figure figure) throws IOException {
        paragraphs.write("Caption", figure.caption());
        paragraphs.words("FigureDescription", figure.alternative());
        tables.write(figure.numbers(texts.phrase("html.numbers", Map.of("caption", figure.caption()))));
    }
}
