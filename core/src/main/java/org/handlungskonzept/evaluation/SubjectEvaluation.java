package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.Concept;
import org.jspecify.annotations.Nullable;

/**
 * What was judged of one subject by one scheme up to a day (Bewertung eines Gegenstands): a measure, or a concept as a whole.
 *
 * <p>On each criterion the newest judgement up to the day counts, the last given if there are several of one day. A criterion
 * behind a gate is assessed only if the gate was answered with a passing step. Immutable and thread-safe.
 *
 * @param subject what was judged
 * @param asOf the day, inclusive; later judgements are left aside
 * @param results one result for each criterion, in the order of the scheme
 * @param labels one result for each derived label, in the order of the scheme
 * @param problems the judgements up to the day that do not fit the scheme, in the order they were given
 */
public record SubjectEvaluation(
        AssessmentSubject subject,
        LocalDate asOf,
        List<CriterionResult> results,
        List<LabelResult> labels,
        List<AssessmentProblem> problems) {

    /** Checks that nothing is missing and copies the lists. */
    public SubjectEvaluation {
        requireNonNull(subject, "subject");
        requireNonNull(asOf, "asOf");
        results = List.copyOf(results);
        labels = List.copyOf(labels);
        problems = List.copyOf(problems);
    }

    /**
     * Evaluates one subject.
     *
     * @param scheme the scheme
     * @param subject what was judged
     * @param assessments the judgements on it; those that follow other schemes are left aside. Problems point into this list,
     *     like {@code /assessments/0}
     * @param asOf the day, inclusive
     * @return the evaluation
     * @throws IllegalArgumentException if the scheme asks about another kind of subject
     */
    public static SubjectEvaluation of(
            EvaluationScheme scheme, AssessmentSubject subject, List<Assessment> assessments, LocalDate asOf) {
        return new SubjectEvaluator(scheme, asOf, null).evaluate(subject, assessments, "");
    }

    /**
     * Evaluates a concept as a whole, by the judgements that stand in it.
     *
     * @param scheme a scheme that asks about concepts
     * @param concept the concept
     * @param asOf the day, inclusive
     * @return the evaluation
     * @throws IllegalArgumentException if the scheme asks about measures
     */
    public static SubjectEvaluation of(EvaluationScheme scheme, Concept concept, LocalDate asOf) {
        return of(scheme, AssessmentSubject.of(concept.id()), concept.assessments(), asOf);
    }

    static SubjectEvaluation of(
            EvaluationScheme scheme,
            AssessmentSubject subject,
            List<Assessment> assessments,
            LocalDate asOf,
            @Nullable AssessorKind assessor) {
        return new SubjectEvaluator(scheme, asOf, assessor).evaluate(subject, assessments, "");
    }

    /**
     * Finds the result on a criterion.
     *
     * @param criterion the identifier of the criterion
     * @return the result, or empty if the scheme has no such criterion
     */
    public Optional<CriterionResult> result(String criterion) {
        return results.stream()
                .filter(result -> result.criterion().equals(criterion))
                .findFirst();
    }

    /**
     * Finds the result of a label.
     *
     * @param label the identifier of the label
     * @return the result, or empty if the scheme has no such label
     */
    public Optional<LabelResult> label(String label) {
        return labels.stream().filter(result -> result.label().equals(label)).findFirst();
    }
}
