package org.handlungskonzept.survey.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.handlungskonzept.survey.CountTable;
import org.handlungskonzept.survey.DisclosureRule;
import org.handlungskonzept.survey.ProtectedTable;
import org.handlungskonzept.survey.SampledSurvey;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.answers.BackgroundMargin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries to recover each hidden count by arithmetic from everything that was published together. */
class ReidentificationTest {

    private static final DisclosureRule RULE = DisclosureRule.usual();
    private static final int TOWNS = 150;
    private static final Map<String, Long> REGISTER = Map.of("A1", 5_003L, "A2", 2_999L, "A3", 1_998L);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, TOWNS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingHiddenFollowsFromWhatIsPublished(long seed) {
        PublishedAnswers published = PublishedAnswers.of(SmallTown.drawn(seed), RULE, "age");

        assertThat(new Arithmetic(published).recovered()).as("seed %d", seed).isEmpty();
        for (PublishedQuestion question : published.questions()) {
            if (question instanceof PublishedChoice choice) {
                assertWide(choice.counts(), seed);
                if (choice.byClass() != null) {
                    assertWide(choice.byClass(), seed);
                }
            }
        }
    }

    @Test
    void nothingHiddenFollowsFromWeightedSharesEither() {
        int weighted = 0;
        int secrets = 0;
        for (long seed = 1; seed <= TOWNS; seed++) {
            Answers answers = SmallTown.drawnLarger(seed);
            PublishedAnswers published = PublishedAnswers.of(answers, RULE, "age");
            Optional<WeightedShares> shares = weighted(answers, published);
            if (shares.isPresent()) {
                Arithmetic arithmetic = new Arithmetic(published);
                arithmetic.learn(shares.get(), answers, REGISTER);
                assertThat(arithmetic.recovered()).as("seed %d", seed).isEmpty();
                weighted += shares.get().shares().size();
                secrets += arithmetic.secrets();
            }
        }
        assertThat(weighted).isGreaterThan(TOWNS / 3);
        assertThat(secrets).isGreaterThan(TOWNS / 3);
    }

    /** Empty where a count of a class is hidden or zero. */
    private static Optional<WeightedShares> weighted(Answers answers, PublishedAnswers published) {
        SampledSurvey survey = SampledSurvey.randomSample(10_000, 400, answers.size());
        try {
            return Optional.of(WeightedShares.of(
                    published, answers, survey, List.of(new BackgroundMargin("age", REGISTER, "A1")), 0.95));
        } catch (IllegalArgumentException e) {
            assertThat(e).message().containsAnyOf("(age) is hidden", "so nobody can stand for it");
            return Optional.empty();
        }
    }

    private static void assertWide(ProtectedTable table, long seed) {
        assertThat(table.ranges())
                .as("seed %d, %s", seed, table)
                .allMatch(range -> range.isWiderThan(RULE.minimumCell()));
    }

    @Test
    void thereIsMuchToRecover() {
        int secrets = seeds().mapToInt(
                        seed -> new Arithmetic(PublishedAnswers.of(SmallTown.drawn(seed), RULE, "age")).secrets())
                .sum();

        assertThat(secrets).isGreaterThan(3 * TOWNS);
    }

    @Test
    void arithmeticRecoversACountThatIsHiddenAlone() {
        Answers answers = new SmallTown()
                .add(20, Map.of("reached", "3"))
                .add(2, Map.of("reached", "4"))
                .answers();
        PublishedChoice reached = (PublishedChoice)
                PublishedAnswers.of(answers, RULE).question("reached").orElseThrow();
        ProtectedTable.Cell hidden = new ProtectedTable.Cell(null);
        List<ProtectedTable.Cell> alone =
                List.of(new ProtectedTable.Cell(0), new ProtectedTable.Cell(0), new ProtectedTable.Cell(20), hidden);
        ProtectedTable careless = new ProtectedTable(
                reached.counts().rows(),
                reached.counts().columns(),
                alone.stream().map(List::of).toList(),
                alone,
                List.of(new ProtectedTable.Cell(22)),
                new ProtectedTable.Cell(22),
                List.of());
        PublishedAnswers published = new PublishedAnswers(
                "klein",
                SmallTown.text("x"),
                22,
                RULE,
                null,
                group(new PublishedChoice(reached.question(), careless, 0, 0, null)));

        assertThat(new Arithmetic(published).recovered()).contains("reached 4");
    }

    @Test
    void arithmeticRecoversWhatTwoTablesTellTogether() {
        Answers answers = new SmallTown()
                .add(20, Map.of("age", "A1", "reached", "3"))
                .add(6, Map.of("age", "A2", "reached", "2"))
                .add(2, Map.of("age", "A2", "reached", "4"))
                .answers();
        PublishedAnswers safe = PublishedAnswers.of(answers, RULE, "age");
        PublishedChoice reached = (PublishedChoice) safe.question("reached").orElseThrow();
        ProtectedTable byAge = shown(answers.crossed("reached", "age"));
        PublishedAnswers careless = new PublishedAnswers(
                safe.questionnaire(),
                safe.title(),
                safe.people(),
                RULE,
                safe.comparedBy(),
                group(
                        safe.question("age").orElseThrow(),
                        new PublishedChoice(reached.question(), reached.counts(), 0, 0, byAge)));

        assertThat(reached.counts().isWhole()).isFalse();
        assertThat(new Arithmetic(careless).recovered())
                .as("the sums of the rows are the hidden counts")
                .contains("reached 4 ", "reached 2 ");
    }

    private static List<PublishedGroup> group(PublishedQuestion... questions) {
        return List.of(new PublishedGroup(SmallTown.text("Fragen"), List.of(questions)));
    }

    private static ProtectedTable shown(CountTable table) {
        return new ProtectedTable(
                table.rows(),
                table.columns(),
                table.counts().stream()
                        .map(row -> row.stream().map(ProtectedTable.Cell::new).toList())
                        .toList(),
                IntStream.range(0, table.rows().size())
                        .mapToObj(row -> new ProtectedTable.Cell(table.rowTotal(row)))
                        .toList(),
                IntStream.range(0, table.columns().size())
                        .mapToObj(column -> new ProtectedTable.Cell(table.columnTotal(column)))
                        .toList(),
                new ProtectedTable.Cell(table.total()),
                List.of());
    }
}
