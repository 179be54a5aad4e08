package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.SchemeRef;

/**
 * What one assessor answered by one scheme (Bewertungsbogen), subject by subject.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scheme the scheme
 * @param kind from where the assessor judges
 * @param assessor the unit or function that judged, never the name of a person; may be empty
 * @param assessments the judgements by subject, in the order the subjects were given, those of one subject in the order given
 */
public record AssessmentSheet(
        SchemeRef scheme, AssessorKind kind, String assessor, Map<AssessmentSubject, List<Assessment>> assessments) {

    /**
     * Checks that all judgements follow the scheme and come from one side, and copies them.
     *
     * @throws IllegalArgumentException if a judgement follows another scheme, or comes from another side
     */
    public AssessmentSheet {
        requireNonNull(scheme, "scheme");
        requireNonNull(kind, "kind");
        requireNonNull(assessor, "assessor");
        Map<AssessmentSubject, List<Assessment>> copy = new LinkedHashMap<>();
        assessments.forEach((subject, judged) -> copy.put(requireNonNull(subject, "subject"), List.copyOf(judged)));
        for (List<Assessment> judged : copy.values()) {
            for (Assessment assessment : judged) {
                if (!assessment.scheme().equals(scheme)) {
                    throw new IllegalArgumentException(
                            "The sheet follows the scheme (%s), but the judgement on (%s) follows (%s).\nMaybe put it on a sheet of its own."
                                    .formatted(scheme, assessment.criterion(), assessment.scheme()));
                }
                if (assessment.assessorKind() != null && assessment.assessorKind() != kind) {
                    throw new IllegalArgumentException(
                            "The sheet is of the kind (%s), but the judgement on (%s) is of the kind (%s).\nMaybe put it on a sheet of its own."
                                    .formatted(kind, assessment.criterion(), assessment.assessorKind()));
                }
            }
        }
        assessments = Collections.unmodifiableMap(copy);
    }

    /**
     * An empty sheet.
     *
     * @param scheme the scheme
     * @param kind from where the assessor judges
     * @param assessor the unit or function, may be empty
     * @return the sheet
     */
    public static AssessmentSheet of(SchemeRef scheme, AssessorKind kind, String assessor) {
        return new AssessmentSheet(scheme, kind, assessor, Map.of());
    }

    /**
     * The sheet of all who judge from one side, as their judgements stand in a concept.
     *
     * @param concept the concept
     * @param scheme the scheme; judgements by others are left aside
     * @param kind from where they judge; judgements of which that is not known are left aside
     * @return the sheet, without the name of an assessor: the concept as a whole if it was judged, then the measures that were,
     *     in the order of the concept
     */
    public static AssessmentSheet of(Concept concept, SchemeRef scheme, AssessorKind kind) {
        return collect(concept, scheme, kind, "", judged -> judged.assessorKind() == kind);
    }

    /**
     * The sheet of one assessor, as the judgements stand in a concept.
     *
     * @param concept the concept
     * @param scheme the scheme; judgements by others are left aside
     * @param kind from where the assessor judges; judgements of which that is not known count as such, others are left aside
     * @param assessor the assessor as written in the judgements; others are left aside
     * @return the sheet: the concept as a whole if the assessor judged it, then the measures that were judged, in the order of
     *     the concept
     */
    public static AssessmentSheet of(Concept concept, SchemeRef scheme, AssessorKind kind, String assessor) {
        return collect(
                concept,
                scheme,
                kind,
                assessor,
                judged -> judged.assessor().equals(assessor)
                        && (judged.assessorKind() == null || judged.assessorKind() == kind));
    }

    private static AssessmentSheet collect(
            Concept concept, SchemeRef scheme, AssessorKind kind, String assessor, Predicate<Assessment> wanted) {
        Predicate<Assessment> chosen = wanted.and(judged -> judged.scheme().equals(scheme));
        Map<AssessmentSubject, List<Assessment>> sheet = new LinkedHashMap<>();
        put(sheet, AssessmentSubject.of(concept.id()), concept.assessments(), chosen);
        concept.measures()
                .forEach(measure -> put(sheet, AssessmentSubject.of(measure.id()), measure.assessments(), chosen));
        return new AssessmentSheet(scheme, kind, assessor, sheet);
    }

    private static void put(
            Map<AssessmentSubject, List<Assessment>> sheet,
            AssessmentSubject subject,
            List<Assessment> all,
            Predicate<Assessment> chosen) {
        List<Assessment> judged = all.stream().filter(chosen).toList();
        if (!judged.isEmpty()) {
            sheet.put(subject, judged);
        }
    }

    /**
     * Adds a judgement.
     *
     * @param subject what was judged
     * @param assessment the judgement
     * @return the changed sheet
     * @throws IllegalArgumentException if the judgement follows another scheme, or comes from another side
     */
    public AssessmentSheet with(AssessmentSubject subject, Assessment assessment) {
        Map<AssessmentSubject, List<Assessment>> more = new LinkedHashMap<>(assessments);
        List<Assessment> judged = new ArrayList<>(more.getOrDefault(subject, List.of()));
        judged.add(assessment);
        more.put(subject, judged);
        return new AssessmentSheet(scheme, kind, assessor, more);
    }

    /**
     * Evaluates the sheet. Whoever is not asked by the scheme for a criterion becomes a problem.
     *
     * @param known the scheme that the sheet follows
     * @param asOf the day, inclusive; later judgements are left aside
     * @return one evaluation for each subject, in the order of the sheet
     * @throws IllegalArgumentException if it is another scheme, or a subject is not of its kind
     */
    public List<SubjectEvaluation> evaluate(EvaluationScheme known, LocalDate asOf) {
        if (!known.ref().equals(scheme)) {
            throw new IllegalArgumentException(
                    "The sheet follows the scheme (%s), not (%s).\nMaybe look the scheme of the sheet up."
                            .formatted(scheme, known.ref()));
        }
        SubjectEvaluator evaluator = new SubjectEvaluator(known, asOf, kind);
        return assessments.entrySet().stream()
                .map(entry -> evaluator.evaluate(entry.getKey(), entry.getValue(), ""))
                .toList();
    }
}
