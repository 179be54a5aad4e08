package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.MeasureId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Finds where the measures stand in a document, and passes over everything else. Not thread-safe. */
final class MeasureSplitter {

    private static final String ID = "id";

    private final byte[] document;
    private final DocumentReader in;
    private final List<Place> places = new ArrayList<>();
    private String format = Integer.toString(ConceptCodec.FORMAT);

    private MeasureSplitter(byte[] document, DocumentReader in) {
        this.document = document;
        this.in = in;
    }

    /** Where a measure stands, from a first byte to the one after its last. */
    private record Place(FieldId field, MeasureBytes bytes) {}

    private record MeasureBytes(MeasureId measure, int start, int end) {}

    /** Reads a document to its end. */
    static List<MeasureDocument> split(byte[] document, DocumentReader in) {
        MeasureSplitter splitter = new MeasureSplitter(document, in);
        splitter.passConcept();
        int number = ConceptCodec.known(splitter.format, in);
        return splitter.places.stream()
                .map(place -> splitter.cut(place, number))
                .toList();
    }

    private MeasureDocument cut(Place place, int number) {
        MeasureBytes bytes = place.bytes();
        String json = new String(document, bytes.start(), bytes.end() - bytes.start(), UTF_8);
        return new MeasureDocument(place.field(), bytes.measure(), number, json);
    }

    private void passConcept() {
        in.expect(JsonToken.START_OBJECT);
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String name = in.name();
            in.next();
            switch (name) {
                case "format" -> format = in.literal(JsonToken.VALUE_NUMBER_INT);
                case "fields" -> passFields();
                default -> in.passChildren();
            }
        }
    }

    private void passFields() {
        in.expect(JsonToken.START_ARRAY);
        while (in.next() != JsonToken.END_ARRAY) {
            passField();
        }
    }

    private void passField() {
        in.expect(JsonToken.START_OBJECT);
        @Nullable FieldId field = null;
        List<MeasureBytes> measures = new ArrayList<>();
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String name = in.name();
            in.next();
            switch (name) {
                case ID -> field = in.parse(FieldId::of);
                case "measures" -> passMeasures(measures);
                default -> in.passChildren();
            }
        }
        for (MeasureBytes bytes : measures) {
            places.add(new Place(given(field), bytes));
        }
    }

    private void passMeasures(List<MeasureBytes> measures) {
        in.expect(JsonToken.START_ARRAY);
        while (in.next() != JsonToken.END_ARRAY) {
            measures.add(passMeasure());
        }
    }

    private MeasureBytes passMeasure() {
        in.expect(JsonToken.START_OBJECT);
        int start = in.offset();
        @Nullable MeasureId measure = null;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            boolean identifies = in.isAt(ID);
            in.next();
            if (identifies) {
                measure = in.parse(MeasureId::of);
            } else {
                in.passChildren();
            }
        }
        return new MeasureBytes(given(measure), start, in.end());
    }

    private <T> T given(@Nullable T identifier) {
        if (identifier == null) {
            throw in.invalid("The property (%s) is missing.\nMaybe add it.".formatted(ID));
        }
        return identifier;
    }
}
