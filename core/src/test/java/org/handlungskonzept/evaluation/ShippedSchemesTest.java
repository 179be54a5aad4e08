package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.ReviewKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedSchemesTest {

    static List<EvaluationScheme> shipped() {
        return EvaluationSchemes.shipped().schemes();
    }

    static EvaluationScheme scheme(String id) {
        return shipped().stream()
                .filter(scheme -> scheme.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areFiveOfWhichOneAsksAboutTheConceptAsAWhole() {
        assertThat(shipped())
                .extracting(scheme -> scheme.ref() + " " + scheme.subject() + " "
                        + scheme.criteria().size() + " " + scheme.labels().size())
                .containsExactly(
                        "laatzen@1 MEASURE 4 0",
                        "ogp-irm@1 MEASURE 5 2",
                        "oecd-dac@1 MEASURE 6 0",
                        "results-based-accountability@1 MEASURE 3 0",
                        "plan-questions@1 CONCEPT 11 1");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void speakGermanAndEnglishEverywhere(EvaluationScheme scheme) {
        Stream<LocalizedText> criteria = scheme.criteria().stream()
                .flatMap(criterion -> Stream.concat(
                        Stream.of(criterion.question()),
                        criterion.scale().stream()
                                .flatMap(step -> Stream.of(
                                                Stream.of(step.label()),
                                                Stream.ofNullable(step.meaning()),
                                                step.examples().stream())
                                        .flatMap(texts -> texts))));
        Stream<LocalizedText> all = Stream.of(
                        Stream.of(scheme.title()),
                        Stream.ofNullable(scheme.purpose()),
                        criteria,
                        scheme.labels().stream().map(DerivedLabel::label))
                .flatMap(texts -> texts);

        assertThat(all).allSatisfy(text -> {
            assertThat(text.texts()).containsOnlyKeys(Locale.GERMAN, Locale.ENGLISH);
            assertThat(text.in(Locale.GERMAN)).isNotEqualTo(text.in(Locale.ENGLISH));
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void areReadFromWhatTheyWrite(EvaluationScheme scheme) {
        assertThat(EvaluationScheme.parse("again", scheme.toText())).isEqualTo(scheme);
    }

    /** What the scheme said when it was code. */
    @Test
    void keepTheFourQuestionsOfLaatzenToTheLetter() {
        EvaluationScheme laatzen = EvaluationSchemes.laatzen();

        assertThat(laatzen.title().texts())
                .containsExactly(
                        entry(Locale.GERMAN, "Vier Fragen an jede Maßnahme"),
                        entry(Locale.ENGLISH, "Four questions asked of every measure"));
        assertThat(laatzen.title().fallback()).isEqualTo(Locale.GERMAN);
        assertThat(laatzen.criteria().stream().map(ShippedSchemesTest::inShort))
                .containsExactly(
                        "implementation IMPLEMENTATION Wie weit ist die Maßnahme umgesetzt?"
                                + " / How far is the measure carried out?"
                                + " | complete vollständig umgesetzt / carried out completely"
                                + " | partial teilweise umgesetzt / carried out in part"
                                + " | none! nicht umgesetzt / not carried out",
                        "reach REACH Wurde die Zielgruppe erreicht? Wenn nicht: warum nicht?"
                                + " / Was the target group reached? If not, why not?"
                                + " | reached erreicht / reached"
                                + " | partly-reached! teilweise erreicht / reached in part"
                                + " | not-reached! nicht erreicht / not reached",
                        "timeliness TIMELINESS Wurde die Maßnahme in der geplanten Zeit umgesetzt?"
                                + " / Was the measure carried out in the planned time?"
                                + " | in-time in der geplanten Zeit / in the planned time"
                                + " | late! später als geplant / later than planned"
                                + " | not-due Frist läuft noch / deadline not reached yet",
                        "effect EFFECT Hat die Maßnahme dazu geführt, dass das Ziel des Handlungsfelds erreicht wird?"
                                + " / Did the measure lead to the goal of its field of action being reached?"
                                + " | goal-reached Ziel erreicht / goal reached"
                                + " | contributed dem Ziel näher gekommen / closer to the goal"
                                + " | no-contribution! kein erkennbarer Beitrag / no visible contribution"
                                + " | too-early noch nicht absehbar / too early to tell");
        assertThat(laatzen.criteria()).allSatisfy(criterion -> {
            assertThat(criterion.isGate()).isFalse();
            assertThat(criterion.behind()).isEmpty();
            assertThat(criterion.reviews()).containsExactly(ReviewKind.values());
            assertThat(criterion.assessors()).containsExactly(AssessorKind.values());
            assertThat(criterion.scale()).noneMatch(Rating::evidenceRequired);
        });
    }

    @Test
    void askAboutTheDesignBeforeTheResult() {
        EvaluationScheme ogp = scheme("ogp-irm");

        assertThat(ogp.askedAt(ReviewKind.PROGRESS_REVIEW, AssessorKind.INDEPENDENT))
                .extracting(Criterion::id)
                .containsExactly("verifiability", "relevance", "potential");
        assertThat(ogp.askedAt(ReviewKind.FINAL_REPORT, AssessorKind.INDEPENDENT))
                .extracting(Criterion::id)
                .containsExactly("completion", "early-results");
        assertThat(ogp.askedAt(ReviewKind.FINAL_REPORT, AssessorKind.SELF))
                .extracting(Criterion::id)
                .containsExactly("completion");
    }

    @Test
    void keepTheOrderOfTheirSteps() {
        Map<String, List<String>> ranked = new TreeMap<>();
        scheme("ogp-irm")
                .criteria()
                .forEach(criterion -> ranked.put(
                        criterion.id(),
                        criterion.ranked().stream().map(Rating::id).toList()));

        assertThat(ranked)
                .containsOnly(
                        entry("completion", List.of("not-started", "limited", "substantial", "complete")),
                        entry("early-results", List.of("none", "moderate", "significant")),
                        entry("potential", List.of("unclear", "modest", "substantial")),
                        entry("relevance", List.of()),
                        entry("verifiability", List.of("not-verifiable", "verifiable")));
    }

    private static String inShort(Criterion criterion) {
        StringBuilder text =
                new StringBuilder(criterion.id() + " " + criterion.axis() + " " + both(criterion.question()));
        criterion
                .scale()
                .forEach(step -> text.append(" | ")
                        .append(step.id())
                        .append(step.reasonRequired() ? "! " : " ")
                        .append(both(step.label())));
        return text.toString();
    }

    private static String both(LocalizedText text) {
        return text.in(Locale.GERMAN) + " / " + text.in(Locale.ENGLISH);
    }
}
