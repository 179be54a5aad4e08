package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.MeasureId;

/**
 * A judgement that does not fit its scheme (Bewertungsmangel).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param measure the measure that was judged
 * @param pointer the place of the judgement: a JSON pointer (RFC 6901) into the concept
 * @param assessment the judgement as it stands there
 */
public record AssessmentProblem(AssessmentProblemKind kind, MeasureId measure, String pointer, Assessment assessment) {

    /** Checks that nothing is missing. */
    public AssessmentProblem {
        requireNonNull(kind, "kind");
        requireNonNull(measure, "measure");
        requireNonNull(pointer, "pointer");
        requireNonNull(assessment, "assessment");
    }
}
