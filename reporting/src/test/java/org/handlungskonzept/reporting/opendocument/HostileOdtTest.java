package org.handlungskonzept.reporting.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.reporting.opendocument.Opened.all;
import static org.handlungskonzept.reporting.opendocument.Opened.calm;

import java.io.IOException;
import java.util.List;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.SampleFigures;
import org.handlungskonzept.reporting.internal.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Words that try to be more than words, in a text. */
class HostileOdtTest {

    static List<String> hostile() {
        return HostileTexts.ALL;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void showsEveryTextAsText(String words) throws IOException {
        Opened file = Opened.of(OdtWriter.german(), HostileTexts.everywhere(words));
        Element content = file.content();
        String shown = calm(HostileTexts.shown(strayEndShown(words)));

        assertThat(all(content, "text:h").stream().map(Opened::text)).containsExactly(shown);
        assertThat(all(content, "text:p").stream().map(Opened::text).filter(shown::equals))
                .as("title page 7, text, list, boxes, space, table 4, and the figures")
                .hasSize(15
                        + SampleFigures.everywhere(words).stream()
                                .mapToInt(figure -> 2 + SampleFigures.cells(figure))
                                .sum());
        assertThat(all(content, "text:a").stream().map(link -> link.getAttribute("xlink:href")))
                .containsExactly("#_s-1");
        assertThat(all(file.part("meta.xml"), "dc:title").get(0).getTextContent())
                .isEqualTo(Lines.one(HostileTexts.shown(words)));
        assertThat(all(file.part("styles.xml"), "style:footer"))
                .hasSameSizeAs(all(file.part("styles.xml"), "style:master-page"));
    }

    @Test
    void keepsTheDirectionOfWordsInside() throws IOException {
        Element content = Opened.of(
                        OdtWriter.german(), OdtWriterTest.page(new Paragraph(Phrase.of("\u2069\u202Eevil\u2067x"))))
                .content();

        assertThat(all(content, "text:p").stream().map(Element::getTextContent))
                .contains("\u2068\uFFFD\u202Eevil\u2067x\u2069\u202C\u2069");
    }

    @Test
    void carriesWordsOfAMegabyte() throws IOException {
        String words = "<&\"]]>abc".repeat(120_000);
        Element content = Opened.of(OdtWriter.german(), OdtWriterTest.page(new Paragraph(Phrase.of(words))))
                .content();

        assertThat(all(content, "text:p").stream().map(Opened::text)).contains(words);
    }

    /** An end of a direction that nobody began is shown as U+FFFD. */
    private static String strayEndShown(String words) {
        return words.startsWith("\u2069") ? "\uFFFD" + words.substring(1) : words;
    }
}
