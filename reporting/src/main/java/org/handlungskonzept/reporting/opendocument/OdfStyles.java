package org.handlungskonzept.reporting.opendocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.Resources;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** The styles of a file, with the language and the direction of the document, and its footer. */
final class OdfStyles {

    private OdfStyles() {}

    static void text(Document document, OutputStream out) throws IOException {
        write("text-styles.xml", document, out);
    }

    static void sheets(Document document, OutputStream out) throws IOException {
        write("sheet-styles.xml", document, out);
    }

    private static void write(String resource, Document document, OutputStream out) throws IOException {
        String footer = Lines.one(document.titlePage().publisher().plain()) + " \u00B7 "
                + Lines.one(document.titlePage().title().plain());
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        XmlWriter xml = XmlWriter.piece(words);
        OdfWords.inText(xml, footer);
        xml.end();
        String styles = Resources.text(OdfStyles.class, resource)
                .replace("@ROOT@", attributes(OdfNames.root()))
                .replace("@MODE@", OdfLanguage.writingMode(document.language()))
                .replace("@LANGUAGE@", attributes(OdfLanguage.attributes(document.language())))
                .replace("@FOOTER@", words.toString(StandardCharsets.UTF_8));
        out.write(styles.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing is set; programs that ask for the part find it. */
    static void settings(OutputStream out) throws IOException {
        XmlWriter xml = XmlWriter.document(out);
        xml.empty("office:document-settings", OdfNames.root()).end();
    }

    private static String attributes(String... attributes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter.piece(out).empty("x", attributes).end();
        String element = out.toString(StandardCharsets.UTF_8);
        return element.substring("<x ".length(), element.length() - "/>".length());
    }
}
