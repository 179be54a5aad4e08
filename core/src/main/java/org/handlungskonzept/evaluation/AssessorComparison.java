package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Two assessors side by side (Gegenüberstellung zweier Bewertungen), such as those who carry out and an advisory board, with
 * the replies of the administration.
 *
 * <p>Neither of them is corrected by the other, and no mean is made of them. On each criterion the newest judgement up to the
 * day counts; what stands behind a closed gate counts as not assessed. Immutable and thread-safe.
 *
 * @param scheme the scheme that both follow
 * @param asOf the day, inclusive; later judgements and replies are left aside
 * @param first the sheet of the one
 * @param second the sheet of the other
 * @param criteria how far they agree, one for each criterion, in the order of the scheme
 * @param differences what they see differently: the subjects of the first sheet in its order, then those that only the second
 *     has; the criteria of one subject in the order of the scheme
 * @param firstProblems the judgements of the first that do not fit the scheme
 * @param secondProblems the judgements of the second that do not fit the scheme
 */
public record AssessorComparison(
        EvaluationScheme scheme,
        LocalDate asOf,
        AssessmentSheet first,
        AssessmentSheet second,
        List<CriterionAgreement> criteria,
        List<RatingDifference> differences,
        List<AssessmentProblem> firstProblems,
        List<AssessmentProblem> secondProblems) {

    /** Checks that nothing is missing and copies the lists. */
    public AssessorComparison {
        requireNonNull(scheme, "scheme");
        requireNonNull(asOf, "asOf");
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        criteria = List.copyOf(criteria);
        differences = List.copyOf(differences);
        firstProblems = List.copyOf(firstProblems);
        secondProblems = List.copyOf(secondProblems);
    }

    /**
     * Compares two sheets.
     *
     * @param scheme the scheme that both follow
     * @param first the sheet of the one
     * @param second the sheet of the other
     * @param asOf the day, inclusive
     * @return the comparison
     * @throws IllegalArgumentException if a sheet follows another scheme, or a subject is not of its kind
     */
    public static AssessorComparison of(
            EvaluationScheme scheme, AssessmentSheet first, AssessmentSheet second, LocalDate asOf) {
        return new SheetComparer(scheme, first, second, asOf).compare();
    }

    /**
     * Finds a criterion.
     *
     * @param criterion the identifier of the criterion
     * @return how far they agree on it, or empty if the scheme has no such criterion
     */
    public Optional<CriterionAgreement> criterion(String criterion) {
        return criteria.stream()
                .filter(agreement -> agreement.criterion().equals(criterion))
                .findFirst();
    }
}
