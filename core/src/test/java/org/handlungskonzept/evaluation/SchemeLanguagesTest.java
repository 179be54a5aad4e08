package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.handlungskonzept.concept.SchemeRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each text of a scheme speaks the languages of its title, wherever it stands. */
class SchemeLanguagesTest {

    private static final LocalizedText BOTH =
            LocalizedText.of(Locale.GERMAN, "Wirkung").and(Locale.ENGLISH, "Effect");
    private static final LocalizedText GERMAN = LocalizedText.of(Locale.GERMAN, "Nur deutsch");
    private static final LocalizedText LINES =
            LocalizedText.of(Locale.GERMAN, "Zwei\nZeilen").and(Locale.ENGLISH, "One");

    /** A scheme with one text at one place. */
    private record Place(String name) {

        EvaluationScheme with(LocalizedText text) {
            return new EvaluationScheme(
                    SchemeRef.parse("own@1"),
                    SubjectKind.MEASURE,
                    BOTH,
                    at("purpose", text),
                    List.of(Criterion.of(
                            "effect",
                            or("question", text),
                            Axis.EFFECT,
                            List.of(
                                    Rating.of("yes", or("step", text))
                                            .explainedBy(or("meaning", text), or("example", text)),
                                    Rating.of("no", BOTH)))),
                    List.of(new DerivedLabel("good", or("label", text), Formula.parse("effect = yes"))));
        }

        private LocalizedText or(String place, LocalizedText text) {
            return place.equals(name) ? text : BOTH;
        }

        private @Nullable LocalizedText at(String place, LocalizedText text) {
            return place.equals(name) ? text : null;
        }
    }

    static Stream<Place> places() {
        return Stream.of("purpose", "question", "step", "meaning", "example", "label")
                .map(Place::new);
    }

    @ParameterizedTest
    @MethodSource("places")
    void refuseATextThatIsNotTranslated(Place place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place.with(GERMAN))
                .withMessageContaining("The text (Nur deutsch) has the languages ([de])")
                .withMessageContaining("([de, en])");
    }

    @ParameterizedTest
    @MethodSource("places")
    void refuseATextOfSeveralLines(Place place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place.with(LINES))
                .withMessageContaining("must be one line");
    }

    @ParameterizedTest
    @MethodSource("places")
    void takeATextInAllLanguages(Place place) {
        assertThat(place.with(BOTH).title()).isEqualTo(BOTH);
    }

    @Test
    void refuseATextThatFallsBackToAnotherLanguage() {
        LocalizedText english =
                new LocalizedText(Locale.ENGLISH, Map.of(Locale.GERMAN, "Wirkung", Locale.ENGLISH, "Effect"));

        assertThatIllegalArgumentException().isThrownBy(() -> new Place("question").with(english));
    }
}
