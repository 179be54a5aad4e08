package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.MeasureId;

/**
 * Where a measure stands in a store (Fundstelle einer Maßnahme): the concept and the measure in it.
 *
 * <p>Immutable and thread-safe; ordered by concept, then by measure.
 *
 * @param concept the concept
 * @param measure the measure, unique in its concept
 */
public record MeasureKey(ConceptId concept, MeasureId measure) implements Comparable<MeasureKey> {

    private static final Comparator<MeasureKey> ORDER = Comparator.comparing(MeasureKey::concept)
            .thenComparing(key -> key.measure().value());

    /** Checks that nothing is missing. */
    public MeasureKey {
        requireNonNull(concept, "concept");
        requireNonNull(measure, "measure");
    }

    @Override
    public int compareTo(MeasureKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return concept + "/" + measure;
    }
}
