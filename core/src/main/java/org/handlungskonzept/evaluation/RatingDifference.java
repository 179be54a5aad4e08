package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.handlungskonzept.concept.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * One subject that two assessors see differently on one criterion (abweichende Bewertung), with the reply to it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject what was judged
 * @param criterion the criterion
 * @param first the step of the first
 * @param firstAssessment the judgement of the first, with its reasons
 * @param second the step of the second
 * @param secondAssessment the judgement of the second, with its reasons
 * @param reply what the administration says to it, the newest up to the day, or null if it has said nothing
 */
public record RatingDifference(
        AssessmentSubject subject,
        Criterion criterion,
        Rating first,
        Assessment firstAssessment,
        Rating second,
        Assessment secondAssessment,
        @Nullable AdministrationReply reply) {

    /** Checks that nothing is missing. */
    public RatingDifference {
        requireNonNull(subject, "subject");
        requireNonNull(criterion, "criterion");
        requireNonNull(first, "first");
        requireNonNull(firstAssessment, "firstAssessment");
        requireNonNull(second, "second");
        requireNonNull(secondAssessment, "secondAssessment");
    }

    /**
     * Says who chose what, and what the administration says to it.
     *
     * @param locale German, or any other language for English
     * @return a few sentences
     */
    public String explain(Locale locale) {
        return EvaluationTexts.difference(this, locale);
    }
}
