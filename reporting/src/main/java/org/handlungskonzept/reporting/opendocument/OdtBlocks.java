package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** Writes blocks. */
final class OdtBlocks {

    /** Ends the name of a style for paragraphs that go against the direction of the document. */
    static final String TURNED = "_Turned";

    private final XmlWriter xml;
    private final OdtInlines inlines;
    private final OdtTables tables;
    private final Texts texts;
    private final Set<String> turned = new TreeSet<>();
    private int notes;

    OdtBlocks(XmlWriter xml, OdtInlines inlines, Texts texts, OdtHeadings headings) {
        this.xml = xml;
        this.inlines = inlines;
        this.tables = new OdtTables(xml, this, headings);
        this.texts = texts;
    }

    OdtTables tables() {
        return tables;
    }

    /** The styles that are needed against the direction of the document, too. */
    Set<String> turned() {
        return turned;
    }

    void write(List<? extends Block> blocks) throws IOException {
        for (Block block : blocks) {
            write(block);
        }
    }

    void definitions(List<Definition> definitions) throws IOException {
        for (Definition definition : definitions) {
            paragraph("List_20_Heading", definition.term());
            for (Phrase detail : definition.details()) {
                paragraph("List_20_Contents", detail);
            }
        }
    }

    void paragraph(String style, Phrase phrase) throws IOException {
        boolean turns = inlines.turns(phrase);
        if (turns) {
            turned.add(style);
        }
        xml.open("text:p", "text:style-name", turns ? style + TURNED : style);
        inlines.write(phrase);
        xml.close();
    }

    private void write(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            paragraph("Text_20_body", paragraph.phrase());
        } else if (block instanceof BulletList list) {
            items("List_20_Bullet", list.items());
        } else if (block instanceof NumberedList list) {
            items("List_20_Number", list.items());
        } else if (block instanceof DefinitionList list) {
            definitions(list.definitions());
        } else if (block instanceof Note note) {
            note(note);
        } else if (block instanceof TickBoxes boxes) {
            items("List_20_Tick_20_Box", boxes.answers());
        } else if (block instanceof WritingSpace space) {
            space(space);
        } else if (block instanceof Figure figure) {
            figure(figure);
        } else {
            tables.write((Table) block);
        }
    }

    private void items(String style, List<Phrase> items) throws IOException {
        xml.open("text:list", "text:style-name", style);
        for (Phrase item : items) {
            xml.open("text:list-item");
            paragraph("List_20_Item", item);
            xml.close();
        }
        xml.close();
    }

    /** The name of a section may stand in a document only once. */
    private void note(Note note) throws IOException {
        notes++;
        xml.open(
                "text:section",
                "text:style-name",
                "Note",
                "text:name",
                notes + " " + Lines.one(note.title().plain()));
        paragraph("Note_20_Heading", note.title());
        write(note.blocks());
        xml.close();
    }

    private void space(WritingSpace space) throws IOException {
        paragraph("Writing_20_Label", space.label());
        for (int i = 0; i < space.lines(); i++) {
            xml.empty("text:p", "text:style-name", "Writing_20_Line");
        }
    }

    private void figure(Figure figure) throws IOException {
        paragraph("Figure", figure.caption());
        xml.open("text:p", "text:style-name", "Figure_20_Description");
        OdfWords.inText(xml, figure.alternative());
        xml.close();
        tables.write(figure.numbers(texts.phrase("html.numbers", Map.of("caption", figure.caption()))));
    }
}
