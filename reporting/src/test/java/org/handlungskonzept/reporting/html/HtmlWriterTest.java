package org.handlungskonzept.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handlungskonzept.reporting.html.NuChecker.complaints;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Bar;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.SampleFigures;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TitlePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlWriterTest {

    @TempDir
    Path directory;

    static List<Report> pages() {
        return List.of(new SamplePage(), everywhere("<script>alert(1)</script>"), everywhere("'\" onmouseover=\"x"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void satisfiesTheNuChecker(Report report) throws Exception {
        assertThat(complaints(html(HtmlWriter.german(), report))).isEmpty();
        assertThat(complaints(html(HtmlWriter.english(), report))).isEmpty();
    }

    @Test
    void writesDaysOfAnyYearAsHtmlKnowsThem() throws Exception {
        Phrase days = new Phrase(List.of(
                new Day(LocalDate.of(12_345, 6, 7), "7.6.12345"),
                new Day(LocalDate.of(476, 9, 4), "4.9.476"),
                new Day(LocalDate.of(-44, 3, 15), "15.3.45 v. Chr.")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        HtmlWriter.german()
                .write(
                        texts -> new Document(
                                texts.locale(),
                                new TitlePage(Phrase.of("T"), Phrase.of("T"), Phrase.of("T"), List.of(), List.of()),
                                List.of(Section.of(Phrase.of("Tage"), List.of(new Paragraph(days))))),
                        out);

        String page = out.toString(StandardCharsets.UTF_8);
        assertThat(page).contains("datetime=\"12345-06-07\"", "datetime=\"0476-09-04\"", "15.3.45 v. Chr.");
        assertThat(NuChecker.complaints(page)).isEmpty();
    }

    @Test
    void hearsTheNuCheckerComplain() throws Exception {
        assertThat(complaints("<!DOCTYPE html><html lang='de'><title>x</title><p id='a b'><img src='x'>"))
                .anyMatch(line -> line.contains("error"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "' onmouseover='alert(1)",
                "]]>",
                "-->",
                "<!--",
                "</style>",
                "</title>",
                "&amp;lt;",
                "a & b < c > d",
                "\u202Eabc\u202C",
                "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
                "\uD83C\uDF0D",
            })
    void showsEveryTextAsText(String hostile) throws Exception {
        String html = html(HtmlWriter.german(), everywhere(hostile));
        org.w3c.dom.Document page = parse(html);

        for (String element : List.of("h1", "h2", "dt", "dd", "caption", "th", "td", "figcaption", "p")) {
            assertThat(texts(page, element)).as(element).contains(hostile);
        }
        assertThat(texts(page, "title")).containsExactly(hostile + " \u2013 " + hostile);
        assertThat(attributes(page, "div", "aria-label")).contains(hostile);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(html).doesNotContain(" onmouseover=\"alert").doesNotContain(" onmouseover='");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u0000", "\u000B", "\u007F", "\u0085", "\uD800", "\uDC00", "\uFFFE", "\uFDD0"})
    void makesVisibleWhatHtmlCannotHold(String character) throws Exception {
        String html = html(HtmlWriter.german(), everywhere("a" + character + "b"));

        assertThat(texts(parse(html), "h1")).containsExactly("a\uFFFDb");
    }

    @Test
    void keepsTheDirectionOfForeignTextInside() throws Exception {
        org.w3c.dom.Document page = parse(html(HtmlWriter.german(), everywhere("\u2069\u202Eevil\u2067x")));

        assertThat(texts(page, "bdi")).isNotEmpty().allMatch("\uFFFD\u202Eevil\u2067x\u2069"::equals);
    }

    @Test
    void marksTheLanguageOfForeignTextOnly() throws Exception {
        org.w3c.dom.Document german = parse(html(HtmlWriter.german(), everywhere("Text")));
        org.w3c.dom.Document english = parse(html(HtmlWriter.english(), everywhere("Text")));

        assertThat(german.getDocumentElement().getAttribute("lang")).isEqualTo("de");
        assertThat(attributes(german, "bdi", "lang")).isNotEmpty().containsOnly("");
        assertThat(english.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(attributes(english, "bdi", "lang")).isNotEmpty().containsOnly("de");
    }

    @Test
    void keepsLineBreaksAsWritten() throws Exception {
        assertThat(html(HtmlWriter.german(), everywhere("a\r\nb\nc"))).contains("<bdi>a<br/>b<br/>c</bdi>");
    }

    @Test
    void givesEveryTableACaptionHeadersAndAFocusableRegion() throws Exception {
        org.w3c.dom.Document page = parse(html(HtmlWriter.german(), new SamplePage()));

        assertThat(page.getElementsByTagName("table").getLength()).isEqualTo(2);
        assertThat(page.getElementsByTagName("caption").getLength()).isEqualTo(2);
        assertThat(attributes(page, "th", "scope")).containsOnly("col", "row");
        NodeList regions = page.getElementsByTagName("table");
        for (int i = 0; i < regions.getLength(); i++) {
            Element region = (Element) regions.item(i).getParentNode();
            assertThat(region.getAttribute("role")).isEqualTo("region");
            assertThat(region.getAttribute("tabindex")).isEqualTo("0");
            assertThat(ids(page)).contains(region.getAttribute("aria-labelledby"));
        }
    }

    @Test
    void linksOnlyToIdsThatExistOnce() throws Exception {
        org.w3c.dom.Document page = parse(html(HtmlWriter.german(), new SamplePage()));

        assertThat(ids(page)).doesNotHaveDuplicates();
        assertThat(attributes(page, "a", "href"))
                .contains("#massnahme-1-1", "#_main", "https://ratsinfo.example.org/vorlage?id=118&teil=2")
                .allMatch(href -> href.startsWith("https:") || ids(page).contains(href.substring(1)));
    }

    @Test
    void loadsAndRunsNothing() throws Exception {
        String html = html(HtmlWriter.german(), new SamplePage());
        org.w3c.dom.Document page = parse(html);

        for (String element : List.of("script", "link", "img", "iframe", "object", "base", "form")) {
            assertThat(page.getElementsByTagName(element).getLength())
                    .as(element)
                    .isZero();
        }
        assertThat(html).contains("default-src 'none'".replace("'", "&#39;"));
        assertThat(StyleSheet.CSS).doesNotContain("@import", "url(", "<", "&");
    }

    @Test
    void drawsNoBarWhereThereIsNothing() throws Exception {
        BarFigure nothing = figure(Phrase.of("Bar"), "nothing", "0");

        org.w3c.dom.Document page = parse(html(HtmlWriter.german(), page(Phrase.of("x"), List.of(nothing))));

        assertThat(attributes(page, "div", "class")).containsOnlyOnce("bar");
        assertThat(page.getElementsByTagName("rect").getLength())
                .as("the key only")
                .isEqualTo(2);
    }

    @Test
    void drawsBarsThatDivergeAroundTheirMiddle() throws Exception {
        Phrase words = Phrase.of("Bar");
        List<Numeral> parts = List.of(number("10"), number("20"), number("70"));
        BarFigure figure =
                BarFigure.diverging(words, "Bars", words, List.of(words, words, words), List.of(new Bar(words, parts)));

        org.w3c.dom.Document page = parse(html(HtmlWriter.german(), page(Phrase.of("x"), List.of(figure))));

        assertThat(attributes(page, "line", "x1"))
                .as("10 and half of 20 before the line")
                .contains("20%");
        assertThat(attributes(page, "rect", "x")).contains("0%", "10%", "30%");
    }

    @Test
    void drawsSpansAgainstTheYearsAndMarksWhatHasNoBeginning() throws Exception {
        org.w3c.dom.Document page = parse(html(
                HtmlWriter.german(),
                page(Phrase.of("x"), List.of(SampleFigures.everywhere("Wort").get(3)))));

        assertThat(attributes(page, "rect", "width"))
                .as("from the 60th day of three years to the 60th of the third, and to the end")
                .contains("66.606%", "94.617%");
        assertThat(attributes(page, "svg", "class")).containsOnlyOnce("point");
        assertThat(texts(page)).contains("2024", "2025", "2026");
    }

    @Test
    void drawsValuesOverTimeWithZeroAndDashesWhatIsPlanned() throws Exception {
        org.w3c.dom.Document page =
                parse(html(HtmlWriter.german(), page(Phrase.of("x"), List.of(SampleFigures.course()))));

        assertThat(attributes(page, "line", "class"))
                .contains("axis", "grid", "course course-0", "course course-1 planned");
        assertThat(texts(page)).contains("100", "0", "-5", "62,5", "01.07.2022", "01.07.2026");
        assertThat(attributes(page, "svg", "y"))
                .as("the lowest at the bottom, the highest at the top")
                .contains("208", "28");
    }

    @Test
    void writesTheSameBytesEveryTime() throws Exception {
        assertThat(html(HtmlWriter.german(), new SamplePage())).isEqualTo(html(HtmlWriter.german(), new SamplePage()));
    }

    @Test
    void speaksTheWordsOfTheHost() throws Exception {
        Texts texts = Texts.german().with(Map.of("html.contents", "Übersicht"));

        assertThat(html(HtmlWriter.of(texts), new SamplePage())).contains(">Übersicht</h2>");
    }

    @Test
    void writesAFileWholeOrNotAtAll() throws Exception {
        Path file = directory.resolve("bericht.html");
        HtmlWriter.german().write(new SamplePage(), file);
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> HtmlWriter.german()
                        .write(
                                texts -> {
                                    throw new IllegalStateException("broken");
                                },
                                file))
                .hasMessage("broken");

        assertThat(file).hasBinaryContent(before);
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesTheStreamOpen() throws Exception {
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new UncheckedIOException(new IOException("closed"));
            }
        };

        HtmlWriter.of(Locale.GERMANY).write(new SamplePage(), out);

        assertThat(out.toString()).endsWith("</html>\n");
    }

    private static String html(HtmlWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A page with the same words, written by somebody else, at every place that can hold words. */
    private static Report everywhere(String words) {
        Phrase phrase = Phrase.written(words, Locale.GERMAN);
        return page(
                phrase,
                Stream.<Block>concat(
                                Stream.of(
                                        new Paragraph(phrase),
                                        new Note(phrase, List.of(new Paragraph(phrase))),
                                        new Table(
                                                phrase,
                                                List.of(new Column(phrase, Column.Kind.TEXT), Column.numbers("B")),
                                                List.of(Row.of(phrase, phrase)))),
                                SampleFigures.everywhere(words).stream())
                        .toList());
    }

    private static Numeral number(String value) {
        return new Numeral(new BigDecimal(value), value);
    }

    private static List<String> texts(org.w3c.dom.Document page) {
        NodeList texts = page.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }

    private static BarFigure figure(Phrase phrase, String alternative, String number) {
        Numeral numeral = new Numeral(BigDecimal.valueOf("0".equals(number) ? 0 : 1), number);
        return BarFigure.stacked(
                phrase, alternative, phrase, List.of(phrase), List.of(new Bar(phrase, List.of(numeral))));
    }

    private static Report page(Phrase phrase, List<Block> blocks) {
        return texts -> new Document(
                texts.locale(),
                new TitlePage(phrase, phrase, phrase, List.of(new Definition(phrase, List.of(phrase))), List.of()),
                List.of(Section.of(phrase, blocks)));
    }

    private static org.w3c.dom.Document parse(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(html)));
    }

    private static List<String> texts(org.w3c.dom.Document page, String element) {
        return elements(page, element).map(Element::getTextContent).toList();
    }

    private static List<String> attributes(org.w3c.dom.Document page, String element, String attribute) {
        return elements(page, element)
                .map(found -> found.getAttribute(attribute))
                .toList();
    }

    private static List<String> ids(org.w3c.dom.Document page) {
        return attributes(page, "*", "id").stream().filter(id -> !id.isEmpty()).toList();
    }

    private static Stream<Element> elements(org.w3c.dom.Document page, String element) {
        NodeList found = page.getElementsByTagName(element);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
