package org.handlungskonzept.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2: success criteria 1.4.3 (text, 4.5 to 1) and 1.4.11 (graphics, 3 to 1), in both schemes and on paper. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");

    static List<Map<String, Integer>> schemes() {
        String css = StyleSheet.CSS;
        int dark = css.indexOf("prefers-color-scheme: dark");
        int print = css.indexOf("@media print");
        Map<String, Integer> light = colours(css.substring(0, dark), Map.of());
        return List.of(light, colours(css.substring(dark, print), light), colours(css.substring(print), light));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void textCanBeRead(Map<String, Integer> colours) {
        for (String ground : List.of("paper", "panel")) {
            for (String text : List.of("ink", "quiet", "accent")) {
                assertThat(contrast(colours, text, ground))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(colours, "paper", "accent")).as("skip link").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void barsCanBeSeenAndTheirNumbersRead(Map<String, Integer> colours) {
        IntStream.range(0, HtmlShapes.LOOKS).mapToObj(look -> "part-" + look).forEach(part -> {
            assertThat(contrast(colours, part, "paper")).as(part).isGreaterThanOrEqualTo(3);
            assertThat(contrast(colours, "on-part", part))
                    .as("number on " + part)
                    .isGreaterThanOrEqualTo(4.5);
        });
    }

    private static Map<String, Integer> colours(String css, Map<String, Integer> inherited) {
        Map<String, Integer> colours = new HashMap<>(inherited);
        Matcher matcher = COLOUR.matcher(css);
        while (matcher.find()) {
            colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        assertThat(colours).isNotEqualTo(inherited);
        return colours;
    }

    private static double contrast(Map<String, Integer> colours, String first, String second) {
        double a = luminance(colours.get(first));
        double b = luminance(colours.get(second));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double c = (value & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
