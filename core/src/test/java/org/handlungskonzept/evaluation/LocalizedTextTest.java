package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText TEXT =
            LocalizedText.of(Locale.GERMAN, "Wirkung").and(Locale.ENGLISH, "effect");

    @Test
    void speaksTheWantedLanguage() {
        assertThat(TEXT.in(Locale.ENGLISH)).isEqualTo("effect");
        assertThat(TEXT.in(Locale.GERMAN)).isEqualTo("Wirkung");
    }

    @Test
    void servesACountryByItsLanguage() {
        assertThat(TEXT.in(Locale.UK)).isEqualTo("effect");
    }

    @Test
    void prefersTheTextOfTheCountry() {
        LocalizedText text = TEXT.and(Locale.forLanguageTag("en-GB"), "impact");

        assertThat(text.in(Locale.UK)).isEqualTo("impact");
        assertThat(text.in(Locale.US)).isEqualTo("effect");
    }

    @Test
    void fallsBackToTheFirstLanguageGiven() {
        assertThat(TEXT.in(Locale.FRENCH)).isEqualTo("Wirkung");
        assertThat(TEXT.in(Locale.ROOT)).isEqualTo("Wirkung");
        assertThat(LocalizedText.of(Locale.ENGLISH, "effect")
                        .and(Locale.GERMAN, "Wirkung")
                        .in(Locale.FRENCH))
                .isEqualTo("effect");
    }

    @Test
    void replacesATextAndLeavesTheOldValueAlone() {
        LocalizedText changed = TEXT.and(Locale.ENGLISH, "impact");

        assertThat(changed.in(Locale.ENGLISH)).isEqualTo("impact");
        assertThat(TEXT.in(Locale.ENGLISH)).isEqualTo("effect");
    }

    @Test
    void refusesABlankText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.and(Locale.FRENCH, " "))
                .withMessage("The text of (fr) must not be blank.");
    }

    @Test
    void refusesAFallbackWithoutText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText(Locale.GERMAN, Map.of(Locale.ENGLISH, "effect")))
                .withMessage("The text has the languages ([en]), but not the fallback language (de).");
    }

    @Test
    void keepsItsOwnCopyOfTheTexts() {
        Map<Locale, String> texts = new HashMap<>(Map.of(Locale.GERMAN, "Wirkung"));
        LocalizedText text = new LocalizedText(Locale.GERMAN, texts);

        texts.put(Locale.ENGLISH, "effect");

        assertThat(text.texts()).containsOnlyKeys(Locale.GERMAN);
        assertThatThrownBy(() -> text.texts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
