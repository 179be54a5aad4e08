package org.handlungskonzept.reporting.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.html.SamplePage;
import org.handlungskonzept.reporting.office.ReadingOrder;
import org.handlungskonzept.reporting.opendocument.SampleText;
import org.handlungskonzept.reporting.summary.PublicSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

class DocxWriterTest {

    private static final Texts TEXTS = Texts.german();

    /** A document, and what POI reads in the file. */
    private record Case(Document document, XWPFDocument read) {}

    private static final List<Case> CASES = Stream.of(
                    new SamplePage(),
                    LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF),
                    new SampleText(Locale.GERMAN))
            .map(report -> new Case(report.document(TEXTS), Opened.of(DocxWriter.of(TEXTS), report)))
            .toList();

    static IntStream cases() {
        return IntStream.range(0, CASES.size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdsTheTextsOfTheDocumentInTheirOrder(int index) {
        Case which = CASES.get(index);

        assertThat(Opened.texts(which.read())).containsExactlyElementsOf(ReadingOrder.of(which.document(), TEXTS));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasTheHeadingsThatWordNavigatesBy(int index) {
        List<String> expected = new ArrayList<>();
        headings(CASES.get(index).document().chapters(), 1, expected);
        XWPFDocument document = CASES.get(index).read();

        assertThat(document.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getStyle().startsWith("Heading"))
                        .map(paragraph -> paragraph.getStyle() + " " + ReadingOrder.calm(paragraph.getText())))
                .containsExactlyElementsOf(expected);
        assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
        assertThat(document.getStyles()
                        .getStyle("Heading2")
                        .getCTStyle()
                        .getPPr()
                        .getOutlineLvl()
                        .getVal())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leadsFromTheContentsToChaptersAndWhatIsBelowThem(int index) {
        XWPFDocument document = CASES.get(index).read();
        List<CTP> entries = document.getDocument().getBody().getSdtArray(0).getSdtContent().getPList().stream()
                .skip(1)
                .toList();

        assertThat(entries.stream()
                        .map(entry -> ReadingOrder.calm(new XWPFParagraph(entry, document).getText()))
                        .map(entry -> entry.replace("\t", "")))
                .containsExactlyElementsOf(
                        ReadingOrder.contents(CASES.get(index).document()));
        List<String> marks = document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
                .map(CTBookmark::getName)
                .toList();
        assertThat(marks)
                .doesNotHaveDuplicates()
                .allMatch(mark -> mark.matches("[a-z_][a-z0-9_]{0,39}"))
                .containsAll(entries.stream()
                        .map(entry -> entry.getHyperlinkArray(0).getAnchor())
                        .toList());
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.xmlText())
                        .contains("PAGEREF " + entry.getHyperlinkArray(0).getAnchor()));
    }

    @Test
    void linksToAnchorsAndToSafeAddresses() throws Exception {
        String far = "measure-" + "x".repeat(60);
        Report report = texts -> new Document(
                texts.locale(),
                new TitlePage(Phrase.of("Stadt"), Phrase.of("Titel"), Phrase.of("Art"), List.of(), List.of()),
                List.of(
                        Section.of(Phrase.of("Nah"), List.of(Paragraph.of("nah")))
                                .withAnchor(Anchor.of("nah-bei")),
                        Section.of(Phrase.of("Fern"), List.of(Paragraph.of("fern")))
                                .withAnchor(Anchor.of(far)),
                        Section.of(
                                Phrase.of("Verweise"),
                                List.of(new Paragraph(Phrase.of(
                                        Link.to("nah", Anchor.of("nah-bei")),
                                        Link.to("fern", Anchor.of(far)),
                                        Link.orText("Netz", "https://example.org/?a=1&b=2"),
                                        Link.orText("Böses", "javascript:alert(1)")))))));
        XWPFDocument document = Opened.of(DocxWriter.german(), report);
        XWPFParagraph links =
                document.getParagraphs().get(document.getParagraphs().size() - 1);

        assertThat(links.getCTP().getHyperlinkList().stream().map(link -> link.getAnchor()))
                .containsExactly("nah_bei", "_s_2", null);
        assertThat(links.getText()).isEqualTo("nahfernNetzBöses (javascript:alert(1))");
        List<String> outside = new ArrayList<>();
        for (PackageRelationship relation : document.getPackagePart().getRelationships()) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                outside.add(relation.getTargetURI().toString());
            }
        }
        assertThat(outside).containsExactly("https://example.org/?a=1&b=2");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void repeatsTheHeadersOfTablesAndKeepsShortRowsWhole(int index) {
        List<XWPFTable> tables = CASES.get(index).read().getTables();

        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows().stream().skip(1).filter(row -> row.isRepeatHeader()))
                    .isEmpty();
            assertThat(table.getCTTbl().getTblGrid().getGridColList())
                    .hasSameSizeAs(table.getRow(0).getTableCells());
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
            assertThat(table.getRow(0).isCantSplitRow()).isTrue();
        });
    }

    @Test
    void dividesARowThatCouldBeLongerThanAPage() throws IOException {
        CTRow shortRow = CASES.get(2).read().getTables().get(0).getRow(1).getCtRow();
        CTRow longRow = Opened.of(DocxWriter.german(), LongRow.report())
                .getTables()
                .get(0)
                .getRow(1)
                .getCtRow();

        assertThat(shortRow.getTrPr().sizeOfCantSplitArray()).isEqualTo(1);
        assertThat(longRow.isSetTrPr()).isFalse();
    }

    @Test
    void saysLanguageAndDirection() throws IOException {
        XWPFDocument german = CASES.get(2).read();
        Texts texts = Texts.summary(Locale.forLanguageTag("ar"));
        XWPFDocument arabic = Opened.of(
                DocxWriter.of(texts),
                PublicSummary.of(LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF)));

        assertThat(german.getStyles().getCtStyles().getDocDefaults().xmlText()).contains("de-DE");
        assertThat(paragraph(german, SampleText.ARABIC).getCTP().xmlText())
                .contains("<w:bidi w:val=\"1\"/>", "<w:rtl/>", "<w:lang w:bidi=\"ar-EG\"/>");
        assertThat(paragraph(german, "three goals").getCTP().xmlText())
                .contains("<w:lang w:val=\"en-US\"/>")
                .doesNotContain("w:rtl", "w:bidi ");
        assertThat(arabic.getStyles().getStyle("Normal").getCTStyle().getPPr().isSetBidi())
                .isTrue();
        assertThat(german.getStyles().getStyle("Normal").getCTStyle().xmlText()).doesNotContain("w:bidi");
        assertThat(arabic.getDocument().getBody().getSectPr().isSetBidi()).isTrue();
        assertThat(arabic.getTables())
                .isNotEmpty()
                .allMatch(table -> table.getCTTbl().getTblPr().isSetBidiVisual());
        assertThat(Opened.texts(arabic)).anyMatch(text -> text.contains("Nachbarschaftshaus"));
    }

    @Test
    void beginsANewPageWhereASectionDoes() throws IOException {
        XWPFDocument document = Opened.of(
                DocxWriter.german(),
                AllReports.on(LaatzenReport.followedUp(), LaatzenReport.AS_OF).get("sheets"));

        assertThat(document.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getCTP().getPPr().isSetPageBreakBefore())
                        .map(XWPFParagraph::getStyle))
                .hasSizeGreaterThanOrEqualTo(
                        LaatzenReport.followedUp().measures().size())
                .containsOnly("Heading1");
    }

    @Test
    void beginsEachNumberedListAnew() throws IOException {
        XWPFDocument document = Opened.of(
                DocxWriter.german(),
                page(
                        new NumberedList(List.of(Phrase.of("eins"), Phrase.of("zwei"))),
                        new NumberedList(List.of(Phrase.of("noch eins")))));

        assertThat(paragraph(document, "zwei").getNumID())
                .isEqualTo(paragraph(document, "eins").getNumID());
        assertThat(paragraph(document, "noch eins").getNumID())
                .isNotEqualTo(paragraph(document, "eins").getNumID());
        assertThat(paragraph(document, "noch eins").getNumFmt()).isEqualTo("decimal");
        assertThat(document.getNumbering()
                        .getNum(paragraph(document, "noch eins").getNumID())
                        .getCTNum()
                        .getLvlOverrideArray(0)
                        .getStartOverride()
                        .getVal())
                .isEqualTo(1);
    }

    @Test
    void saysWhatTheFileIs() throws Exception {
        XWPFDocument document = CASES.get(1).read();

        assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Zwischenbericht");
        assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("Stadt Laatzen");
        assertThat(document.getProperties().getCoreProperties().getCreated().toInstant())
                .hasToString("2025-06-30T00:00:00Z");
        assertThat(document.getPackage().getPackageProperties().getLanguageProperty())
                .contains("de");
        assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                .hasToString("11906");
        assertThat(document.getFooterList()).singleElement().satisfies(footer -> {
            assertThat(footer.getText()).startsWith("Stadt Laatzen \u00B7 Zwischenbericht");
            assertThat(footer._getHdrFtr().xmlText()).contains(" PAGE ", " NUMPAGES ");
        });
    }

    @Test
    void writesTheSameBytesInAnyLocaleAndZone() throws IOException {
        byte[] file = Opened.file(DocxWriter.german(), new SampleText(Locale.GERMAN));
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Colombo"));
            assertThat(Opened.file(DocxWriter.german(), new SampleText(Locale.GERMAN)))
                    .isEqualTo(file);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void isAWriterForGuice() {
        ReportWriter writer =
                Guice.createInjector(new WordReportingModule(Texts.german())).getInstance(ReportWriter.class);

        assertThat(writer.fileExtension()).isEqualTo("docx");
        assertThat(writer.mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    static Report page(Block... blocks) {
        return texts -> new Document(
                texts.locale(),
                new TitlePage(Phrase.of("Stadt"), Phrase.of("Titel"), Phrase.of("Art"), List.of(), List.of()),
                List.of(Section.of(Phrase.of("Kapitel"), List.of(blocks))));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String words) {
        return document.getParagraphs().stream()
                .filter(paragraph -> ReadingOrder.calm(paragraph.getText()).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static void headings(List<Section> sections, int level, List<String> headings) {
        for (Section section : sections) {
            String number = section.number() == null ? "" : section.number() + " ";
            headings.add("Heading" + level + " " + number
                    + ReadingOrder.calm(section.title().plain()));
            headings(section.sections(), level + 1, headings);
        }
    }
}
