package org.handlungskonzept.reporting.questionnaire;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A table of LimeSurvey's database as its structure file holds it. Not thread-safe. */
final class LssTable {

    private final String name;
    private final List<String> fields;
    private final List<List<String>> rows = new ArrayList<>();

    LssTable(String name, String... fields) {
        this.name = name;
        this.fields = List.of(fields);
    }

    /** Adds a row with a value for each field. */
    void add(Object... values) {
        rows.add(List.of(values).stream().map(Object::toString).toList());
    }

    /** The number of the next row, from 1, because LimeSurvey skips what belongs to the number 0. */
    int next() {
        return rows.size() + 1;
    }

    void write(XMLStreamWriter xml) throws XMLStreamException {
        if (rows.isEmpty()) {
            return;
        }
        open(xml, 1, name);
        open(xml, 2, "fields");
        for (String field : fields) {
            leaf(xml, 3, "fieldname", field);
        }
        close(xml, 2);
        open(xml, 2, "rows");
        for (List<String> row : rows) {
            open(xml, 3, "row");
            Iterator<String> values = row.iterator();
            for (String field : fields) {
                leaf(xml, 4, field, values.next());
            }
            close(xml, 3);
        }
        close(xml, 2);
        close(xml, 1);
    }

    static void open(XMLStreamWriter xml, int depth, String element) throws XMLStreamException {
        indent(xml, depth);
        xml.writeStartElement(element);
        xml.writeCharacters("\n");
    }

    static void close(XMLStreamWriter xml, int depth) throws XMLStreamException {
        indent(xml, depth);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    static void leaf(XMLStreamWriter xml, int depth, String element, String value) throws XMLStreamException {
        indent(xml, depth);
        xml.writeStartElement(element);
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static void indent(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters(" ".repeat(depth));
    }
}
