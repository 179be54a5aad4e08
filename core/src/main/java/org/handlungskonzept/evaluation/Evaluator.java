package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.SchemeRef;

/** Makes one evaluation: goes through the concept once and collects. Not thread-safe. */
final class Evaluator {

    private final EvaluationScheme scheme;
    private final LocalDate asOf;
    private final SubjectEvaluator subjects;
    private final List<MeasureEvaluation> measures = new ArrayList<>();
    private final Map<FieldId, List<MeasureEvaluation>> byField = new LinkedHashMap<>();
    private final Map<GoalId, List<MeasureEvaluation>> byGoal = new LinkedHashMap<>();
    private final List<AssessmentProblem> problems = new ArrayList<>();
    private final TreeSet<SchemeRef> otherSchemes =
            new TreeSet<>(Comparator.comparing(SchemeRef::id).thenComparing(SchemeRef::version));

    Evaluator(EvaluationScheme scheme, LocalDate asOf) {
        this.scheme = requireNonNull(scheme, "scheme");
        this.asOf = requireNonNull(asOf, "asOf");
        this.subjects = new SubjectEvaluator(scheme, asOf, null);
    }

    Evaluation evaluate(Concept concept) {
        if (scheme.subject() != SubjectKind.MEASURE) {
            throw new IllegalArgumentException(
                    "The scheme (%s) asks about a concept as a whole, not about its measures.\nMaybe use (SubjectEvaluation.of)."
                            .formatted(scheme.ref()));
        }
        for (FieldOfAction field : concept.fields()) {
            byField.put(field.id(), new ArrayList<>());
            field.goals().stream().map(Goal::id).forEach(goal -> byGoal.put(goal, new ArrayList<>()));
        }
        for (int f = 0; f < concept.fields().size(); f++) {
            FieldOfAction field = concept.fields().get(f);
            for (int m = 0; m < field.measures().size(); m++) {
                Measure measure = field.measures().get(m);
                MeasureEvaluation evaluation = evaluate(measure, "/fields/" + f + "/measures/" + m);
                measures.add(evaluation);
                requireNonNull(byField.get(field.id())).add(evaluation);
                new LinkedHashSet<>(measure.goals())
                        .forEach(goal -> requireNonNull(byGoal.get(goal)).add(evaluation));
            }
        }
        return new Evaluation(
                concept.id(),
                asOf,
                scheme,
                measures,
                rollUp(byGoal),
                rollUp(byField),
                RollUp.of(scheme, measures),
                problems,
                List.copyOf(otherSchemes));
    }

    private MeasureEvaluation evaluate(Measure measure, String place) {
        for (Assessment assessment : measure.assessments()) {
            if (!assessment.day().isAfter(asOf) && !assessment.scheme().equals(scheme.ref())) {
                otherSchemes.add(assessment.scheme());
            }
        }
        SubjectEvaluation evaluation =
                subjects.evaluate(AssessmentSubject.of(measure.id()), measure.assessments(), place);
        problems.addAll(evaluation.problems());
        return new MeasureEvaluation(
                measure.id(), evaluation.results(), evaluation.labels(), FollowUp.of(measure, asOf));
    }

    private <I> Map<I, RollUp> rollUp(Map<I, List<MeasureEvaluation>> groups) {
        Map<I, RollUp> rolledUp = new LinkedHashMap<>();
        groups.forEach((id, group) -> rolledUp.put(id, RollUp.of(scheme, group)));
        return rolledUp;
    }
}
