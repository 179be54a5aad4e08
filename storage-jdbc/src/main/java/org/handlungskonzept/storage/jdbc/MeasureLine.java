package org.handlungskonzept.storage.jdbc;

import java.util.List;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.storage.json.MeasureDocument;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say of a measure.
 *
 * @param lead the name of the unit or function that leads, or null without one
 */
record MeasureLine(
        MeasureDocument document,
        String number,
        String title,
        @Nullable String lead,
        List<MeasureState> states) {

    /** Half a hash: those that are the same by chance are told apart by the name. */
    private static final int KEY_DIGITS = 32;

    static MeasureLine of(Measure measure, MeasureDocument document) {
        Party lead = measure.responsibility().lead();
        return new MeasureLine(
                document,
                measure.number(),
                measure.title(),
                lead == null ? null : lead.name(),
                MeasureState.of(measure));
    }

    String measure() {
        return document.measure().value();
    }

    String field() {
        return document.field().value();
    }

    /** By what a lead is looked up, or null without one. */
    @Nullable
    String leadKey() {
        return lead == null ? null : keyOf(lead);
    }

    /** By what a name is looked up, however long it is. */
    static String keyOf(String lead) {
        return Sha256.of(lead).substring(0, KEY_DIGITS);
    }
}
