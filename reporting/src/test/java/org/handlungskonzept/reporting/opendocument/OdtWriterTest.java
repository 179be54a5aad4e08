package org.handlungskonzept.reporting.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.reporting.opendocument.Opened.all;
import static org.handlungskonzept.reporting.opendocument.Opened.calm;
import static org.handlungskonzept.reporting.opendocument.Opened.text;

import com.google.inject.Guice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.document.WritingSpace;
import org.handlungskonzept.reporting.html.SamplePage;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.tables.ReportTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class OdtWriterTest {

    static Stream<Report> reports() {
        return Stream.of(
                new SamplePage(),
                LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF),
                new SampleText(Locale.GERMAN));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasTheHeadingsOfTheDocumentAtTheirLevels(Report report) throws IOException {
        Texts texts = Texts.german();
        List<String> expected = new ArrayList<>();
        headings(report.document(texts).chapters(), 1, expected);

        assertThat(all(Opened.of(OdtWriter.of(texts), report).content(), "text:h").stream()
                        .map(heading -> heading.getAttribute("text:outline-level") + " " + text(heading)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void leadsFromTheContentsToChaptersAndWhatIsBelowThem(Report report) throws IOException {
        Element content = Opened.of(OdtWriter.german(), report).content();
        Element contents = all(content, "text:table-of-content").get(0);
        List<Element> entries = all(contents, "text:a");

        assertThat(entries.stream().map(entry -> text(entry).replace("\t", "")))
                .containsExactlyElementsOf(all(content, "text:h").stream()
                        .filter(heading ->
                                heading.getAttribute("text:outline-level").matches("[12]"))
                        .map(Opened::text)
                        .toList());
        assertThat(all(content, "text:bookmark-start").stream().map(mark -> "#" + mark.getAttribute("text:name")))
                .doesNotHaveDuplicates()
                .containsAll(all(content, "text:a").stream()
                        .map(link -> link.getAttribute("xlink:href"))
                        .filter(target -> target.startsWith("#"))
                        .toList());
        assertThat(all(contents, "text:bookmark-ref")).hasSameSizeAs(entries);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasTheTablesOfTheDocumentWithTheirCaptionsAndHeaders(Report report) throws IOException {
        Texts texts = Texts.german();
        List<Table> tables = ReportTable.of(report.document(texts)).stream()
                .map(ReportTable::table)
                .toList();
        Element content = Opened.of(OdtWriter.of(texts), report).content();

        List<Element> written = all(content, "table:table");
        assertThat(written).hasSameSizeAs(tables);
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            Element header = all(written.get(i), "table:table-header-rows").get(0);
            Element rows = all(written.get(i), "table:table-rows").get(0);
            assertThat(text(all(written.get(i), "table:title").get(0)))
                    .contains(Lines.one(calm(table.caption().plain())));
            assertThat(cells(header))
                    .containsExactly(table.columns().stream()
                            .map(Column::header)
                            .map(OdtWriterTest::plain)
                            .toList());
            assertThat(cells(rows))
                    .isEqualTo(table.rows().stream().map(OdtWriterTest::cells).toList());
            assertThat(all(written.get(i), "table:table-header-columns")).hasSize(1);
            assertThat(all(written.get(i), "table:table-column")).hasSameSizeAs(table.columns());
        }
    }

    @Test
    void losesNoWordOfTheDocument() throws IOException {
        Report report = new SampleText(Locale.GERMAN);
        String whole = text(all(Opened.of(OdtWriter.german(), report).content(), "office:text")
                .get(0));

        for (String words : SampleText.WORDS) {
            assertThat(whole).contains(words);
        }
    }

    @Test
    void beginsANewPageWhereASectionDoes() throws IOException {
        Element content = Opened.of(
                        OdtWriter.german(),
                        AllReports.on(LaatzenReport.followedUp(), LaatzenReport.AS_OF)
                                .get("sheets"))
                .content();

        List<String> breaking = all(content, "style:style").stream()
                .filter(style -> all(style, "style:paragraph-properties").stream()
                        .anyMatch(
                                layout -> layout.getAttribute("fo:break-before").equals("page")))
                .map(style -> style.getAttribute("style:name") + " of " + style.getAttribute("style:parent-style-name"))
                .toList();
        assertThat(breaking).containsExactly("NewPage1 of Heading_20_1");
        assertThat(all(content, "text:h").stream()
                        .filter(heading ->
                                heading.getAttribute("text:style-name").equals("NewPage1")))
                .hasSizeGreaterThanOrEqualTo(
                        LaatzenReport.followedUp().measures().size());
    }

    @Test
    void usesTheListsThatPeopleKnow() throws IOException {
        Element content = Opened.of(
                        OdtWriter.german(),
                        page(
                                new NumberedList(List.of(Phrase.of("eins"), Phrase.of("zwei"))),
                                new TickBoxes(Phrase.of("zum Ankreuzen"), List.of(Phrase.of("ja"))),
                                new WritingSpace(Phrase.of("Platz"), 3)))
                .content();

        assertThat(all(content, "text:list").stream()
                        .map(list -> list.getAttribute("text:style-name") + ": "
                                + all(list, "text:list-item").stream()
                                        .map(Opened::text)
                                        .toList()))
                .containsExactly("List_20_Number: [eins, zwei]", "List_20_Tick_20_Box: [ja]");
        assertThat(all(content, "text:p").stream()
                        .filter(line -> line.getAttribute("text:style-name").equals("Writing_20_Line")))
                .hasSize(3);
    }

    @Test
    void saysLanguageAndDirection() throws IOException {
        Opened german = Opened.of(OdtWriter.german(), new SampleText(Locale.GERMAN));
        Opened arabic = Opened.of(OdtWriter.german(), new SampleText(Locale.forLanguageTag("ar")));

        assertThat(german.part("meta.xml")
                        .getElementsByTagName("dc:language")
                        .item(0)
                        .getTextContent())
                .isEqualTo("de");
        assertThat(defaults(german, "style:text-properties", "fo:language")).isEqualTo("de");
        assertThat(defaults(german, "style:paragraph-properties", "style:writing-mode"))
                .isEqualTo("lr-tb");
        assertThat(defaults(arabic, "style:text-properties", "style:language-complex"))
                .isEqualTo("ar");
        assertThat(defaults(arabic, "style:paragraph-properties", "style:writing-mode"))
                .isEqualTo("rl-tb");
        assertThat(styled(german, SampleText.ARABIC)).contains("Text_20_body_Turned", "Language_ar");
        assertThat(styled(german, "three goals")).contains("Language_en");
        assertThat(styled(arabic, SampleText.ARABIC)).contains("Text_20_body").doesNotContain("Language_ar");
        assertThat(all(german.content(), "style:style").stream()
                        .filter(style -> style.getAttribute("style:name").equals("Language_en"))
                        .map(style -> all(style, "style:text-properties").get(0).getAttribute("fo:language")))
                .containsExactly("en");
    }

    @Test
    void saysWhatTheFileIs() throws IOException {
        Opened file = Opened.of(OdtWriter.german(), LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF));
        Element meta = file.part("meta.xml");

        assertThat(file.names())
                .containsExactly(
                        "mimetype", "META-INF/manifest.xml", "meta.xml", "styles.xml", "settings.xml", "content.xml");
        assertThat(new String(file.file(), 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        assertThat(all(meta, "dc:title").get(0).getTextContent()).isEqualTo("Zwischenbericht");
        assertThat(all(meta, "dc:creator").get(0).getTextContent()).isEqualTo("Stadt Laatzen");
        assertThat(all(meta, "dc:date").get(0).getTextContent()).isEqualTo("2025-06-30T00:00:00");
        assertThat(all(file.part("styles.xml"), "style:page-layout-properties").get(0))
                .satisfies(
                        page -> assertThat(page.getAttribute("fo:page-width")).isEqualTo("21cm"))
                .satisfies(
                        page -> assertThat(page.getAttribute("fo:page-height")).isEqualTo("29.7cm"));
        assertThat(all(file.part("styles.xml"), "style:master-page"))
                .isNotEmpty()
                .allSatisfy(pages -> assertThat(all(pages, "text:page-number")).hasSize(1));
    }

    @Test
    void writesTheSameBytesInAnyLocaleAndZone() throws IOException {
        byte[] file =
                Opened.of(OdtWriter.german(), new SampleText(Locale.GERMAN)).file();
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Colombo"));
            assertThat(Opened.of(OdtWriter.german(), new SampleText(Locale.GERMAN))
                            .file())
                    .isEqualTo(file);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void isAWriterForGuice() {
        ReportWriter writer = Guice.createInjector(new OpenDocumentReportingModule(Texts.german()))
                .getInstance(ReportWriter.class);

        assertThat(writer.fileExtension()).isEqualTo("odt");
        assertThat(writer.mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
    }

    static Report page(Block... blocks) {
        return texts -> new Document(
                texts.locale(),
                new TitlePage(Phrase.of("Stadt"), Phrase.of("Titel"), Phrase.of("Art"), List.of(), List.of()),
                List.of(
                        Section.of(Phrase.of("Kapitel"), List.of(blocks)),
                        Section.of(Phrase.of("Ende"), List.of(Paragraph.of("Ende.")))));
    }

    private static void headings(List<Section> sections, int level, List<String> headings) {
        for (Section section : sections) {
            String number = section.number() == null ? "" : section.number() + " ";
            headings.add(level + " " + number + plain(section.title()));
            headings(section.sections(), level + 1, headings);
        }
    }

    private static List<List<String>> cells(Element rows) {
        return all(rows, "table:table-row").stream()
                .map(row ->
                        all(row, "table:table-cell").stream().map(Opened::text).toList())
                .toList();
    }

    private static List<String> cells(Row row) {
        return Stream.concat(Stream.of(row.header()), row.cells().stream())
                .map(OdtWriterTest::plain)
                .toList();
    }

    private static String plain(Phrase phrase) {
        return calm(phrase.plain());
    }

    private static String defaults(Opened file, String properties, String attribute) {
        return all(all(file.part("styles.xml"), "style:default-style").get(0), properties)
                .get(0)
                .getAttribute(attribute);
    }

    /** The styles of the paragraph that has just these words, and of the piece of text in it. */
    private static List<String> styled(Opened file, String words) {
        return all(file.content(), "text:p").stream()
                .filter(paragraph -> text(paragraph).equals(words))
                .flatMap(paragraph -> Stream.concat(Stream.of(paragraph), all(paragraph, "text:span").stream()))
                .map(element -> element.getAttribute("text:style-name"))
                .toList();
    }
}
