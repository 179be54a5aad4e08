package org.handlungskonzept.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Shares of a sample have the intervals of R; those of people who chose themselves have none. */
class SampledSurveyTest {

    private static final Offset<Double> AS_R = within(1e-8);

    private final SampledSurvey survey = SampledSurvey.randomSample(42_560, 6_000, 1_200);

    @ParameterizedTest
    @CsvSource({
        "7, 12, 0.3195113125, 0.8067396863",
        "0, 10, 0, 0.2775327999",
        "10, 10, 0.7224672001, 1",
        "1, 20, 0.0088814488, 0.2361311934",
        "37, 114, 0.2455514624, 0.4150094268",
        "250, 1000, 0.2241530990, 0.2777602803",
    })
    void hasTheIntervalOfWilson(int hits, int answered, double lower, double upper) {
        ConfidenceInterval interval = survey.wilson(Share.of(hits, answered), 0.95);

        assertThat(interval.lower()).isCloseTo(lower, AS_R);
        assertThat(interval.upper()).isCloseTo(upper, AS_R);
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 12, 0.2766696857, 0.8483477702",
        "0, 10, 0, 0.3084971078",
        "1, 20, 0.0012650895, 0.2487327628",
        "37, 114, 0.2398614640, 0.4186321882",
        "250, 1000, 0.2234304063, 0.2780500062",
    })
    void hasTheIntervalOfClopperAndPearson(int hits, int answered, double lower, double upper) {
        ConfidenceInterval interval = survey.clopperPearson(Share.of(hits, answered), 0.95);

        assertThat(interval.lower()).isCloseTo(lower, AS_R);
        assertThat(interval.upper()).isCloseTo(upper, AS_R);
    }

    /** Newcombe (1998), Statistics in Medicine 17, table II, method 10. */
    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "10, 10, 0, 20, 0.6791, 1.0000"})
    void hasTheIntervalOfADifference(int hits, int of, int otherHits, int otherOf, double lower, double upper) {
        ConfidenceInterval interval = survey.difference(Share.of(hits, of), Share.of(otherHits, otherOf), 0.95);

        assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    }

    @Test
    void tellsItsResponseRate() {
        assertThat(survey.responseRate()).isEqualTo(0.2);
        assertThat(SampledSurvey.randomSample(5, 0, 0).responseRate()).isNaN();
    }

    @Test
    void correctsForAFinitePopulationOnlyIfAsked() {
        assertThat(survey.varianceFactor()).isOne();
        assertThat(new SampledSurvey(SurveyMode.CENSUS, 200, 200, 150, true).varianceFactor())
                .isEqualTo(0.25);
    }

    @Test
    void leavesMissingAnswersOutOfTheShare() {
        assertThat(new Share(3, 12, 88).value()).isEqualTo(0.25);
        assertThat(Share.of(0, 0).value()).isNaN();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN_LINK", "EVENT"})
    void isNeverOneOfPeopleWhoChoseThemselves(SurveyMode mode) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampledSurvey(mode, 100, 100, 10, false))
                .withMessageContaining(mode.toString())
                .withMessageContaining("Maybe make an open survey");
        assertThat(new OpenSurvey(mode, 10).mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @EnumSource(names = {"RANDOM_SAMPLE", "PANEL_WAVE", "CENSUS"})
    void isNoOpenSurvey(SurveyMode mode) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenSurvey(mode, 10))
                .withMessageContaining(mode.toString());
    }

    @Test
    void anOpenSurveyOffersNoWayToAnInterval() {
        assertThat(Arrays.stream(OpenSurvey.class.getMethods()).map(Method::getReturnType))
                .doesNotContain(ConfidenceInterval.class, EstimatedMean.class, EstimatedShare.class, Weighting.class);
        assertThat(Arrays.stream(Weighting.class.getMethods())
                        .flatMap(method -> Arrays.stream(method.getParameterTypes())))
                .contains(SampledSurvey.class)
                .doesNotContain(OpenSurvey.class, Survey.class);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampledSurvey.randomSample(10, 11, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> SampledSurvey.randomSample(10, 5, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> SampledSurvey.randomSample(10, 5, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpenSurvey(SurveyMode.EVENT, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey.wilson(Share.of(1, 1_201), 0.95))
                .withMessageContaining("1201");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey.difference(Share.of(1, 700), Share.of(1, 700), 0.95))
                .withMessageContaining("1400");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey.wilson(Share.of(0, 0), 0.95))
                .withMessageContaining("Nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey.wilson(Share.of(1, 2), 1))
                .withMessageContaining("0.95");
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(3, 2));
    }
}
