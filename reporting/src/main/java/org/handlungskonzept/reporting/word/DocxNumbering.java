package org.handlungskonzept.reporting.word;

import java.io.IOException;
import java.io.OutputStream;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** The signs and numbers before the items of lists. Each numbered list begins anew. */
final class DocxNumbering {

    static final int BULLETS = 1;
    static final int BOXES = 2;

    /** The lists after the first one are the next ones. */
    static final int FIRST_NUMBERED = 3;

    private static final int NUMBERS = 3;

    private DocxNumbering() {}

    static void write(int numberedLists, OutputStream out) throws IOException {
        XmlWriter xml = XmlWriter.document(out);
        xml.open("w:numbering", DocxStyles.NAMESPACES);
        signs(xml, BULLETS, "bullet", "\u2022", "Arial");
        signs(xml, BOXES, "bullet", TickBoxes.SYMBOL, "Segoe UI Symbol");
        signs(xml, NUMBERS, "decimal", "%1.", "Arial");
        list(xml, BULLETS, BULLETS, false);
        list(xml, BOXES, BOXES, false);
        for (int i = 0; i < numberedLists; i++) {
            list(xml, FIRST_NUMBERED + i, NUMBERS, true);
        }
        xml.close().end();
    }

    private static void signs(XmlWriter xml, int id, String format, String sign, String font) throws IOException {
        xml.open("w:abstractNum", "w:abstractNumId", String.valueOf(id));
        xml.empty("w:multiLevelType", "w:val", "singleLevel");
        xml.open("w:lvl", "w:ilvl", "0");
        xml.empty("w:start", "w:val", "1");
        xml.empty("w:numFmt", "w:val", format);
        xml.empty("w:lvlText", "w:val", sign);
        xml.empty("w:lvlJc", "w:val", "left");
        xml.open("w:pPr").empty("w:ind", "w:left", "454", "w:hanging", "340").close();
        xml.open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
        xml.close().close().close();
    }

    private static void list(XmlWriter xml, int id, int signs, boolean anew) throws IOException {
        xml.open("w:num", "w:numId", String.valueOf(id));
        xml.empty("w:abstractNumId", "w:val", String.valueOf(signs));
        if (anew) {
            xml.open("w:lvlOverride", "w:ilvl", "0");
            xml.empty("w:startOverride", "w:val", "1").close();
        }
        xml.close();
    }
}
