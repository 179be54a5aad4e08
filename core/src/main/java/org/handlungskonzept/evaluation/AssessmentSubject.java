package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Identifiers;
import org.handlungskonzept.concept.MeasureId;

/**
 * What is judged (Bewertungsgegenstand): a measure, or the concept as a whole.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param id the identifier of the measure or of the concept
 */
public record AssessmentSubject(SubjectKind kind, String id) {

    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if the identifier is not valid
     */
    public AssessmentSubject {
        requireNonNull(kind, "kind");
        Identifiers.check("subject", id);
    }

    /**
     * Makes a subject of a measure.
     *
     * @param measure the measure
     * @return the subject
     */
    public static AssessmentSubject of(MeasureId measure) {
        return new AssessmentSubject(SubjectKind.MEASURE, measure.value());
    }

    /**
     * Makes a subject of a concept as a whole.
     *
     * @param concept the concept
     * @return the subject
     */
    public static AssessmentSubject of(ConceptId concept) {
        return new AssessmentSubject(SubjectKind.CONCEPT, concept.value());
    }

    @Override
    public String toString() {
        return id;
    }
}
