package org.handlungskonzept.reporting.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LimeTextTest {

    /** What LimeSurvey takes for the beginning of an expression, after references and its own escape became characters. */
    private static final Pattern EXPRESSION = Pattern.compile("(?<!\\\\)\\{(?!\\s)");

    private static final Pattern REFERENCE = Pattern.compile("&#([0-9]+);");
    private static final Pattern OWN_ESCAPE = Pattern.compile("%7B([a-zA-Z0-9.]*)%7D");
    private static final Map<String, String> NAMED = Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&amp;", "&");

    static Stream<String> texts() {
        Random random = new Random(20261128);
        return Stream.concat(
                SampleQuestionnaires.HOSTILE.stream(),
                IntStream.range(0, 300)
                        .mapToObj(i -> IntStream.rangeClosed(0, random.nextInt(4))
                                .mapToObj(j -> SampleQuestionnaires.HOSTILE.get(
                                        random.nextInt(SampleQuestionnaires.HOSTILE.size())))
                                .collect(Collectors.joining())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Wie gut?~Wie gut?",
                "{SID}~{ SID}",
                "{ a }~{ a }",
                "{{a~{ { a",
                "%7BSID%7D~%7B SID%7D",
                "%7b~%7b",
                "<b>~&lt;b&gt;",
                "=1+1~&#61;1+1",
                "a=1~a=1",
                "a & 'b'~a &amp; &#39;b&#39;"
            })
    void makesTextsHarmless(String text, String html) {
        assertThat(LimeText.html(text)).isEqualTo(html);
    }

    @Test
    void keepsLinesAndDirections() {
        assertThat(LimeText.html("a\r\nb\tc\u2028d")).isEqualTo("a<br />b&#9;c<br />d");
        assertThat(LimeText.html("a\u202Eb")).isEqualTo("a\u202Eb\u202C");
        assertThat(LimeText.html("\u2066\u202Ea\u2069b")).isEqualTo("\u2066\u202Ea\u202C\u2069b");
        assertThat(LimeText.html("a\u2069b\u202C")).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(LimeText.html("\u0001\uFFFE\uD83D\uDE00")).isEqualTo("\uFFFD\uFFFD\uD83D\uDE00");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void leavesNothingToEvaluateOrToRun(String text) {
        String html = LimeText.html(text);

        assertThat(html).doesNotContain("\t", "\n", "\r", "\"");
        assertThat(html.replace("<br />", "")).doesNotContain("<", ">");
        assertThat(html).doesNotContainPattern("^[=+\\-@\\uFF1D]");
        for (String later :
                List.of(html, decoded(html), OWN_ESCAPE.matcher(decoded(html)).replaceAll("{$1}"))) {
            assertThat(EXPRESSION.matcher(later).find()).as(later).isFalse();
        }
    }

    /** Whoever reads the page sees every character of the text, or a sign in its place; only blanks are added. */
    @ParameterizedTest
    @MethodSource("texts")
    void losesNothing(String text) {
        String shown = decoded(LimeText.html(text).replace("<br />", "\n"));
        String wanted = text.replace("\r\n", "\n").replaceAll("[\r\u000B\f\u0085\u2028\u2029]", "\n");

        assertThat(visible(shown))
                .isEqualTo(visible(wanted.replaceAll("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\n\\t]]", "\uFFFD")));
    }

    private static String visible(String text) {
        return text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]|(?<=[^ ])\\uFFFD(?=[^ ])", "")
                .replace("\uFFFD", "")
                .replace(" ", "");
    }

    private static String decoded(String html) {
        String text = REFERENCE
                .matcher(html)
                .replaceAll(match ->
                        java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))));
        for (String name : List.of("&lt;", "&gt;", "&quot;", "&amp;")) {
            text = text.replace(name, NAMED.get(name));
        }
        return text;
    }
}
