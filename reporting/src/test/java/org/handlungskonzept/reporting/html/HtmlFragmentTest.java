package org.handlungskonzept.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.handlungskonzept.reporting.html.NuChecker.complaints;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.junit.jupiter.api.Test;

class HtmlFragmentTest {

    private static final Report REPORT = LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF);
    private static final Pattern TEXT = Pattern.compile(">([^<]+)<");

    @Test
    void isOneElementThatCarriesLanguageAndDirection() throws Exception {
        String fragment = html(HtmlWriter.german().asFragment(2));

        assertThat(fragment)
                .startsWith("<div class=\"handlungskonzept\" lang=\"de\" dir=\"ltr\">")
                .endsWith("</div>\n")
                .doesNotContain("<html", "<head>", "<style", "<script", "<h1");
    }

    @Test
    void fitsIntoAPageAndSatisfiesTheNuChecker() throws Exception {
        for (int level : new int[] {2, 4}) {
            String page = "<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"/><title>Stadt</title><style>"
                    + HtmlWriter.figureStyles() + "</style></head><body><main><h1>Integration</h1>"
                    + "<h2>Vorher</h2><h3>Noch vorher</h3>"
                    + html(HtmlWriter.german().asFragment(level)) + "</main></body></html>";

            assertThat(complaints(page)).as("level %d", level).isEmpty();
        }
    }

    @Test
    void saysWhatThePageSays() throws Exception {
        List<String> fragment = texts(html(HtmlWriter.of(Locale.ENGLISH).asFragment(2)));
        List<String> page = texts(html(HtmlWriter.english()));

        assertThat(page).containsSubsequence(fragment);
        assertThat(fragment).hasSizeGreaterThan(500);
    }

    @Test
    void refusesLevelsThatNoPageHas() {
        for (int level : new int[] {0, 7}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> HtmlWriter.german().asFragment(level))
                    .withMessageContaining("no heading of level (" + level + ")");
        }
    }

    private static String html(HtmlWriter writer) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(REPORT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> texts(String html) {
        return TEXT.matcher(html)
                .results()
                .map((MatchResult text) -> text.group(1))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
