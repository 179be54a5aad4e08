package org.handlungskonzept.storage.jdbc;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.handlungskonzept.storage.json.MeasureDocument;

/**
 * What is to be written of a concept beside its revision.
 *
 * @param title the title, empty for a mark
 * @param townKey the key of the municipality as the concept names it, empty without one
 * @param townDigits the eight digits by which keys of both lengths are the same, empty without a key
 * @param measures its measures, none for a mark
 * @param parts the part of the document for each of them, in their order
 * @param document the document, empty for a mark
 */
@SuppressWarnings("ArrayRecordComponent") // Made to be written, never compared.
record Draft(
        String title,
        String townKey,
        String townDigits,
        Map<MeasureId, Measure> measures,
        Map<MeasureId, MeasureDocument> parts,
        byte[] document) {

    /** What a deletion or an erasure leaves. */
    static Draft ofMark() {
        return new Draft("", "", "", Map.of(), Map.of(), new byte[0]);
    }

    static Draft of(Concept concept, byte[] document, ConceptCodec codec) {
        MunicipalityKey key = concept.municipality().key();
        Map<MeasureId, Measure> measures = new HashMap<>();
        concept.measures().forEach(measure -> measures.put(measure.id(), measure));
        return new Draft(
                concept.title(),
                key == null ? "" : key.value(),
                key == null ? "" : key.municipalityDigits(),
                measures,
                byMeasure(codec.measures(document, concept.id().value())),
                document);
    }

    static Map<MeasureId, MeasureDocument> byMeasure(List<MeasureDocument> parts) {
        Map<MeasureId, MeasureDocument> byMeasure = new LinkedHashMap<>();
        parts.forEach(part -> byMeasure.put(part.measure(), part));
        return byMeasure;
    }

    /** What the tables say of the measures whose parts are not among these. */
    List<MeasureLine> linesBeside(Map<MeasureId, MeasureDocument> known) {
        return parts.values().stream()
                .filter(part -> !part.equals(known.get(part.measure())))
                .map(part -> MeasureLine.of(requireNonNull(measures.get(part.measure()), "measure"), part))
                .toList();
    }
}
