package org.handlungskonzept.storage.jdbc;

import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.MunicipalityKey;

/**
 * What is to be written of a concept beside its revision.
 *
 * @param title the title, empty for a mark
 * @param townKey the key of the municipality as the concept names it, empty without one
 * @param townDigits the eight digits by which keys of both lengths are the same, empty without a key
 * @param measures what the tables say of its measures, none for a mark
 * @param document the document, empty for a mark
 */
@SuppressWarnings("ArrayRecordComponent") // Made to be written, never compared.
record Draft(String title, String townKey, String townDigits, Map<String, MeasureLine> measures, byte[] document) {

    /** What a deletion or an erasure leaves. */
    static Draft ofMark() {
        return new Draft("", "", "", Map.of(), new byte[0]);
    }

    static Draft of(Concept concept, byte[] document) {
        MunicipalityKey key = concept.municipality().key();
        return new Draft(
                concept.title(),
                key == null ? "" : key.value(),
                key == null ? "" : key.municipalityDigits(),
                MeasureLine.of(concept),
                document);
    }
}
