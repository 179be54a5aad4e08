package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.MeasureId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every scheme and all judgements, over schemes by chance; every message names the seed. */
class SchemeLawsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final AssessmentSubject SUBJECT = AssessmentSubject.of(MeasureId.of("m"));

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadAgain(long seed) {
        EvaluationScheme scheme = RandomSchemes.scheme(seed);

        EvaluationScheme again = EvaluationScheme.parse("again", scheme.toText());

        assertThat(again).as("seed %d", seed).isEqualTo(scheme);
        assertThat(again.toText()).as("seed %d", seed).isEqualTo(scheme.toText());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLabelDrawsOnTwoAxes(long seed) {
        EvaluationScheme scheme = RandomSchemes.scheme(seed);
        Random random = new Random(seed);
        List<String> conditions = new ArrayList<>();
        scheme.labels().forEach(label -> conditions.add(label.id()));
        scheme.criteria().forEach(criterion -> {
            conditions.add(criterion.id() + " = s");
            conditions.add("count(s among %s) > 0".formatted(criterion.id()));
        });
        String formula = conditions.get(random.nextInt(conditions.size())) + " and not ("
                + conditions.get(random.nextInt(conditions.size())) + ")";
        DerivedLabel chance = new DerivedLabel("chance", scheme.title(), Formula.parse(formula));
        List<DerivedLabel> more = new ArrayList<>(scheme.labels());
        more.add(random.nextInt(more.size() + 1), chance);
        Supplier<EvaluationScheme> extended = () -> new EvaluationScheme(
                scheme.ref(), scheme.subject(), scheme.title(), scheme.purpose(), scheme.criteria(), more);

        if (axes(scheme, formula, new HashSet<>()).size() == 1) {
            assertThat(extended.get().labels()).as("seed %d", seed).contains(chance);
        } else {
            assertThatIllegalArgumentException()
                    .as("seed %d: %s", seed, formula)
                    .isThrownBy(extended::get)
                    .withMessageContaining("The label (chance) draws on several axes")
                    .withMessageContaining("never merged");
        }
    }

    /** The gates by themselves, from the last criterion back to the first. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsAssessedBehindAClosedGate(long seed) {
        EvaluationScheme scheme = RandomSchemes.scheme(seed);
        Random random = new Random(seed);
        List<Assessment> assessments = new ArrayList<>();
        Map<String, String> answers = new HashMap<>();
        for (Criterion criterion : scheme.criteria()) {
            if (random.nextInt(4) > 0) {
                String step = criterion
                        .scale()
                        .get(random.nextInt(criterion.scale().size()))
                        .id();
                answers.put(criterion.id(), step);
                assessments.add(SubjectEvaluationTest.judged(scheme, criterion.id(), step));
            }
        }

        SubjectEvaluation evaluation = SubjectEvaluation.of(scheme, SUBJECT, assessments, DAY);

        for (Criterion criterion : scheme.criteria()) {
            boolean open = isOpen(scheme, criterion, answers);
            assertThat(evaluation.result(criterion.id()).orElseThrow().isAssessed())
                    .as("seed %d, criterion %s", seed, criterion.id())
                    .isEqualTo(open && answers.containsKey(criterion.id()));
            assertThat(evaluation.problems().stream()
                            .anyMatch(problem -> !problem.kind().isCounted()
                                    && problem.assessment().criterion().equals(criterion.id())))
                    .as("seed %d, criterion %s", seed, criterion.id())
                    .isEqualTo(!open && answers.containsKey(criterion.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsDeterminedStaysSoWhateverIsStillMissing(long seed) {
        EvaluationScheme scheme = RandomSchemes.scheme(seed);
        Random random = new Random(seed);
        Map<String, Rating> some = new HashMap<>();
        Map<String, Rating> all = new HashMap<>();
        for (Criterion criterion : scheme.criteria()) {
            Rating step = criterion.scale().get(random.nextInt(criterion.scale().size()));
            all.put(criterion.id(), step);
            if (random.nextBoolean()) {
                some.put(criterion.id(), step);
            }
        }

        List<LabelResult> early = new FormulaRun(scheme, some).labels();
        List<LabelResult> late = new FormulaRun(scheme, all).labels();

        for (int i = 0; i < early.size(); i++) {
            if (early.get(i).state() != LabelState.UNDETERMINED) {
                assertThat(late.get(i)).as("seed %d", seed).isEqualTo(early.get(i));
            } else {
                assertThat(early.get(i).open().isEmpty() && !early.get(i).zeroDivisor())
                        .as("seed %d, an open label says why", seed)
                        .isFalse();
            }
        }
    }

    private static boolean isOpen(EvaluationScheme scheme, Criterion criterion, Map<String, String> answers) {
        return criterion.behind().stream().allMatch(id -> {
            Criterion gate = scheme.criterion(id).orElseThrow();
            String answer = answers.get(id);
            return answer != null && gate.passing().contains(answer) && isOpen(scheme, gate, answers);
        });
    }

    /** By the words of the formula alone. */
    private static Set<Axis> axes(EvaluationScheme scheme, String formula, Set<String> seen) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        for (String word : formula.split("[^a-z0-9-]+")) {
            scheme.criterion(word).ifPresent(criterion -> axes.add(criterion.axis()));
            scheme.label(word)
                    .filter(label -> seen.add(label.id()))
                    .ifPresent(label -> axes.addAll(axes(scheme, label.formula().text(), seen)));
        }
        return axes;
    }
}
