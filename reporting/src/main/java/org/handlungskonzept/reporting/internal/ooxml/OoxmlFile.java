package org.handlungskonzept.reporting.internal.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.DocumentDay;
import org.handlungskonzept.reporting.internal.FixedZip;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** A file of Office Open XML (Office-Open-XML-Datei): its table of types, its properties, and its parts, with no time of writing. */
@Internal
public final class OoxmlFile {

    private static final String CORE = "docProps/core.xml";
    private static final String APP = "docProps/app.xml";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";

    private OoxmlFile() {}

    /**
     * Writes a file; the stream stays open.
     *
     * @param document what the properties are taken from
     * @param parts the parts in order, the one that programs open first
     * @param out where the bytes go
     * @throws IOException if the stream cannot be written
     */
    public static void write(Document document, List<OoxmlPart> parts, OutputStream out) throws IOException {
        Relations root = new Relations();
        root.part("officeDocument", parts.get(0).name());
        root.other(PACKAGE + "relationships/metadata/core-properties", CORE);
        root.part("extended-properties", APP);
        try (FixedZip zip = new FixedZip(out)) {
            zip.part("[Content_Types].xml", bytes -> types(parts, bytes));
            zip.part("_rels/.rels", root::write);
            zip.part(CORE, bytes -> properties(document, bytes));
            zip.part(APP, OoxmlFile::application);
            for (OoxmlPart part : parts) {
                zip.part(part.name(), part.content());
                if (!part.relations().isEmpty()) {
                    zip.part(part.relationsName(), part.relations()::write);
                }
            }
        }
    }

    private static void types(List<OoxmlPart> parts, OutputStream out) throws IOException {
        XmlWriter xml = XmlWriter.document(out);
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty("Default", "Extension", "rels", "ContentType", RELATIONS);
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, CORE, "application/vnd.openxmlformats-package.core-properties+xml");
        override(xml, APP, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        for (OoxmlPart part : parts) {
            override(xml, part.name(), part.type());
        }
        xml.close().end();
    }

    private static void override(XmlWriter xml, String name, String type) throws IOException {
        xml.empty("Override", "PartName", "/" + name, "ContentType", type);
    }

    private static void properties(Document document, OutputStream out) throws IOException {
        TitlePage page = document.titlePage();
        XmlWriter xml = XmlWriter.document(out);
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", line(page.title()));
        xml.element("dc:subject", line(page.subtitle()));
        xml.element("dc:creator", line(page.publisher()));
        Optional<LocalDate> day =
                DocumentDay.of(document).filter(date -> date.getYear() >= 1 && date.getYear() <= 9999);
        if (day.isPresent()) {
            for (String element : List.of("dcterms:created", "dcterms:modified")) {
                xml.element(element, day.get() + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF");
            }
        }
        xml.element("dc:language", document.language().stripExtensions().toLanguageTag());
        xml.close().end();
    }

    private static void application(OutputStream out) throws IOException {
        XmlWriter xml = XmlWriter.document(out);
        xml.open("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        xml.element("Application", "handlungskonzept").close().end();
    }

    private static String line(Phrase phrase) {
        return Lines.one(phrase.plain());
    }
}
