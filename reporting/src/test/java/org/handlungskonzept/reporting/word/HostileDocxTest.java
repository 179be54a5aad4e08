package org.handlungskonzept.reporting.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.SampleFigures;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.office.ReadingOrder;
import org.handlungskonzept.reporting.opendocument.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that try to be more than words, in a Word document. */
class HostileDocxTest {

    static List<String> hostile() {
        return HostileTexts.ALL;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void showsEveryTextAsText(String words) {
        XWPFDocument file = Opened.of(DocxWriter.german(), HostileTexts.everywhere(words));
        String shown = ReadingOrder.calm(HostileTexts.shown(strayEndShown(words)));

        assertThat(Opened.texts(file).stream().filter(shown::equals))
                .as("title page 7, heading, text, list, boxes, space, table 4, and the figures")
                .hasSize(16
                        + SampleFigures.everywhere(words).stream()
                                .mapToInt(figure -> 2 + SampleFigures.cells(figure))
                                .sum());
        assertThat(file.getDocument().getBody().getSdtArray(0).xmlText()).contains("w:anchor=\"_s_1\"");
        assertThat(file.getProperties().getCoreProperties().getTitle()).isEqualTo(Lines.one(HostileTexts.shown(words)));
        assertThat(file.getFooterList()).hasSize(1);
    }

    @Test
    void keepsTheDirectionOfWordsInside() {
        XWPFDocument file = Opened.of(
                DocxWriter.german(), DocxWriterTest.page(new Paragraph(Phrase.of("\u2069\u202Eevil\u2067x"))));

        assertThat(file.getParagraphs())
                .anyMatch(paragraph -> paragraph.getText().equals("\u2068\uFFFD\u202Eevil\u2067x\u2069\u202C\u2069"));
    }

    @Test
    void carriesWordsOfAMegabyte() throws Exception {
        String words = IntStream.range(0, 80_000)
                .mapToObj(i -> "<&\"]]>" + i * 7919L % 1_000_003)
                .collect(Collectors.joining());
        byte[] file = Opened.file(DocxWriter.german(), DocxWriterTest.page(new Paragraph(Phrase.of(words))));

        assertThat(shown(file)).contains(words);
    }

    /** All words of the document. POI reads no more than a hundred thousand ampersands since JDK 24. */
    private static String shown(byte[] file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        for (String limit : List.of("maxGeneralEntitySizeLimit", "totalEntitySizeLimit")) {
            factory.setProperty("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
        }
        StringBuilder shown = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry part = zip.getNextEntry();
            while (!part.getName().equals("word/document.xml")) {
                part = zip.getNextEntry();
            }
            XMLStreamReader xml = factory.createXMLStreamReader(zip, "UTF-8");
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.CHARACTERS) {
                    shown.append(xml.getText());
                }
            }
        }
        return shown.toString();
    }

    /** An end of a direction that nobody began is shown as U+FFFD. */
    private static String strayEndShown(String words) {
        return words.startsWith("\u2069") ? "\uFFFD" + words.substring(1) : words;
    }
}
