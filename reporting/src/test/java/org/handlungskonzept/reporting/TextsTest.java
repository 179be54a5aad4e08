package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Text;
import org.handlungskonzept.reporting.document.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Written FOREIGN = new Written("{x} '\uE000", Locale.GERMAN);

    @Test
    void saysTheSameInEveryLanguage() {
        Map<String, String> german = Bundle.of(Locale.GERMAN);
        Map<String, String> english = Bundle.of(Locale.ENGLISH);

        assertThat(german.keySet()).isNotEmpty().isEqualTo(english.keySet());
        german.forEach((key, pattern) ->
                assertThat(Bundle.arguments(key, pattern)).as(key).isEqualTo(Bundle.arguments(key, english.get(key))));
    }

    @Test
    void seesArgumentsInsideOfPlurals() {
        assertThat(Bundle.arguments("key", "{n, plural, one {# of {who}} other {# of {all}}}"))
                .containsExactly("all", "n", "who");
    }

    @Test
    void writesDaysAndNumbersByItsLocaleOnly() {
        LocalDate day = LocalDate.of(2025, 6, 30);

        assertThat(Texts.german().day(day).plain()).isEqualTo("30. Juni 2025");
        assertThat(Texts.english().day(day).plain()).isEqualTo("June 30, 2025");
        assertThat(Texts.of(Locale.UK).day(day).plain()).isEqualTo("30 June 2025");
        assertThat(Texts.german().number(43_688).plain()).isEqualTo("43.688");
        assertThat(Texts.german().number(new BigDecimal("17.30")).plain()).isEqualTo("17,30");
        assertThat(Texts.english().number(new BigDecimal("-1234.5")).plain()).isEqualTo("-1,234.5");
        assertThat(Texts.german().number(new BigDecimal("1E+3")).plain()).isEqualTo("1.000");
    }

    @Test
    void keepsWhatItsArgumentsAre() {
        Texts texts = Texts.german().with(Map.of("html.numbers", "Zu {caption}: fertig"));
        Phrase caption = Phrase.of(new Strong(Phrase.of("a")), FOREIGN);

        assertThat(texts.phrase("html.numbers", Map.of("caption", caption)).parts())
                .containsExactly(new Text("Zu "), new Strong(Phrase.of("a")), FOREIGN, new Text(": fertig"));
        assertThat(texts.text("html.numbers", Map.of("caption", "{x} \uE000"))).isEqualTo("Zu {x} \uE000: fertig");
        assertThat(texts.phrase("html.numbers", Map.of("caption", LocalDate.of(2025, 1, 1)))
                        .parts())
                .contains(texts.day(LocalDate.of(2025, 1, 1)));
    }

    @Test
    void formatsNumbersAndChoicesInPatterns() {
        Texts texts =
                Texts.german().with(Map.of("html.numbers", "{caption, plural, one {# Maßnahme} other {# Maßnahmen}}"));
        Texts choice = Texts.german().with(Map.of("html.numbers", "{caption, select, HIGH {hoch} other {sonst}}"));

        assertThat(texts.text("html.numbers", Map.of("caption", 1))).isEqualTo("1 Maßnahme");
        assertThat(texts.text("html.numbers", Map.of("caption", 1234))).isEqualTo("1.234 Maßnahmen");
        assertThat(choice.text("html.numbers", Map.of("caption", Level.HIGH))).isEqualTo("hoch");
    }

    @Test
    void refusesWhatItCannotSay() {
        Texts texts = Texts.english();

        assertThatThrownBy(() -> Texts.of(Locale.FRENCH))
                .hasMessageContaining("(fr)")
                .hasMessageContaining("(de, en)");
        assertThatThrownBy(() -> texts.text("no.such")).hasMessageContaining("(no.such)");
        assertThatThrownBy(() -> texts.text("html.numbers")).hasMessageContaining("(caption)");
        assertThatThrownBy(() -> texts.text("html.numbers", Map.of("caption", List.of())))
                .hasMessageContaining("(caption)");
        assertThatThrownBy(() -> texts.with(Map.of("no.such", "x"))).hasMessageContaining("(no.such)");
        assertThatThrownBy(() -> texts.with(Map.of("html.skip", "{"))).hasMessageContaining("(html.skip)");
        assertThatThrownBy(() -> texts.with(Map.of("html.skip", "{who}"))).hasMessageContaining("(who)");
    }

    private enum Level {
        HIGH
    }

    @ParameterizedTest
    @MethodSource("org.handlungskonzept.reporting.Texts#summaryLanguages")
    void noTextStandsTwice(Locale language) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : List.of("messages", "summary")) {
            Path bundle = Path.of(
                    "src/main/resources/org/handlungskonzept/reporting",
                    name + "_" + language.toLanguageTag() + ".properties");
            if (Files.exists(bundle)) {
                lines.addAll(Files.readAllLines(bundle));
            }
        }
        assertThat(lines.stream()
                        .filter(line -> line.contains(" = "))
                        .map(line -> line.substring(0, line.indexOf(" = "))))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
