package org.handlungskonzept.reporting.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.DocumentDay;
import org.handlungskonzept.reporting.internal.FixedZip;
import org.handlungskonzept.reporting.tables.CellValue;

/** Packs the parts of a workbook again, without the time at which the library wrote them. */
final class XlsxFile {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private XlsxFile() {}

    static void write(Document document, ByteArrayOutputStream workbook, OutputStream out) throws IOException {
        try (FixedZip zip = new FixedZip(out)) {
            for (ZipDirectory.Part part : ZipDirectory.parts(workbook.toByteArray())) {
                if (part.name().equals(PROPERTIES)) {
                    zip.part(PROPERTIES, bytes -> properties(document, bytes));
                } else {
                    zip.part(part.name(), bytes -> copy(part, bytes));
                }
            }
        }
    }

    private static void copy(ZipDirectory.Part part, OutputStream out) throws IOException {
        try (InputStream content = part.open()) {
            content.transferTo(out);
        }
    }

    private static void properties(Document document, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("cp", "coreProperties", CORE);
            xml.writeNamespace("cp", CORE);
            xml.writeNamespace("dc", DC);
            xml.writeNamespace("dcterms", TERMS);
            xml.writeNamespace("xsi", XSI);
            TitlePage page = document.titlePage();
            element(xml, "title", words(page.title()));
            element(xml, "subject", words(page.subtitle()));
            element(xml, "creator", words(page.publisher()));
            element(xml, "language", document.language().stripExtensions().toLanguageTag());
            Optional<LocalDate> day =
                    DocumentDay.of(document).filter(date -> date.getYear() >= 1 && date.getYear() <= 9999);
            if (day.isPresent()) {
                xml.writeStartElement("dcterms", "created", TERMS);
                xml.writeAttribute("xsi", XSI, "type", "dcterms:W3CDTF");
                xml.writeCharacters(day.get() + "T00:00:00Z");
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement("dc", name, DC);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String words(Phrase phrase) {
        return new CellValue.Words(phrase).text();
    }
}
