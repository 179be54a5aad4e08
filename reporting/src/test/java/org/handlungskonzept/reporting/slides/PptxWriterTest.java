package org.handlungskonzept.reporting.slides;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.html.SamplePage;
import org.handlungskonzept.reporting.office.ReadingOrder;
import org.handlungskonzept.reporting.opendocument.SampleText;
import org.handlungskonzept.reporting.summary.SlideDeck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PptxWriterTest {

    private static final InterimReport LAATZEN = LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF);

    private static final Texts TEXTS = Texts.german();

    /** A document, and what POI reads in the file. */
    private record Case(Document document, XMLSlideShow read) {}

    private static final List<Case> CASES = Stream.of(
                    new SamplePage(), LAATZEN, SlideDeck.of(LAATZEN), new SampleText(Locale.GERMAN), longOne())
            .map(report -> new Case(report.document(TEXTS), Opened.of(PptxWriter.of(TEXTS), report)))
            .toList();

    static IntStream cases() {
        return IntStream.range(0, CASES.size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdsTheTextsOfTheChaptersInTheirOrder(int index) {
        XMLSlideShow show = CASES.get(index).read();
        String found = Opened.below(show);

        int at = 0;
        for (String text : ReadingOrder.ofChapters(CASES.get(index).document(), TEXTS)) {
            String bare = Opened.bare(text);
            boolean title = show.getSlides().stream()
                    .anyMatch(slide -> Opened.bare(Opened.title(slide)).equals(bare));
            int next = found.indexOf(bare, at);
            assertThat(next >= 0 || title).as(text).isTrue();
            at = next >= 0 && !title ? next + bare.length() : at;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void addsNothingToWhatTheDocumentSays(int index) {
        Document document = CASES.get(index).document();
        int expected = ReadingOrder.of(document, TEXTS).stream()
                .mapToInt(text -> Opened.bare(text).length())
                .sum();
        XMLSlideShow show = CASES.get(index).read();
        int titles = show.getSlides().stream()
                .filter(slide -> !Opened.goesOn(slide))
                .mapToInt(slide -> Opened.bare(Opened.title(slide)).length())
                .sum();
        int colons = (int) document.titlePage().facts().stream().count() + definitions(document.chapters());

        assertThat(titles + Opened.below(show).length() - colons).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesEachSlideATitleANumberAndAFooter(int index) {
        List<XSLFSlide> slides = CASES.get(index).read().getSlides();

        assertThat(slides).hasSizeGreaterThan(2);
        for (XSLFSlide slide : slides) {
            assertThat(slide.getShapes().get(0))
                    .isInstanceOfSatisfying(
                            XSLFTextShape.class,
                            first -> assertThat(first.getTextType())
                                    .isIn(Placeholder.TITLE, Placeholder.CENTERED_TITLE));
            assertThat(Opened.title(slide)).isNotBlank();
            assertThat(placeholder(slide, Placeholder.SLIDE_NUMBER)).isEqualTo(String.valueOf(slide.getSlideNumber()));
            assertThat(placeholder(slide, Placeholder.FOOTER)).isNotBlank();
        }
    }

    /** By the letters of Noto Sans, which are wider than those of Arial. */
    @ParameterizedTest
    @MethodSource("cases")
    void letsNothingRunOffASlide(int index) {
        XMLSlideShow show = CASES.get(index).read();

        for (XSLFSlide slide : show.getSlides()) {
            double below = 0;
            for (XSLFShape shape : Opened.contents(slide)) {
                assertThat(shape.getAnchor().getMinY()).as(Opened.title(slide)).isGreaterThanOrEqualTo(below - 0.1);
                below = shape.getAnchor().getMaxY();
                assertThat(below).as(Opened.title(slide)).isLessThanOrEqualTo(500);
                assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(920);
                assertThat(Measured.height(shape))
                        .as(Opened.title(slide))
                        .isLessThanOrEqualTo(shape.getAnchor().getHeight() + 0.1);
            }
            XSLFShape title = slide.getShapes().get(0);
            assertThat(Measured.height(title))
                    .as(Opened.title(slide))
                    .isLessThanOrEqualTo(title.getAnchor().getHeight());
        }
    }

    @Test
    void goesOnOnFurtherSlidesWithTheHeadersOfTheTable() throws IOException {
        List<Row> rows = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> Row.of(Phrase.of("Zeile " + i), Phrase.of("Wert " + i)))
                .toList();
        Table table = new Table(Phrase.of("Viele Zeilen"), List.of(Column.text("Kopf"), Column.text("Wert")), rows);
        List<XSLFSlide> slides = Opened.of(PptxWriter.german(), page(table)).getSlides();
        List<XSLFTable> tables = slides.stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .toList();

        assertThat(slides.stream().map(Opened::title)).startsWith("Titel", "Kapitel", "Kapitel (2)", "Kapitel (3)");
        assertThat(tables).hasSizeGreaterThan(2).allSatisfy(piece -> {
            assertThat(piece.getCell(0, 0).getText()).isEqualTo("Kopf");
            assertThat(piece.getCTTable().getTblPr().getFirstRow()).isTrue();
            assertThat(piece.getCTTable().getTblPr().getFirstCol()).isTrue();
            assertThat(piece.getXmlObject().xmlText()).contains("descr=\"Viele Zeilen\"");
        });
        assertThat(tables.stream()
                        .flatMap(piece -> piece.getRows().stream().skip(1))
                        .map(row -> row.getCells().get(0).getText()))
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.header().plain()).toList());
    }

    @Test
    void breaksNoWordOfATableWhereThereIsRoom() throws IOException {
        Phrase word = Phrase.of("Daueraufgabenverwaltung");
        Phrase text = Phrase.of("Das wird mit vielen Worten gesagt. ".repeat(20));
        XMLSlideShow show = Opened.of(
                PptxWriter.german(),
                page(new Table(
                        Phrase.of("Breiten"),
                        List.of(
                                Column.text("a"),
                                new Column(word, Column.Kind.TEXT),
                                Column.text("b"),
                                Column.text("c")),
                        List.of(Row.of(text, word, text, text)))));

        assertThat(show.getSlides().stream()
                        .flatMap(slide -> slide.getShapes().stream())
                        .filter(XSLFTable.class::isInstance)
                        .map(XSLFTable.class::cast))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(Measured.height(table.getCell(0, 1), table.getColumnWidth(1) - 12))
                        .isLessThan(1.5
                                * table.getCell(0, 1)
                                        .getTextParagraphs()
                                        .get(0)
                                        .getTextRuns()
                                        .get(0)
                                        .getFontSize()));
    }

    @Test
    void dividesACellThatIsHigherThanASlide() throws IOException {
        String words = IntStream.rangeClosed(1, 900)
                .mapToObj(i -> "Wort" + i)
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
        XMLSlideShow show = Opened.of(
                PptxWriter.german(),
                page(new Table(
                        Phrase.of("Lang"),
                        List.of(Column.text("a"), Column.text("b")),
                        List.of(Row.of(Phrase.of("eins"), Phrase.of(words))))));

        assertThat(show.getSlides()).hasSizeGreaterThan(3);
        assertThat(Opened.below(show)).endsWith(Opened.bare("Lang a b eins " + words));
    }

    @Test
    void cutsATitleThatIsTooLongAndSaysItInFullBelow() throws IOException {
        String title = "Ein sehr langer Titel ".repeat(40).strip();
        XMLSlideShow show = Opened.of(
                PptxWriter.german(),
                texts -> new Document(
                        texts.locale(),
                        new TitlePage(Phrase.of("Stadt"), Phrase.of(title), Phrase.of("Art"), List.of(), List.of()),
                        List.of(
                                Section.of(Phrase.of(title), List.of(Paragraph.of("Ende."))),
                                Section.divided(
                                        Phrase.of(title),
                                        List.of(Section.of(Phrase.of("Unten"), List.of(Paragraph.of("Text."))))))));

        assertThat(show.getSlides().stream().map(Opened::title))
                .filteredOn(shown -> shown.startsWith("Ein sehr"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(shown -> shown.matches("Ein sehr.*\u2026( \\(\\d\\))?"));
        assertThat(Opened.below(show).split(Pattern.quote(Opened.bare(title)), -1))
                .hasSize(4);
    }

    @Test
    void linksToSlidesAndToSafeAddresses() throws Exception {
        XMLSlideShow show = Opened.of(
                PptxWriter.german(),
                texts -> new Document(
                        texts.locale(),
                        new TitlePage(Phrase.of("Stadt"), Phrase.of("Titel"), Phrase.of("Art"), List.of(), List.of()),
                        List.of(
                                Section.of(
                                        Phrase.of("Verweise"),
                                        List.of(new Paragraph(Phrase.of(
                                                Link.to("hin", Anchor.of("ziel")),
                                                Link.orText("Netz", "https://example.org/?a=1&b=2"),
                                                Link.orText("Böses", "javascript:alert(1)"))))),
                                Section.of(Phrase.of("Ziel"), List.of(Paragraph.of("da")))
                                        .withAnchor(Anchor.of("ziel")))));
        List<String> targets = new ArrayList<>();
        show.getSlides()
                .get(1)
                .getPackagePart()
                .getRelationships()
                .forEach(relation -> targets.add(relation.getTargetURI().toString()));

        assertThat(targets)
                .containsExactlyInAnyOrder(
                        "/ppt/slideLayouts/slideLayout2.xml", "/ppt/slides/slide3.xml", "https://example.org/?a=1&b=2");
        assertThat(show.getSlides().get(2).getTitle()).isEqualTo("Ziel");
    }

    @Test
    void saysLanguageAndDirection() throws IOException {
        XMLSlideShow german = CASES.get(3).read();
        XMLSlideShow arabic =
                Opened.of(PptxWriter.of(Texts.summary(Locale.forLanguageTag("ar"))), SlideDeck.of(LAATZEN));

        String all = xml(german);
        assertThat(all).contains("lang=\"de-DE\"", "lang=\"en-US\"", "lang=\"ar-EG\"");
        assertThat(paragraph(german, SampleText.ARABIC)).contains("rtl=\"1\"", "algn=\"r\"", "lang=\"ar-EG\"");
        assertThat(paragraph(german, "three goals")).contains("rtl=\"0\"", "algn=\"l\"", "lang=\"en-US\"");
        assertThat(xml(arabic)).containsPattern("<a:tblPr[^>]* rtl=\"1\"");
        assertThat(arabic.getSlideMasters().get(0).getXmlObject().xmlText())
                .contains("rtl=\"1\"")
                .doesNotContain("rtl=\"0\"");
    }

    @Test
    void numbersListsAndSaysWhereTheyGoOn() throws IOException {
        XMLSlideShow show =
                Opened.of(PptxWriter.german(), page(new NumberedList(List.of(Phrase.of("eins"), Phrase.of("zwei")))));

        assertThat(paragraph(show, "zwei")).contains("<a:buAutoNum startAt=\"2\" type=\"arabicPeriod\"/>");
    }

    @Test
    void saysWhatTheFileIs() throws IOException {
        XMLSlideShow show = CASES.get(2).read();

        assertThat(show.getProperties().getCoreProperties().getTitle()).isEqualTo("Wie weit die Maßnahmen sind");
        assertThat(show.getProperties().getCoreProperties().getCreated().toInstant())
                .hasToString("2025-06-30T00:00:00Z");
        assertThat(show.getPageSize()).hasToString("java.awt.Dimension[width=960,height=540]");
    }

    @Test
    void writesTheSameBytesInAnyLocaleAndZone() throws IOException {
        byte[] file = Opened.file(PptxWriter.german(), new SampleText(Locale.GERMAN));
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Colombo"));
            assertThat(Opened.file(PptxWriter.german(), new SampleText(Locale.GERMAN)))
                    .isEqualTo(file);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void isAWriterForGuice() {
        ReportWriter writer =
                Guice.createInjector(new SlidesReportingModule(Texts.german())).getInstance(ReportWriter.class);

        assertThat(writer.fileExtension()).isEqualTo("pptx");
        assertThat(writer.mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.presentationml.presentation");
    }

    /** A paragraph and a cell that are higher than a slide. */
    private static Report longOne() {
        Phrase words = Phrase.of("Wörter über Wörter, mit WORTEN und Zahlen 1234, ohne Ende. ".repeat(60));
        return page(
                new Paragraph(words),
                new Table(
                        Phrase.of("Lang"),
                        List.of(Column.text("kurz"), Column.text("lang")),
                        List.of(Row.of(Phrase.of("eins"), words))));
    }

    static Report page(Block... blocks) {
        return texts -> new Document(
                texts.locale(),
                new TitlePage(Phrase.of("Stadt"), Phrase.of("Titel"), Phrase.of("Art"), List.of(), List.of()),
                List.of(Section.of(Phrase.of("Kapitel"), List.of(blocks))));
    }

    private static String placeholder(XSLFSlide slide, Placeholder place) {
        return slide.getShapes().stream()
                .filter(shape -> shape instanceof XSLFTextShape text && text.getTextType() == place)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .findFirst()
                .orElseThrow();
    }

    /** A term with one detail stands on a line with it, with a colon between. */
    private static int definitions(List<Section> sections) {
        int colons = 0;
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                colons += colons(block);
            }
            colons += definitions(section.sections());
        }
        return colons;
    }

    private static int colons(Block block) {
        if (block instanceof DefinitionList list) {
            return (int) list.definitions().stream()
                    .filter(definition -> definition.details().size() == 1)
                    .count();
        }
        return block instanceof Note note
                ? note.blocks().stream().mapToInt(PptxWriterTest::colons).sum()
                : 0;
    }

    private static String xml(XMLSlideShow show) {
        StringBuilder xml = new StringBuilder();
        show.getSlides().forEach(slide -> xml.append(slide.getXmlObject().xmlText()));
        return xml.toString();
    }

    private static String paragraph(XMLSlideShow show, String words) {
        return show.getSlides().stream()
                .flatMap(slide -> Opened.contents(slide).stream())
                .filter(XSLFTextShape.class::isInstance)
                .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
                .filter(paragraph -> ReadingOrder.calm(paragraph.getText()).equals(words))
                .map(paragraph -> paragraph.getXmlObject().xmlText())
                .findFirst()
                .orElseThrow();
    }
}
