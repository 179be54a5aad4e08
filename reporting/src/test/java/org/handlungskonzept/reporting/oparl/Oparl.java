package org.handlungskonzept.reporting.oparl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Samples of a town that does not exist, in the shape of OParl; a single quote stands for a double one. */
final class Oparl {

    static final String SCHEMA = "https://schema.oparl.org/1.1/";
    static final String AT = "https://rat.example.org/";

    static final String PAPER = """
            {'name': 'Konzept <b>Integration</b> &amp; mehr', 'reference': '2022/101', 'date': '2022-05-02',
             'id': 'https://rat.example.org/paper/1', 'paperType': 'Beschlussvorlage',
             'originatorPerson': ['https://rat.example.org/person/7'],
             'mainFile': {'id': 'https://rat.example.org/file/1', 'type': 'https://schema.oparl.org/1.1/File', 'text': 'x', 'size': 5},
             'consultation': [
               {'id': 'https://rat.example.org/consultation/1', 'type': 'https://schema.oparl.org/1.1/Consultation',
                'meeting': 'https://rat.example.org/meeting/1', 'organization': ['https://rat.example.org/organization/1'],
                'authoritative': false, 'role': 'Vorberatung'},
               {'id': 'https://rat.example.org/consultation/2', 'type': 'https://schema.oparl.org/1.1/Consultation',
                'agendaItem': 'https://rat.example.org/item/2', 'organization': ['https://rat.example.org/organization/2'],
                'authoritative': true, 'role': 'Entscheidung'}],
             'type': 'https://schema.oparl.org/1.1/Paper'}
            """;

    static final String MEETING = """
            {'id': 'https://rat.example.org/meeting/2', 'type': 'https://schema.oparl.org/1.1/Meeting', 'name': '9. Sitzung',
             'start': '2022-06-29T22:30:00Z', 'cancelled': false, 'participant': ['https://rat.example.org/person/7'],
             'location': {'id': 'https://rat.example.org/place/1', 'description': 'Rathaus', 'geojson': {'type': 'Point', 'coordinates': [1, 2]}},
             'organization': [{'id': 'https://rat.example.org/organization/2', 'type': 'https://schema.oparl.org/1.1/Organization', 'name': 'Rat der Stadt'}],
             'agendaItem': [
               {'id': 'https://rat.example.org/item/2', 'type': 'https://schema.oparl.org/1.1/AgendaItem', 'number': '10.1',
                'name': 'Integration', 'public': true, 'consultation': 'https://rat.example.org/consultation/2',
                'result': 'Geändert beschlossen', 'resolutionText': 'Mit Punkt 3.'}]}
            """;

    private Oparl() {}

    static URI at(String path) {
        return URI.create(AT + path);
    }

    static String list(String... objects) {
        return "{'data': [" + String.join(",", objects)
                + "], 'pagination': {'totalElements': 9, 'currentPage': 1}, 'links': {'self': 'https://rat.example.org/all', 'next': 'https://rat.example.org/all?page=2'}}";
    }

    static OparlReading read(String json) {
        return read(OparlReader.usual(), json);
    }

    static OparlReading read(OparlReader reader, String json) {
        try {
            return reader.read(new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
