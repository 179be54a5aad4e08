package org.handlungskonzept.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    @TempDir
    Path folder;

    private Optional<Axe> axe = Optional.empty();

    @BeforeEach
    void findTheBrowser() {
        axe = Axe.find();
        assumeTrue(
                axe.isPresent(),
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
        return axe.orElseThrow().check(html, folder, width, dark);
    }

    private String report(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter writer = language.equals("de") ? HtmlWriter.german() : HtmlWriter.english();
        writer.write(LaatzenReport.withSurveys(folder), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
