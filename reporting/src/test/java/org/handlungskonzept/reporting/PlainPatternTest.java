package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPatternTest {

    @Test
    void fillsEveryShippedPatternAsIcuDoes() {
        int plain = 0;
        for (Locale locale : Texts.summaryLanguages()) {
            for (String pattern : Bundle.ofSummary(locale).values()) {
                plain += check(pattern);
            }
        }
        for (String pattern : Bundle.of(Locale.GERMAN).values()) {
            plain += check(pattern);
        }
        assertThat(plain).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Wort",
                "{a}",
                "{ a }{b}",
                "It''s {a}",
                "It's {a}",
                "'{a}' is {a}",
                "'{'{a}'}' '' 'nothing",
                "{0} of {1}",
                "a # b | c",
                "{a} ends '{open"
            })
    void knowsApostrophesAsIcuDoes(String pattern) {
        assertThat(check(pattern)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a, plural, one {# day} other {# days}}",
                "{a, select, x {y} other {z}}",
                "{a, number} {b}",
                "{b} {a, selectordinal, other {#.}}"
            })
    void leavesPluralsAndChoicesToIcu(String pattern) {
        assertThat(PlainPattern.find(pattern)).isEmpty();
    }

    @Test
    void leavesNumbersToIcu() {
        PlainPattern pattern = PlainPattern.find("{a} of {b}").orElseThrow();

        assertThat(pattern.filled(Map.of("a", "x", "b", 1_000))).isNull();
        assertThat(Texts.german().number(1_000).plain()).isEqualTo("1.000");
    }

    /** Returns 1 if the pattern is plain. */
    private static int check(String pattern) {
        return PlainPattern.find(pattern)
                .map(plain -> {
                    Map<String, Object> values = new HashMap<>();
                    plain.names().forEach(name -> values.put(name, "'{" + name + "}' #"));
                    assertThat(plain.filled(values))
                            .as(pattern)
                            .isEqualTo(new MessageFormat(pattern, ULocale.GERMAN).format(values));
                    return 1;
                })
                .orElse(0);
    }
}
