package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.AdministrationReply;
import org.handlungskonzept.concept.Assessment;

/**
 * One subject that two assessors see differently on one criterion (abweichende Bewertung), with what the
 * administration says to it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject what was judged
 * @param criterion the criterion
 * @param first the step of the first
 * @param firstAssessment the judgement of the first, with its reasons
 * @param second the step of the second
 * @param secondAssessment the judgement of the second, with its reasons
 * @param replies what the administration said to either judgement up to the day, ordered by day
 */
public record RatingDifference(
        AssessmentSubject subject,
        Criterion criterion,
        Rating first,
        Assessment firstAssessment,
        Rating second,
        Assessment secondAssessment,
        List<AdministrationReply> replies) {

    /** Checks that nothing is missing and copies the list. */
    public RatingDifference {
        requireNonNull(subject, "subject");
        requireNonNull(criterion, "criterion");
        requireNonNull(first, "first");
        requireNonNull(firstAssessment, "firstAssessment");
        requireNonNull(second, "second");
        requireNonNull(secondAssessment, "secondAssessment");
        replies = List.copyOf(replies);
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
