package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.meta.Internal;

/**
 * The evaluation of a concept on a day (Evaluation zum Stichtag): what was judged of each measure, the facts beside it,
 * and how both are spread over goals, fields and the concept.
 *
 * <p>On each criterion the newest judgement up to the day counts, the last given if there are several of one day. If its
 * step is not on the scale, the criterion is not assessed: an older judgement that somebody has replaced does not come
 * back. Every measure of the concept counts in the totals, whatever became of it. Immutable and thread-safe.
 *
 * @param concept the concept
 * @param asOf the day, inclusive; what was judged, reported or moved later is left aside
 * @param scheme the scheme
 * @param measures the measures, field by field in the order of the concept
 * @param goals the figures by goal, in the order of the concept; a measure that contributes to two goals counts in both
 * @param fields the figures by field of action, in the order of the concept
 * @param overall the figures of the concept; every measure counts once
 * @param problems the judgements up to the day that do not fit the scheme, in the order of the concept
 * @param otherSchemes the other schemes that judgements up to the day follow, which are not counted here; ordered by
 *     identifier and version
 */
public record Evaluation(
        ConceptId concept,
        LocalDate asOf,
        EvaluationScheme scheme,
        List<MeasureEvaluation> measures,
        Map<GoalId, RollUp> goals,
        Map<FieldId, RollUp> fields,
        RollUp overall,
        List<AssessmentProblem> problems,
        List<SchemeRef> otherSchemes) {

    /** Not API: use {@link #of(Concept, LocalDate)}. */
    @Internal
    public Evaluation {
        requireNonNull(concept, "concept");
        requireNonNull(asOf, "asOf");
        requireNonNull(scheme, "scheme");
        measures = List.copyOf(measures);
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        requireNonNull(overall, "overall");
        problems = List.copyOf(problems);
        otherSchemes = List.copyOf(otherSchemes);
    }

    /**
     * Evaluates a concept by the scheme its evaluation plan names, or by {@code laatzen@1} where it names none.
     *
     * @param concept the concept
     * @param asOf the day, inclusive
     * @return the evaluation
     * @throws IllegalArgumentException if the plan names a scheme that is not shipped with this library
     */
    public static Evaluation of(Concept concept, LocalDate asOf) {
        return of(concept, EvaluationSchemes.shipped(), asOf);
    }

    /**
     * Evaluates a concept by the scheme its evaluation plan names, or by {@code laatzen@1} where it names none.
     *
     * @param concept the concept
     * @param known the schemes to choose from
     * @param asOf the day, inclusive
     * @return the evaluation
     * @throws IllegalArgumentException if the plan names a scheme that is not known
     */
    public static Evaluation of(Concept concept, EvaluationSchemes known, LocalDate asOf) {
        SchemeRef planned = concept.evaluationPlan().scheme();
        return of(concept, planned == null ? EvaluationSchemes.laatzen() : known.require(planned), asOf);
    }

    /**
     * Evaluates a concept by a given scheme, whatever its evaluation plan says.
     *
     * @param concept the concept
     * @param scheme the scheme
     * @param asOf the day, inclusive
     * @return the evaluation
     * @throws IllegalArgumentException if the scheme asks about a concept as a whole; {@link SubjectEvaluation} does that
     */
    public static Evaluation of(Concept concept, EvaluationScheme scheme, LocalDate asOf) {
        return new Evaluator(scheme, asOf).evaluate(concept);
    }

    /**
     * Finds a measure.
     *
     * @param measure the id of the measure
     * @return what is known of it, or empty if the concept has no such measure
     */
    public Optional<MeasureEvaluation> measure(MeasureId measure) {
        return measures.stream()
                .filter(candidate -> candidate.measure().equals(measure))
                .findFirst();
    }
}
