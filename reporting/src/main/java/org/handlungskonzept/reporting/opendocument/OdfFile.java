package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.AtomicFile;
import org.handlungskonzept.reporting.internal.DocumentDay;
import org.handlungskonzept.reporting.internal.FixedZip;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** A file of OpenDocument: its type comes first and uncompressed, so that every system knows it by its first bytes. */
final class OdfFile {

    static final String VERSION = "1.3";

    private final String mediaType;
    private final FixedZip zip;

    private OdfFile(String mediaType, FixedZip zip) {
        this.mediaType = mediaType;
        this.zip = zip;
    }

    /** Writes a file; the stream stays open. */
    static void write(OutputStream out, String mediaType, Document document, Parts parts) throws IOException {
        try (FixedZip zip = new FixedZip(out)) {
            zip.store("mimetype", mediaType.getBytes(StandardCharsets.US_ASCII));
            OdfFile file = new OdfFile(mediaType, zip);
            file.manifest();
            zip.part("meta.xml", part -> meta(document, part));
            parts.writeTo(file);
        }
    }

    /** The parts that differ between kinds of files. */
    @FunctionalInterface
    interface Parts {
        void writeTo(OdfFile file) throws IOException;
    }

    void part(String name, AtomicFile.Content content) throws IOException {
        zip.part(name, content);
    }

    private void manifest() throws IOException {
        zip.part("META-INF/manifest.xml", part -> {
            XmlWriter xml = XmlWriter.document(part);
            xml.open(
                    "manifest:manifest",
                    "xmlns:manifest",
                    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                    "manifest:version",
                    VERSION);
            entry(xml, "/", mediaType, "manifest:version", VERSION);
            entry(xml, "content.xml", "text/xml");
            entry(xml, "styles.xml", "text/xml");
            entry(xml, "settings.xml", "text/xml");
            entry(xml, "meta.xml", "text/xml");
            xml.close().end();
        });
    }

    private static void entry(XmlWriter xml, String path, String type, String... more) throws IOException {
        String[] attributes = new String[4 + more.length];
        attributes[0] = "manifest:full-path";
        attributes[1] = path;
        attributes[2] = "manifest:media-type";
        attributes[3] = type;
        System.arraycopy(more, 0, attributes, 4, more.length);
        xml.empty("manifest:file-entry", attributes);
    }

    private static void meta(Document document, OutputStream part) throws IOException {
        TitlePage page = document.titlePage();
        XmlWriter xml = XmlWriter.document(part);
        xml.open("office:document-meta", OdfNames.root());
        xml.open("office:meta");
        xml.element("meta:generator", "handlungskonzept");
        xml.element("dc:title", Lines.one(page.title().plain()));
        xml.element("dc:subject", Lines.one(page.subtitle().plain()));
        xml.element("dc:creator", Lines.one(page.publisher().plain()));
        Optional<LocalDate> day = DocumentDay.of(document).filter(OdfFile::hasFourDigits);
        if (day.isPresent()) {
            xml.element("meta:creation-date", day.get() + "T00:00:00");
            xml.element("dc:date", day.get() + "T00:00:00");
        }
        xml.element("dc:language", document.language().stripExtensions().toLanguageTag());
        xml.close().close().end();
    }

    private static boolean hasFourDigits(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }
}
