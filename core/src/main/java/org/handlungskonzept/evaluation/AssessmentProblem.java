package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.handlungskonzept.concept.Assessment;

/**
 * A judgement that does not fit its scheme (Bewertungsmangel).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param subject what was judged
 * @param pointer the place of the judgement: a JSON pointer (RFC 6901) into the concept; for a sheet or a concept as a whole,
 *     into the list of judgements on the subject
 * @param assessment the judgement as it stands there
 */
public record AssessmentProblem(
        AssessmentProblemKind kind, AssessmentSubject subject, String pointer, Assessment assessment) {

    /** Checks that nothing is missing. */
    public AssessmentProblem {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(pointer, "pointer");
        requireNonNull(assessment, "assessment");
    }

    /**
     * Says what is wrong, where, and whether the judgement counts.
     *
     * @param locale German, or any other language for English
     * @return a sentence
     */
    public String explain(Locale locale) {
        return EvaluationTexts.problem(this, locale);
    }
}
