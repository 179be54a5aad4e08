package org.handlungskonzept.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the measures that a query found (Ergebnisseite).
 *
 * <p>Immutable and thread-safe.
 *
 * @param measures the measures, ordered by key
 * @param next the key after which the next page begins, or null if this is the last page
 */
public record MeasurePage(
        List<FoundMeasure> measures, @Nullable MeasureKey next) {

    /** Copies the list. */
    public MeasurePage {
        measures = List.copyOf(measures);
    }
}
