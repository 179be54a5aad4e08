package org.handlungskonzept.reporting.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checker axe in a browser without a window. It needs the Maven profile validate and Chromium. */
public final class Axe {

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

    private final Chromium chromium;

    private Axe(Chromium chromium) {
        this.chromium = chromium;
    }

    /** Finds the browser; empty if there is none on the PATH. */
    public static Optional<Axe> find() {
        return Chromium.find().map(Axe::new);
    }

    /**
     * Shows a page and lets axe look at it by the rules of WCAG 2.2 at level AA.
     *
     * @param html the page
     * @param folder where to keep files of the browser
     * @param width how wide the window is, in pixels
     * @param dark whether the reader prefers dark pages
     * @return what was seen (contrast, dark, width, scrolling), then each violation; one line each
     */
    public List<String> check(String html, Path folder, int width, boolean dark) throws Exception {
        String page = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", "<script>" + axe() + "</script><script>" + RUN + "</script></body>");
        Path file = folder.resolve("frame.html");
        Files.writeString(
                file,
                FRAME.formatted(width, page.replace("&", "&amp;").replace("\"", "&quot;")),
                StandardCharsets.UTF_8);
        String shown =
                chromium.open(file, folder, dark ? "--force-dark-mode" : "--blink-settings=preferredColorScheme=1");
        Matcher result = RESULT.matcher(shown);
        if (!result.find()) {
            throw new IllegalStateException("The browser has shown no result.");
        }
        return result.group(1).lines().toList();
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
