package org.handlungskonzept.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.SampleFigures;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.reporting.summary.PublicSummary;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PdfWriterTest {

    private static final int PAGE_MIDDLE = 297;

    private static final Texts ARABIC = Texts.summary(Locale.forLanguageTag("ar"));
    private static final Report SUMMARY =
            PublicSummary.of(LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF));
    private static final byte[] PRESENTED = write(PdfWriter.german(), SampleReports.presented());

    @Test
    void isValidForReadersAndForTheArchive() throws Exception {
        assertThat(VeraPdf.complaints(PRESENTED)).isEmpty();
    }

    @Test
    void hearsVeraPdfComplain() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument untagged = new PDDocument()) {
            untagged.addPage(new PDPage());
            untagged.save(plain);
        }

        assertThat(VeraPdf.complaints(plain.toByteArray()))
                .anyMatch(line -> line.startsWith("ua1"))
                .anyMatch(line -> line.startsWith("2a"));
    }

    @Test
    void writesTheSameBytesEveryTime() {
        assertThat(write(PdfWriter.german(), SampleReports.presented())).isEqualTo(PRESENTED);
    }

    @Test
    void takesATextThatIsLongerThanNewerJdksRead() throws Exception {
        String words = "Worte ".repeat(17_000);
        Report report = texts -> new Document(
                texts.locale(),
                new TitlePage(Phrase.of("Lang"), Phrase.of("Lang"), Phrase.of("Lang"), List.of(), List.of()),
                List.of(Section.of(Phrase.of("Lang"), List.of(new Paragraph(Phrase.of(words))))));

        try (PDDocument file = Loader.loadPDF(write(PdfWriter.german(), report))) {
            assertThat(file.getNumberOfPages()).isGreaterThan(10);
        }
    }

    @Test
    void isOfTheDayOfItsDataAndOfNoClock() throws Exception {
        try (PDDocument file = Loader.loadPDF(PRESENTED);
                PDDocument undated = Loader.loadPDF(write(PdfWriter.german(), SampleReports.everywhere("x")))) {
            Calendar created = file.getDocumentInformation().getCreationDate();
            assertThat(created.toInstant()).isEqualTo("2022-06-14T00:00:00Z");
            assertThat(file.getDocumentInformation().getModificationDate()).isNull();
            assertThat(undated.getDocumentInformation().getCreationDate()).isNull();
            assertThat(xmp(file)).contains("<xmp:CreateDate>2022-06-14T00:00:00+00:00<");
            assertThat(xmp(undated)).doesNotContain("CreateDate");
        }
    }

    @Test
    void readsAloudEveryTextInOrder() throws Exception {
        try (PDDocument file = Loader.loadPDF(PRESENTED)) {
            assertInOrder(shown(HtmlWriter.german(), SampleReports.presented()), new TaggedText(file).plain());
        }
    }

    @Test
    void readsAloudWhatRunsFromRightToLeftAsItIsWritten() throws Exception {
        try (PDDocument file = Loader.loadPDF(write(PdfWriter.of(ARABIC), SUMMARY))) {
            TaggedText tagged = new TaggedText(file);

            assertInOrder(shown(HtmlWriter.of(ARABIC), SUMMARY), tagged.plain());
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(tagged.elements("TR"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.getKids())
                            .extracting(cell -> ((PDStructureElement) cell).getStructureType())
                            .startsWith("TH"));
        }
    }

    @Test
    void setsTheFirstColumnAtTheRightWhereTextsBegin() throws Exception {
        try (PDDocument file = Loader.loadPDF(write(PdfWriter.of(ARABIC), SUMMARY));
                PDDocument german = Loader.loadPDF(PRESENTED)) {
            assertThat(new TaggedText(file).places("TH").get(0)).isGreaterThan(PAGE_MIDDLE);
            assertThat(new TaggedText(file).places("H2")).allMatch(place -> place > PAGE_MIDDLE);
            assertThat(new TaggedText(german).places("TH").get(0)).isLessThan(PAGE_MIDDLE);
        }
    }

    @Test
    void keepsWordsFromRightToLeftAmongOthers() throws Exception {
        String words = "Kurs \u0633\u0644\u0627\u0645 (\u05E9\u05DC\u05D5\u05DD), 12";
        Report report = SampleReports.everywhere(words);
        try (PDDocument file = Loader.loadPDF(write(PdfWriter.german(), report))) {
            assertInOrder(shown(HtmlWriter.german(), report), new TaggedText(file).plain());
        }
    }

    private static void assertInOrder(List<String> texts, String told) {
        int place = 0;
        for (String text : texts) {
            int found = told.indexOf(text, place);
            assertThat(found).as(text).isGreaterThanOrEqualTo(0);
            place = found + text.length();
        }
    }

    @Test
    void namesLanguageTitleAndPublisher() throws Exception {
        try (PDDocument file = Loader.loadPDF(write(PdfWriter.english(), SampleReports.presented()))) {
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Interim report – Stadt Laatzen");
            assertThat(file.getDocumentInformation().getAuthor()).isEqualTo("Stadt Laatzen");
        }
    }

    @Test
    void leadsToEverySectionByABookmark() throws Exception {
        Document document = SampleReports.presented().document(Texts.german());
        try (PDDocument file = Loader.loadPDF(PRESENTED)) {
            assertThat(titles(file.getDocumentCatalog().getDocumentOutline())).isEqualTo(titles(document.chapters()));
        }
    }

    @Test
    void givesEveryTableHeadersWithAScopeAndItsCaptionFirst() throws Exception {
        try (PDDocument file = Loader.loadPDF(PRESENTED)) {
            TaggedText text = new TaggedText(file);

            assertThat(text.elements("TH"))
                    .isNotEmpty()
                    .allSatisfy(header -> assertThat(scope(header)).isIn("Row", "Column"));
            assertThat(text.elements("TH").stream().map(PdfWriterTest::scope)).contains("Row", "Column");
            assertThat(text.elements("Caption"))
                    .isNotEmpty()
                    .allSatisfy(caption -> assertThat(((PDStructureElement) caption.getParent()).getStructureType())
                            .isEqualTo("Table"));
            assertThat(text.elements("Table"))
                    .allSatisfy(table -> assertThat(table.getKids().size())
                            .as("parts of a table")
                            .isBetween(1, 3));
        }
    }

    @Test
    void describesFiguresByTheirAlternativeText() throws Exception {
        try (PDDocument file = Loader.loadPDF(write(PdfWriter.german(), SampleReports.everywhere("Fünf von sieben")))) {
            assertThat(new TaggedText(file).elements("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("Fünf von sieben", "Fünf von sieben", "Fünf von sieben", "Fünf von sieben");
        }
    }

    @Test
    void setsAFigureThatIsHigherThanAPageInParts() throws Exception {
        Report report = SampleReports.of(SampleFigures.timeline(30));
        try (PDDocument file = Loader.loadPDF(write(PdfWriter.german(), report))) {
            assertThat(new TaggedText(file).elements("Figure")).hasSize(3);
            assertThat(new TaggedText(file).plain()).contains("Maßnahme1Maßnahme2", "Maßnahme29Maßnahme30");
        }
    }

    @Test
    void drawsInTheColoursOfThePageForScreens() throws Exception {
        try (InputStream in = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("figures.css"))) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int look = 0; look < PdfDrawing.COLOURS.length; look++) {
                assertThat(css).contains("--part-%d: #%06x;".formatted(look, PdfDrawing.COLOURS[look]));
            }
        }
    }

    @Test
    void showsThatACharacterIsInNoFont() throws Exception {
        try (PDDocument file = Loader.loadPDF(write(PdfWriter.german(), SampleReports.everywhere("a\u6F22\u5B57b")))) {
            assertThat(new TaggedText(file).plain()).contains("a\uFFFD\uFFFDb").doesNotContain("ab");
        }
    }

    static byte[] write(PdfWriter writer, Report report) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(report, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page for screens shows in its main part, without spaces. */
    private static List<String> shown(HtmlWriter writer, Report report) throws Exception {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        writer.write(report, html);
        org.w3c.dom.Document page = PdfPage.of(html.toString(StandardCharsets.UTF_8));
        List<String> texts = new ArrayList<>();
        collect((Element) page.getElementsByTagName("main").item(0), texts);
        return texts;
    }

    private static void collect(Element element, List<String> texts) {
        List<Element> children = new ArrayList<>(PdfPage.children(element));
        if (element.getTagName().equals("tr") && PdfPage.isRightToLeft(element.getOwnerDocument())) {
            Collections.reverse(children);
        }
        if (List.of("h2", "h3", "h4", "h5", "p", "li", "caption", "th", "td").contains(element.getTagName())
                && children.stream().noneMatch(child -> child.getTagName().equals("p"))) {
            texts.add(TaggedText.squeezed(element.getTextContent()));
        } else if (!element.getTagName().equals("object")) {
            children.forEach(child -> collect(child, texts));
        }
    }

    private static String scope(PDStructureElement header) {
        COSDictionary attributes = (COSDictionary) header.getCOSObject().getDictionaryObject(COSName.A);
        return attributes.getNameAsString("Scope");
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(titles(item));
        }
        return titles;
    }

    private static List<String> titles(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of((section.number() == null ? "" : section.number() + " ")
                                + section.title().plain()),
                        titles(section.sections()).stream()))
                .toList();
    }

    private static String xmp(PDDocument file) throws Exception {
        return new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }
}
