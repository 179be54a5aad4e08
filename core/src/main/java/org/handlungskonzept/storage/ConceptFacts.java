package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.RuleId;
import org.handlungskonzept.smart.SmartChecker;
import org.jspecify.annotations.Nullable;

/**
 * What a query must know of one revision of a concept to leave it out (Merkmale eines Handlungskonzepts), for whoever
 * writes a store: kept in memory, they spare reading concepts in which {@link MeasureQuery} finds nothing.
 *
 * <p>They hold no text of the concept but the names of units and functions that lead; a measure takes some two hundred
 * bytes. Immutable and thread-safe.
 */
public final class ConceptFacts {

    private final @Nullable MunicipalityKey municipality;
    private final MeasureFacts measures;
    private final @Nullable LocalDate checkedOn;
    private final Set<RuleId> advised;

    private ConceptFacts(
            @Nullable MunicipalityKey municipality,
            MeasureFacts measures,
            @Nullable LocalDate checkedOn,
            Set<RuleId> advised) {
        this.municipality = municipality;
        this.measures = measures;
        this.checkedOn = checkedOn;
        this.advised = advised;
    }

    /**
     * Takes down what can be known without the SMART check.
     *
     * @param concept the concept
     * @return its facts
     */
    public static ConceptFacts of(Concept concept) {
        return new ConceptFacts(concept.municipality().key(), MeasureFacts.of(concept), null, Set.of());
    }

    /**
     * Adds which of the recommended SMART rules have an open finding on a day. Only one day is kept.
     *
     * @param concept the concept of these facts
     * @param asOf the day
     * @return facts that can also leave the concept out for want of a finding on that day
     */
    public ConceptFacts checked(Concept concept, LocalDate asOf) {
        Set<RuleId> found = new HashSet<>();
        for (Finding finding : SmartChecker.recommended().check(concept, asOf).openFindings()) {
            found.add(finding.rule());
        }
        return new ConceptFacts(municipality, measures, requireNonNull(asOf, "asOf"), Set.copyOf(found));
    }

    /**
     * Tells whether the SMART check was made for a day.
     *
     * @param asOf the day
     * @return true after {@link #checked}
     */
    public boolean isChecked(LocalDate asOf) {
        return asOf.equals(checkedOn);
    }

    @Nullable
    MunicipalityKey municipality() {
        return municipality;
    }

    MeasureFacts measures() {
        return measures;
    }

    /** Tells whether a rule may have an open finding on a day. */
    boolean mayAdvise(RuleId rule, LocalDate asOf) {
        return !isChecked(asOf) || advised.contains(rule);
    }
}
