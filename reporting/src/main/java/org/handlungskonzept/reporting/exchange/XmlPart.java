package org.handlungskonzept.reporting.exchange;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a part in XML, piece by piece. It takes no document types, so that there are no entities. For one thread. */
final class XmlPart {

    /** Limits of the JDK on entities. They count each ampersand of a text since JDK 24; there are no other entities here. */
    private static final List<String> LIMITS_ON_ENTITIES = List.of(
            "http://www.oracle.com/xml/jaxp/properties/entityExpansionLimit",
            "http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit",
            "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit");

    private final String part;
    private final XMLStreamReader xml;
    private int depth;

    private XmlPart(String part, XMLStreamReader xml) {
        this.part = part;
        this.xml = xml;
    }

    /** Opens a part that must be there. */
    static XmlPart open(ZipParts parts, String name) throws UnreadableSheetException {
        byte[] content = parts.part(name);
        if (content == null) {
            throw new UnreadableSheetException(
                    "The file is damaged: its part (%s) is missing.\nMaybe save it anew in a spreadsheet program."
                            .formatted(name));
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        LIMITS_ON_ENTITIES.forEach(limit -> factory.setProperty(limit, "0"));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside of the file is read.");
        });
        try {
            return new XmlPart(name, factory.createXMLStreamReader(new ByteArrayInputStream(content)));
        } catch (XMLStreamException e) {
            throw broken(name, e);
        }
    }

    /** Goes to the next tag or text; false at the end. */
    boolean next() throws UnreadableSheetException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableSheetException(
                                "The file is not taken: its part (%s) declares a document type or entities, which only a file made to do harm needs.\nMaybe save it anew in a spreadsheet program."
                                        .formatted(part));
                    default -> {
                        // Comments and instructions say nothing here.
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(part, e);
        }
    }

    private static UnreadableSheetException broken(String part, XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
        UnreadableSheetException broken = new UnreadableSheetException(
                "The file is damaged: its part (%s) is no XML from line (%s), column (%s) on.\nMaybe save it anew in a spreadsheet program."
                        .formatted(part, line, column));
        broken.initCause(e);
        return broken;
    }

    boolean starts() {
        return xml.isStartElement();
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    boolean isText() {
        return xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA;
    }

    /** The name of the tag without its namespace. */
    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    /** How many elements are open, the one that starts here among them and the one that ends here not. */
    int depth() {
        return depth;
    }

    /** The attribute without a namespace, or null. */
    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue("", name);
    }

    /** The attribute whose namespace ends so, because editions of one format differ before; or null. */
    @Nullable
    String attribute(String namespaceEnd, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && namespace != null && namespace.endsWith(namespaceEnd)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Goes to the end of the element that starts here. */
    void skip() throws UnreadableSheetException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // What stands inside is passed over.
        }
    }
}
