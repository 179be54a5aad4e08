package org.handlungskonzept.reporting.word;

import java.io.IOException;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** Writes paragraphs, inside of notes and outside. */
final class DocxParagraphs {

    static final String PROSE = "BodyText";

    /** Ends the names of styles that stand at the end of a line. */
    private static final String NUMBER = "Number";

    private static final int NO_LIST = 0;

    private final XmlWriter xml;
    private final DocxInlines inlines;
    private int depthOfNotes;

    DocxParagraphs(XmlWriter xml, DocxInlines inlines) {
        this.xml = xml;
        this.inlines = inlines;
    }

    DocxInlines inlines() {
        return inlines;
    }

    boolean isRightToLeft() {
        return inlines.isRightToLeft();
    }

    void beginNote() {
        depthOfNotes++;
    }

    void endNote() {
        depthOfNotes--;
    }

    void write(String style, Phrase phrase) throws IOException {
        item(style, NO_LIST, phrase);
    }

    /** A paragraph of a list of {@link DocxNumbering}. */
    void item(String style, int list, Phrase phrase) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (list != NO_LIST) {
            xml.open("w:numPr").empty("w:ilvl", "w:val", "0");
            xml.empty("w:numId", "w:val", String.valueOf(list)).close();
        }
        shade();
        if (list == NO_LIST) {
            direction(style, phrase);
        }
        xml.close();
        inlines.write(phrase);
        xml.close();
    }

    /** A paragraph of words that have no marking. */
    void words(String style, String words) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        shade();
        xml.close();
        inlines.words(words);
        xml.close();
    }

    void empty(String style) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close().close();
    }

    /**
     * The direction of a paragraph, where it is not that of the document; stands last among the properties of the paragraph. Only
     * sentences then stand at the side where their own language begins; all else keeps to the side of the document, which is the
     * one at the end of such a paragraph.
     */
    void direction(String style, Phrase phrase) throws IOException {
        if (inlines.turns(phrase)) {
            xml.empty("w:bidi", "w:val", isRightToLeft() ? "0" : "1");
            if (!style.equals(PROSE)) {
                xml.empty("w:jc", "w:val", style.endsWith(NUMBER) ? "left" : "right");
            }
        }
    }

    /** A note is known by the ground behind it, whatever stands in it. */
    private void shade() throws IOException {
        if (depthOfNotes > 0) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "E8EFF5");
        }
    }
}
