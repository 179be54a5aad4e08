package org.handlungskonzept.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;

/**
 * How complete and how fresh the record of a concept is in a period (Bericht zur Datenlage).
 *
 * <p>Measures that were closed before the period are not asked: nobody has to report on them any more. Units are told apart
 * by the name of the lead as it stands in the concept. Immutable and thread-safe.
 *
 * @param first the first day of the period, inclusive
 * @param last the last day of the period, inclusive; what is known later is left aside
 * @param overall one coverage for each question, in the order of {@link CoverageQuestion}
 * @param fields the same by field of action, in the order of the concept
 * @param units the same by leading unit or function, in the order in which they first lead; measures without a lead stand
 *     under the empty name
 */
public record CoverageReport(
        LocalDate first,
        LocalDate last,
        List<Coverage> overall,
        Map<FieldId, List<Coverage>> fields,
        Map<String, List<Coverage>> units) {

    /** Checks that nothing is missing and copies the collections. */
    public CoverageReport {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        overall = List.copyOf(overall);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    /**
     * Looks at a concept.
     *
     * @param concept the concept
     * @param first the first day of the period, inclusive
     * @param last the last day of the period, inclusive
     * @return how much is known
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static CoverageReport of(Concept concept, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "The last day (%s) of the period must not be before the first (%s).".formatted(last, first));
        }
        return new CoverageCount(first, last).count(requireNonNull(concept, "concept"));
    }

    /**
     * The coverage of the whole on a question.
     *
     * @param question the question
     * @return the coverage
     */
    public Coverage overall(CoverageQuestion question) {
        return overall.stream()
                .filter(coverage -> coverage.question() == question)
                .findFirst()
                .orElseThrow();
    }
}
