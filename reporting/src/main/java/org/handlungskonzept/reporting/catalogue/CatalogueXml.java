package org.handlungskonzept.reporting.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.handlungskonzept.reporting.internal.Characters;

/** Writes a catalogue as RDF/XML. */
final class CatalogueXml {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String PLACES = "http://dcat-ap.de/def/politicalGeocoding/municipalityKey/";
    private static final String LEVEL = "http://dcat-ap.de/def/politicalGeocoding/Level/municipality";
    private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";
    private static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";

    private static final Map<String, String> NAMESPACES = Map.of(
            "rdf", RDF,
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "dcatde", "http://dcat-ap.de/def/dcatde/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "spdx", SPDX);

    /** The file types that the authority table has under another name than that of the ending. */
    private static final Map<String, String> TYPES = Map.of("md", "TXT", "ics", "ICS");

    private final XMLStreamWriter xml;

    private CatalogueXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(DataCatalogue catalogue, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new CatalogueXml(xml).catalogue(catalogue);
            xml.flush();
        } catch (XMLStreamException unwritable) {
            throw new IOException("The catalogue could not be written.", unwritable);
        }
        out.write('\n');
        out.flush();
    }

    private void catalogue(DataCatalogue catalogue) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line();
        xml.writeStartElement("rdf:RDF");
        for (String prefix : NAMESPACES.keySet().stream().sorted().toList()) {
            xml.writeNamespace(prefix, NAMESPACES.get(prefix));
        }
        line();
        open("dcat:Catalog", catalogue.uri());
        text("dct:title", catalogue.title(), catalogue.language());
        text("dct:description", catalogue.description(), catalogue.language());
        language(catalogue.language());
        publisher(catalogue.publisher());
        for (PublishedData data : catalogue.data()) {
            xml.writeStartElement("dcat:dataset");
            line();
            data(data);
            close();
        }
        close();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void data(PublishedData data) throws XMLStreamException {
        open("dcat:Dataset", data.uri());
        text("dct:title", data.title(), data.language());
        text("dct:description", data.description(), data.language());
        plain("dct:identifier", data.uri().toString());
        language(data.language());
        publisher(data.publisher());
        day("dct:issued", data.issued());
        day("dct:modified", data.modified());
        if (data.municipality() != null) {
            resource("dct:spatial", URI.create(PLACES + data.municipality().value()));
            resource("dcatde:politicalGeocodingLevelURI", URI.create(LEVEL));
        }
        if (data.period() != null) {
            xml.writeStartElement("dct:temporal");
            xml.writeStartElement("dct:PeriodOfTime");
            line();
            day("dcat:startDate", data.period().first());
            day("dcat:endDate", data.period().last());
            close();
            close();
        }
        for (String keyword : data.keywords()) {
            text("dcat:keyword", keyword, data.language());
        }
        for (DataTheme theme : data.themes()) {
            resource("dcat:theme", theme.uri());
        }
        for (PublishedFile file : data.files()) {
            xml.writeStartElement("dcat:distribution");
            line();
            file(file, data);
            close();
        }
        close();
    }

    private void file(PublishedFile file, PublishedData data) throws XMLStreamException {
        open("dcat:Distribution", URI.create(data.uri() + "#" + file.fileExtension() + "-" + file.sha256()));
        text("dct:title", file.title(), data.language());
        resource("dcat:accessURL", file.address());
        resource("dcat:downloadURL", file.address());
        resource("dct:license", file.licence().uri());
        if (!file.licence().attribution().isBlank()) {
            text("dcatde:licenseAttributionByText", file.licence().attribution(), data.language());
        }
        resource("dcat:mediaType", URI.create("https://www.iana.org/assignments/media-types/" + file.mediaType()));
        String type = file.fileExtension().toLowerCase(Locale.ROOT);
        resource("dct:format", URI.create(FILE_TYPES + TYPES.getOrDefault(type, type.toUpperCase(Locale.ROOT))));
        typed("dcat:byteSize", Long.toString(file.bytes()), "nonNegativeInteger");
        day("dct:issued", data.issued());
        day("dct:modified", data.modified());
        language(data.language());
        xml.writeStartElement("spdx:checksum");
        xml.writeStartElement("spdx:Checksum");
        line();
        resource("spdx:algorithm", URI.create(SPDX + "checksumAlgorithm_sha256"));
        typed("spdx:checksumValue", file.sha256(), "hexBinary");
        close();
        close();
        close();
    }

    private void publisher(Publisher publisher) throws XMLStreamException {
        xml.writeStartElement("dct:publisher");
        line();
        open("foaf:Agent", publisher.uri());
        plain("foaf:name", publisher.name());
        close();
        close();
    }

    private void language(Locale language) throws XMLStreamException {
        resource(
                "dct:language",
                URI.create(LANGUAGES + language.getISO3Language().toUpperCase(Locale.ROOT)));
    }

    private void open(String element, URI about) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("rdf:about", about.toASCIIString());
        line();
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    private void text(String element, String text, Locale language) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("xml:lang", language.stripExtensions().toLanguageTag());
        characters(text);
        close();
    }

    private void plain(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        characters(text);
        close();
    }

    private void day(String element, LocalDate day) throws XMLStreamException {
        typed(element, day.toString(), "date");
    }

    private void typed(String element, String value, String type) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("rdf:datatype", XSD + type);
        xml.writeCharacters(value);
        close();
    }

    private void resource(String element, URI address) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("rdf:resource", address.toASCIIString());
        line();
    }

    private void characters(String text) throws XMLStreamException {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(c == '\n' || c == '\t' ? c : Characters.visible(c)));
        xml.writeCharacters(shown.toString());
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
