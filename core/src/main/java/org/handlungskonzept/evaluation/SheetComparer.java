package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.handlungskonzept.concept.AdministrationReply;
import org.handlungskonzept.concept.Assessment;
import org.jspecify.annotations.Nullable;

/** Compares two sheets by one scheme. Not thread-safe. */
final class SheetComparer {

    private record Pair(
            AssessmentSubject subject,
            @Nullable CriterionResult first,
            @Nullable CriterionResult second) {}

    private final EvaluationScheme scheme;
    private final AssessmentSheet first;
    private final AssessmentSheet second;
    private final LocalDate asOf;
    private final Map<AssessmentSubject, SubjectEvaluation> firstResults;
    private final Map<AssessmentSubject, SubjectEvaluation> secondResults;
    private final Set<AssessmentSubject> subjects = new LinkedHashSet<>();

    SheetComparer(EvaluationScheme scheme, AssessmentSheet first, AssessmentSheet second, LocalDate asOf) {
        this.scheme = scheme;
        this.first = first;
        this.second = second;
        this.asOf = asOf;
        firstResults = bySubject(first);
        secondResults = bySubject(second);
        subjects.addAll(firstResults.keySet());
        subjects.addAll(secondResults.keySet());
    }

    AssessorComparison compare() {
        List<RatingDifference> differences = new ArrayList<>();
        for (AssessmentSubject subject : subjects) {
            for (Criterion criterion : scheme.criteria()) {
                RatingDifference difference = difference(criterion, pair(subject, criterion));
                if (difference != null) {
                    differences.add(difference);
                }
            }
        }
        return new AssessorComparison(
                scheme,
                asOf,
                first,
                second,
                scheme.criteria().stream().map(this::agreement).toList(),
                differences,
                problems(firstResults.values()),
                problems(secondResults.values()));
    }

    private CriterionAgreement agreement(Criterion criterion) {
        List<Pair> pairs =
                subjects.stream().map(subject -> pair(subject, criterion)).toList();
        int[][] counts = table(criterion.scale(), pairs);
        int same = 0;
        int both = 0;
        for (int i = 0; i < counts.length; i++) {
            same += counts[i][i];
            for (int count : counts[i]) {
                both += count;
            }
        }
        int byFirst = (int)
                pairs.stream().filter(pair -> rating(pair.first()) != null).count();
        int bySecond = (int)
                pairs.stream().filter(pair -> rating(pair.second()) != null).count();
        return new CriterionAgreement(
                criterion.id(),
                same,
                both - same,
                byFirst - both,
                bySecond - both,
                pairs.size() - byFirst - bySecond + both,
                Kappa.of(KappaWeights.UNWEIGHTED, counts, 0),
                weighted(KappaWeights.LINEAR, criterion, pairs, both),
                weighted(KappaWeights.QUADRATIC, criterion, pairs, both));
    }

    private static Kappa weighted(KappaWeights weights, Criterion criterion, List<Pair> pairs, int both) {
        if (criterion.order() == ScaleOrder.UNORDERED) {
            return Kappa.undefined(weights, KappaState.NOT_ORDERED, both, 0);
        }
        int[][] counts = table(criterion.ranked(), pairs);
        int ranked = 0;
        for (int[] row : counts) {
            for (int count : row) {
                ranked += count;
            }
        }
        return Kappa.of(weights, counts, both - ranked);
    }

    private static int[][] table(List<Rating> steps, List<Pair> pairs) {
        int[][] counts = new int[steps.size()][steps.size()];
        for (Pair pair : pairs) {
            Rating one = rating(pair.first());
            Rating other = rating(pair.second());
            if (one != null && other != null && steps.contains(one) && steps.contains(other)) {
                counts[steps.indexOf(one)][steps.indexOf(other)]++;
            }
        }
        return counts;
    }

    private @Nullable RatingDifference difference(Criterion criterion, Pair pair) {
        Rating one = rating(pair.first());
        Rating other = rating(pair.second());
        if (one == null || other == null || one.equals(other)) {
            return null;
        }
        Assessment firstJudged = assessment(pair.first());
        Assessment secondJudged = assessment(pair.second());
        return new RatingDifference(
                pair.subject(), criterion, one, firstJudged, other, secondJudged, replies(firstJudged, secondJudged));
    }

    private List<AdministrationReply> replies(Assessment one, Assessment other) {
        return Stream.concat(one.replies().stream(), other.replies().stream())
                .filter(reply -> !reply.day().isAfter(asOf))
                .sorted(Comparator.comparing(AdministrationReply::day))
                .toList();
    }

    private static Assessment assessment(@Nullable CriterionResult result) {
        return requireNonNull(requireNonNull(result).assessment());
    }

    private Pair pair(AssessmentSubject subject, Criterion criterion) {
        return new Pair(
                subject, result(firstResults.get(subject), criterion), result(secondResults.get(subject), criterion));
    }

    private static @Nullable CriterionResult result(@Nullable SubjectEvaluation evaluation, Criterion criterion) {
        return evaluation == null ? null : evaluation.result(criterion.id()).orElseThrow();
    }

    private static @Nullable Rating rating(@Nullable CriterionResult result) {
        return result == null ? null : result.rating();
    }

    private Map<AssessmentSubject, SubjectEvaluation> bySubject(AssessmentSheet sheet) {
        Map<AssessmentSubject, SubjectEvaluation> bySubject = new LinkedHashMap<>();
        sheet.evaluate(scheme, asOf).forEach(evaluation -> bySubject.put(evaluation.subject(), evaluation));
        return bySubject;
    }

    private static List<AssessmentProblem> problems(Collection<SubjectEvaluation> evaluations) {
        return evaluations.stream()
                .flatMap(evaluation -> evaluation.problems().stream())
                .toList();
    }
}
