package org.handlungskonzept.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.handlungskonzept.reporting.summary.PublicSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe finds against WCAG 2.2 AA when a browser shows the report. Runs with the Maven profile validate. */
@Tag("validate")
class AccessibilityTest {

    private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">([^<]*)</pre>");

    /** The page in a frame, because a window cannot be as narrow as a telephone. */
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Frame</title></head>
            <body><pre id="result"></pre><iframe title="Page" style="border:0;height:900px;width:%dpx" srcdoc="%s"></iframe></body></html>
            """;

    private static final String RUN = """
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(found => {
              const root = document.documentElement;
              const lines = [
                'contrast seen: ' + found.passes.some(p => p.id === 'color-contrast'),
                'dark: ' + matchMedia('(prefers-color-scheme: dark)').matches,
                'width: ' + root.clientWidth,
                'scrolls: ' + (root.scrollWidth > root.clientWidth)];
              found.violations.forEach(v => v.nodes.forEach(n => lines.push('violation: ' + v.id + ' ' + n.target)));
              parent.document.getElementById('result').textContent = lines.join('\\n');
            });
            """;

    @TempDir
    Path folder;

    private Optional<Chromium> chromium = Optional.empty();

    @BeforeEach
    void findTheBrowser() {
        chromium = Chromium.find();
        assumeTrue(
                chromium.isPresent(),
                "There is no Chromium on the PATH, so that accessibility was not checked. Maybe install the package chromium.");
    }

    @ParameterizedTest
    @CsvSource({
        "de, 320, false", "de, 320, true", "de, 1280, false", "de, 1280, true",
        "en, 320, false", "en, 320, true", "en, 1280, false", "en, 1280, true",
    })
    void findsNoBarrier(String language, int width, boolean dark) throws Exception {
        assertThat(check(report(language), width, dark))
                .containsExactly("contrast seen: true", "dark: " + dark, "width: " + width, "scrolls: false");
    }

    @ParameterizedTest
    @CsvSource({"ar, 320, true", "ar, 1280, false", "de-simple, 320, false", "de-simple, 1280, true"})
    void findsNoBarrierInASummary(Locale language, int width, boolean dark) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter.of(Texts.summary(language))
                .write(
                        PublicSummary.of(LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF))
                                .withFullReport(LinkTarget.of("https://example.org/zwischenbericht.html")),
                        out);

        assertThat(check(out.toString(StandardCharsets.UTF_8), width, dark))
                .containsExactly("contrast seen: true", "dark: " + dark, "width: " + width, "scrolls: false");
    }

    @Test
    void hearsAxeComplain() throws Exception {
        String page = """
                <!DOCTYPE html><html lang="de"><head><title>x</title></head>
                <body><p style="width:500px;color:#999;background:#fff">Kaum zu lesen</p><img src="data:,"></body></html>
                """;

        assertThat(check(page, 320, false))
                .contains("scrolls: true")
                .anyMatch(line -> line.startsWith("violation: color-contrast"))
                .anyMatch(line -> line.startsWith("violation: image-alt"));
    }

    private List<String> check(String html, int width, boolean dark) throws Exception {
        String page = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", "<script>" + axe() + "</script><script>" + RUN + "</script></body>");
        Path file = folder.resolve("frame.html");
        Files.writeString(
                file,
                FRAME.formatted(width, page.replace("&", "&amp;").replace("\"", "&quot;")),
                StandardCharsets.UTF_8);
        String shown = chromium.orElseThrow()
                .open(file, folder, dark ? "--force-dark-mode" : "--blink-settings=preferredColorScheme=1");
        Matcher result = RESULT.matcher(shown);
        assertThat(result.find()).as("result in the page").isTrue();
        return result.group(1).lines().toList();
    }

    private String report(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter writer = language.equals("de") ? HtmlWriter.german() : HtmlWriter.english();
        writer.write(LaatzenReport.withSurveys(folder), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String axe() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
