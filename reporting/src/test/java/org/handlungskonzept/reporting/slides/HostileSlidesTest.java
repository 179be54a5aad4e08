package org.handlungskonzept.reporting.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.SampleFigures;
import org.handlungskonzept.reporting.opendocument.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that try to be more than words, on slides. */
class HostileSlidesTest {

    static List<String> hostile() {
        return HostileTexts.ALL;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void showsEveryTextAsText(String words) throws IOException {
        XMLSlideShow show = Opened.of(PptxWriter.german(), HostileTexts.everywhere(words));
        String shown = Opened.bare(HostileTexts.shown(strayEndShown(words)));

        String below = Opened.below(show);
        int times = 13
                + SampleFigures.everywhere(words).stream()
                        .mapToInt(figure -> 3 + SampleFigures.cells(figure))
                        .sum();
        if (shown.length() < 500) {
            assertThat(below.split(Pattern.quote(shown), -1))
                    .as("title page 5, text, list, boxes, space, table 4, and the figures")
                    .hasSizeGreaterThan(times);
        }
        shown.codePoints()
                .distinct()
                .forEach(c -> assertThat(count(below, c))
                        .as(Character.getName(c))
                        .isGreaterThanOrEqualTo(times * count(shown, c)));
        assertThat(Opened.title(show.getSlides().get(0))).isNotBlank();
    }

    /** More slides than POI reads, so that the parts of the file are looked at as they are. */
    @Test
    void carriesWordsOfAMegabyte() throws Exception {
        String words = "<&\"]]>abc".repeat(120_000);
        byte[] file = Opened.file(PptxWriter.german(), PptxWriterTest.page(new Paragraph(Phrase.of(words))));
        StringBuilder found = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String slide = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (part.getName().matches("ppt/slides/slide\\d+\\.xml") && slide.contains("idx=\"1\"")) {
                    found.append(
                            slide,
                            slide.indexOf("<a:t>", slide.indexOf("idx=\"1\"")) + 5,
                            slide.indexOf("</a:t>", slide.indexOf("idx=\"1\"")));
                }
            }
        }

        assertThat(found.toString()
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&"))
                .isEqualTo("Art" + words);
    }

    private static long count(String text, int c) {
        return text.codePoints().filter(found -> found == c).count();
    }

    /** An end of a direction that nobody began is shown as U+FFFD. */
    private static String strayEndShown(String words) {
        return words.startsWith("\u2069") ? "\uFFFD" + words.substring(1) : words;
    }
}
