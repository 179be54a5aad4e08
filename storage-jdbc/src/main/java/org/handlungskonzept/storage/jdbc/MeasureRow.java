package org.handlungskonzept.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.storage.FoundMeasure;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.MeasureKey;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.handlungskonzept.storage.json.MeasureDocument;
import org.jspecify.annotations.Nullable;

/**
 * A row of hk_measure with what hk_concept says of its concept. The columns are read in the order in which {@link Sql} names
 * them.
 *
 * @param town the key of the municipality as the concept names it, or null without one
 */
record MeasureRow(MeasureKey key, long revision, @Nullable MunicipalityKey town, MeasureDocument document) {

    /**
     * Reads a row.
     *
     * @throws InvalidDocumentException if it holds what was never written
     */
    static MeasureRow read(ResultSet row) throws SQLException {
        String concept = row.getString(1);
        String measure = row.getString(4);
        try {
            String town = row.getString(3);
            MeasureKey key = new MeasureKey(ConceptId.of(concept), MeasureId.of(measure));
            return new MeasureRow(
                    key,
                    row.getLong(2),
                    town.isEmpty() ? null : MunicipalityKey.of(town),
                    new MeasureDocument(FieldId.of(row.getString(5)), key.measure(), row.getInt(6), row.getString(7)));
        } catch (IllegalArgumentException e) {
            throw new InvalidDocumentException(
                    Place.measure(concept, measure),
                    "",
                    "The row holds a value that was never written.\nMaybe repair the store.");
        }
    }

    /** The measure, if the query holds for it. */
    Optional<FoundMeasure> find(MeasureQuery query, ConceptCodec codec) {
        Measure measure = codec.readMeasure(
                document, Place.measure(key.concept(), key.measure().value()));
        return query.fits(town, document.field(), measure)
                ? Optional.of(new FoundMeasure(key, revision, document.field(), measure))
                : Optional.empty();
    }
}
