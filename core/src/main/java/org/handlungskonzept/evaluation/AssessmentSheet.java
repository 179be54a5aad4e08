package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
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
     * Checks that all judgements follow the scheme, and copies them.
     *
     * @throws IllegalArgumentException if a judgement follows another scheme
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
     * The sheet of those whose judgements stand in a concept, measure by measure.
     *
     * @param concept the concept
     * @param scheme the scheme; judgements by others are left aside
     * @param kind from where the assessor judges, which the concept does not say
     * @param assessor the assessor as written in the judgements; others are left aside
     * @return the sheet, with the measures that the assessor judged, in the order of the concept
     */
    public static AssessmentSheet of(Concept concept, SchemeRef scheme, AssessorKind kind, String assessor) {
        Map<AssessmentSubject, List<Assessment>> assessments = new LinkedHashMap<>();
        for (Measure measure : concept.measures()) {
            List<Assessment> judged = measure.assessments().stream()
                    .filter(each ->
                            each.scheme().equals(scheme) && each.assessor().equals(assessor))
                    .toList();
            if (!judged.isEmpty()) {
                assessments.put(AssessmentSubject.of(measure.id()), judged);
            }
        }
        return new AssessmentSheet(scheme, kind, assessor, assessments);
    }

    /**
     * Adds a judgement.
     *
     * @param subject what was judged
     * @param assessment the judgement
     * @return the changed sheet
     * @throws IllegalArgumentException if the judgement follows another scheme
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
