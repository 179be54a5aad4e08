package org.handlungskonzept.survey.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.handlungskonzept.survey.ConfidenceInterval;
import org.handlungskonzept.survey.DisclosureRule;
import org.handlungskonzept.survey.OpenSurvey;
import org.handlungskonzept.survey.SampledSurvey;
import org.handlungskonzept.survey.Share;
import org.handlungskonzept.survey.SurveyMode;
import org.handlungskonzept.survey.answers.Answers;
import org.handlungskonzept.survey.answers.BackgroundMargin;
import org.junit.jupiter.api.Test;

class SurveyResultsTest {

    private static final DisclosureRule RULE = DisclosureRule.usual();
    private static final SurveyPeriod MAY = new SurveyPeriod(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));

    private final Answers answers = new SmallTown()
            .add(25, Map.of("age", "A1", "reached", "4", "effect", "E1"))
            .add(5, Map.of("age", "A1", "reached", "3", "effect", "E2"))
            .add(14, Map.of("age", "A2", "reached", "3", "effect", "E2"))
            .add(6, Map.of("age", "A2", "reached", "4", "effect", "E3"))
            .answers();
    private final PublishedAnswers published = PublishedAnswers.of(answers, RULE, "age");
    private final SampledSurvey sample = SampledSurvey.randomSample(10_000, 200, 50);
    private final SampledResults results = SampledResults.of(sample, MAY, published);

    @Test
    void saysHowSureAShareOfASampleIs() {
        ConfidenceInterval interval = results.interval(Share.of(31, 50));

        assertThat(interval).isEqualTo(sample.wilson(Share.of(31, 50), 0.95));
    }

    @Test
    void offersNoWayFromAnOpenLinkToAnInterval() {
        assertThat(Stream.of(OpenResults.class, SurveyResults.class, PublishedAnswers.class, PublishedChoice.class)
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .map(Method::getReturnType))
                .doesNotContain(ConfidenceInterval.class, WeightedShares.class, WeightedShare.class);
    }

    @Test
    void countsAsManyPeopleAsAnswered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenResults(new OpenSurvey(SurveyMode.OPEN_LINK, 49), MAY, published))
                .withMessageContaining("(49)")
                .withMessageContaining("(50)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampledResults.of(SampledSurvey.randomSample(100, 60, 51), MAY, published));
        assertThatIllegalArgumentException().isThrownBy(() -> new SurveyPeriod(MAY.lastDay(), MAY.firstDay()));
    }

    @Test
    void becomesEvidenceThatSaysWhoWasAskedAndHowSureItIs() {
        assertThat(results.evidence("reached", Locale.GERMAN))
                .containsExactly(
                        "Kleine Stadt (erfunden), 01.05.2025 bis 31.05.2025, Zufallsstichprobe. 50 von 200 Angeschriebenen haben"
                                + " geantwortet, von 10000 insgesamt.",
                        "Erreicht? Antwort 1: 0 % (0 von 50, 95-%-Bereich 0 bis 8 %); Antwort 2: 0 % (0 von 50, 95-%-Bereich 0"
                                + " bis 8 %); Antwort 3: 38 % (19 von 50, 95-%-Bereich 25 bis 52 %); Antwort 4: 62 % (31 von 50,"
                                + " 95-%-Bereich 48 bis 75 %).");
    }

    @Test
    void becomesEvidenceWithoutAnyErrorForAnOpenLink() {
        OpenResults open = new OpenResults(new OpenSurvey(SurveyMode.OPEN_LINK, 50), MAY, published);

        assertThat(open.evidence("reached", Locale.ENGLISH))
                .containsExactly(
                        "Kleine Stadt (erfunden), 1 May 2025 to 31 May 2025, open link. 50 people answered by themselves. Their"
                                + " answers stand for them alone; there is no margin of error.",
                        "Erreicht? Antwort 1: 0% (0 of 50); Antwort 2: 0% (0 of 50); Antwort 3: 38% (19 of 50); Antwort 4: 62%"
                                + " (31 of 50).");
        assertThat(open.evidence("reason", Locale.GERMAN).get(1))
                .isEqualTo("Warum nicht? Zu wenige haben geantwortet.");
    }

    @Test
    void weightsToTheRegisterInWholePercents() {
        WeightedShares shares = WeightedShares.of(
                published,
                answers,
                sample,
                List.of(new BackgroundMargin("age", Map.of("A1", 4_000L, "A2", 6_000L), null)),
                0.95);

        // 0.4 * 25/30 + 0.6 * 6/20 = 0.5133
        assertThat(shares.share("reached", "4"))
                .get()
                .returns(51, WeightedShare::percent)
                .satisfies(share -> assertThat(share.lowerPercent()).isLessThan(51))
                .satisfies(share -> assertThat(share.upperPercent()).isGreaterThan(51));
        assertThat(shares.share("age", "A1")).as("it was set by the register").isEmpty();
        assertThat(shares.share("reached", "1")).as("nobody").isEmpty();
        // 50 / (50 * (30 * (4000/30)^2 + 20 * 300^2) / 10000^2) = 42.86
        assertThat(shares.effectiveSize()).isEqualTo(43);
        assertThat(results.withWeights(shares).evidence("reached", Locale.GERMAN))
                .first(STRING)
                .endsWith("Gewichtet nach dem Melderegister: Wie alt?");
        assertThat(results.withWeights(shares)
                        .evidence("reached", Locale.GERMAN)
                        .get(1))
                .contains("gewichtet 51 %");
    }

    @Test
    void weightsNothingThatCouldTellAHiddenCountOfAClass() {
        Answers few = new SmallTown()
                .add(28, Map.of("age", "A1", "reached", "4"))
                .add(2, Map.of("age", "A1", "reached", "3"))
                .add(14, Map.of("age", "A2", "reached", "3"))
                .add(6, Map.of("age", "A2", "reached", "4"))
                .answers();
        PublishedAnswers counted = PublishedAnswers.of(few, RULE);

        assertThat(((PublishedChoice) counted.question("reached").orElseThrow())
                        .counts()
                        .isWhole())
                .isTrue();
        assertThat(WeightedShares.of(
                                counted,
                                few,
                                sample,
                                List.of(new BackgroundMargin("age", Map.of("A1", 4_000L, "A2", 6_000L), null)),
                                0.95)
                        .share("reached", "4"))
                .isEmpty();
    }

    @Test
    void weightsByNoClassWhoseCountIsHidden() {
        Answers few = new SmallTown()
                .add(28, Map.of("age", "A1", "reached", "4"))
                .add(2, Map.of("age", "A2", "reached", "4"))
                .add(20, Map.of("age", "A3", "reached", "4"))
                .answers();
        BackgroundMargin register = new BackgroundMargin("age", Map.of("A1", 3_000L, "A2", 3_000L, "A3", 4_000L), null);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> WeightedShares.of(PublishedAnswers.of(few, RULE), few, sample, List.of(register), 0.95))
                .withMessageContaining("(age) is hidden")
                .withMessageContaining("join small classes");
    }
}
