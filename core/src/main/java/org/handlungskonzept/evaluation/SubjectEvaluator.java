package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.jspecify.annotations.Nullable;

/** Evaluates subjects by one scheme: what counts, what gates keep out, what follows, what is wrong. Never changed. */
final class SubjectEvaluator {

    private final EvaluationScheme scheme;
    private final LocalDate asOf;
    private final @Nullable AssessorKind assessor;
    private final Map<String, Criterion> criteria = new HashMap<>();

    SubjectEvaluator(EvaluationScheme scheme, LocalDate asOf, @Nullable AssessorKind assessor) {
        this.scheme = requireNonNull(scheme, "scheme");
        this.asOf = requireNonNull(asOf, "asOf");
        this.assessor = assessor;
        scheme.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
    }

    SubjectEvaluation evaluate(AssessmentSubject subject, List<Assessment> assessments, String place) {
        if (subject.kind() != scheme.subject()) {
            throw new IllegalArgumentException(
                    "The scheme (%s) asks about a subject of the kind (%s), not (%s).\nMaybe choose another scheme."
                            .formatted(scheme.ref(), scheme.subject(), subject.kind()));
        }
        Map<String, Assessment> newest = new HashMap<>();
        for (Assessment assessment : assessments) {
            if (isKnown(assessment)) {
                newest.put(assessment.criterion(), assessment);
            }
        }
        Map<String, CriterionResult> results = new HashMap<>();
        Map<String, Rating> ratings = new HashMap<>();
        List<CriterionResult> inOrder = new ArrayList<>();
        for (Criterion criterion : scheme.criteria()) {
            CriterionResult result = result(criterion, newest.get(criterion.id()), results);
            results.put(criterion.id(), result);
            inOrder.add(result);
            if (result.rating() != null) {
                ratings.put(criterion.id(), result.rating());
            }
        }
        List<AssessmentProblem> problems = new ArrayList<>();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            if (isKnown(assessment)) {
                for (AssessmentProblemKind kind : problems(assessment, results.get(assessment.criterion()))) {
                    problems.add(new AssessmentProblem(kind, subject, place + "/assessments/" + i, assessment));
                }
            }
        }
        List<LabelResult> labels = scheme.labels().isEmpty() ? List.of() : new FormulaRun(scheme, ratings).labels();
        return new SubjectEvaluation(subject, asOf, inOrder, labels, problems);
    }

    private boolean isKnown(Assessment assessment) {
        return !assessment.day().isAfter(asOf) && assessment.scheme().equals(scheme.ref());
    }

    private CriterionResult result(
            Criterion criterion, @Nullable Assessment newest, Map<String, CriterionResult> before) {
        ResultState gate = gates(criterion, before);
        if (gate != ResultState.ASSESSED) {
            return new CriterionResult(criterion.id(), newest, null, gate);
        }
        if (newest == null) {
            return new CriterionResult(criterion.id(), null, null, ResultState.NOT_JUDGED);
        }
        Rating rating = criterion.rating(newest.rating()).orElse(null);
        return new CriterionResult(
                criterion.id(), newest, rating, rating == null ? ResultState.NOT_ON_SCALE : ResultState.ASSESSED);
    }

    /** A failed gate outweighs one that was not answered: no answer to the other could open the way. */
    private ResultState gates(Criterion criterion, Map<String, CriterionResult> before) {
        ResultState state = ResultState.ASSESSED;
        for (String id : criterion.behind()) {
            CriterionResult gate = requireNonNull(before.get(id));
            Rating answer = gate.rating();
            boolean failed = answer == null
                    ? gate.state() == ResultState.GATE_FAILED
                    : !requireNonNull(criteria.get(id)).passing().contains(answer.id());
            if (failed) {
                return ResultState.GATE_FAILED;
            }
            if (answer == null) {
                state = ResultState.GATE_UNANSWERED;
            }
        }
        return state;
    }

    private Set<AssessmentProblemKind> problems(Assessment assessment, @Nullable CriterionResult result) {
        Criterion criterion = criteria.get(assessment.criterion());
        if (criterion == null || result == null) {
            return EnumSet.of(AssessmentProblemKind.UNKNOWN_CRITERION);
        }
        Optional<Rating> rating = criterion.rating(assessment.rating());
        if (rating.isEmpty()) {
            return EnumSet.of(AssessmentProblemKind.UNKNOWN_RATING);
        }
        Set<AssessmentProblemKind> problems = EnumSet.noneOf(AssessmentProblemKind.class);
        if (rating.get().reasonRequired() && assessment.rationale().isBlank()) {
            problems.add(AssessmentProblemKind.MISSING_REASON);
        }
        if (rating.get().evidenceRequired() && assessment.evidence().stream().allMatch(String::isBlank)) {
            problems.add(AssessmentProblemKind.MISSING_EVIDENCE);
        }
        AssessorKind kind = assessment.assessorKind() == null ? assessor : assessment.assessorKind();
        if (kind != null && !criterion.assessors().contains(kind)) {
            problems.add(AssessmentProblemKind.ASSESSOR_NOT_ASKED);
        }
        if (assessment.equals(result.assessment()) && result.isBehindClosedGate()) {
            problems.add(
                    result.state() == ResultState.GATE_FAILED
                            ? AssessmentProblemKind.GATE_FAILED
                            : AssessmentProblemKind.GATE_UNANSWERED);
        }
        return problems;
    }
}
