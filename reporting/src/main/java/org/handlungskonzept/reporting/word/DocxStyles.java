package org.handlungskonzept.reporting.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.Directions;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.Resources;
import org.handlungskonzept.reporting.internal.XmlWriter;
import org.handlungskonzept.reporting.internal.ooxml.OoxmlLanguage;

/** The styles and settings of a file, with the language and the direction of the document, and its footer. */
final class DocxStyles {

    /** What the elements and attributes of all parts belong to. */
    static final String[] NAMESPACES = {
        "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    };

    private DocxStyles() {}

    static void styles(Document document, OutputStream out) throws IOException {
        String direction = OoxmlLanguage.isRightToLeft(document.language()) ? "<w:bidi/>" : "";
        write("styles.xml", document, out, "@DIRECTION@", direction);
    }

    static void settings(Document document, OutputStream out) throws IOException {
        write("settings.xml", document, out, "@DIRECTION@", "");
    }

    static void footer(Document document, PageFormat format, OutputStream out) throws IOException {
        boolean rightToLeft = OoxmlLanguage.isRightToLeft(document.language());
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        XmlWriter xml = XmlWriter.piece(words);
        xml.text(Directions.isolated(Lines.one(document.titlePage().publisher().plain()), false, rightToLeft));
        xml.text(" \u00B7 ");
        xml.text(Directions.isolated(Lines.one(document.titlePage().title().plain()), false, rightToLeft));
        xml.end();
        write(format.footer() + ".xml", document, out, "@FOOTER@", words.toString(StandardCharsets.UTF_8));
    }

    private static void write(String resource, Document document, OutputStream out, String place, String words)
            throws IOException {
        String run = OoxmlLanguage.isRightToLeft(document.language()) ? "<w:rPr><w:rtl/></w:rPr>" : "";
        String whole = Resources.text(DocxStyles.class, resource)
                .replace("@LANGUAGE@", OoxmlLanguage.tag(document.language()))
                .replace("@RUN@", run)
                .replace(place, words);
        out.write(whole.getBytes(StandardCharsets.UTF_8));
    }
}
