package org.handlungskonzept.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.reporting.markdown.MarkdownWriter;
import org.handlungskonzept.reporting.pdf.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The summary in each language as a page, as Markdown and on paper. */
class SummaryPagesTest {

    private static final Concept CONCEPT = LaatzenReport.followedUp();
    private static final Report SUMMARY = PublicSummary.of(LaatzenReport.of(CONCEPT, LaatzenReport.AS_OF));
    private static final Texts ARABIC = Texts.summary(Locale.forLanguageTag("ar"));

    @ParameterizedTest
    @MethodSource("org.handlungskonzept.reporting.Texts#summaryLanguages")
    void nameLanguageAndDirectionOfEveryWord(Locale language) throws Exception {
        String tag = language.toLanguageTag();
        Element page = parse(write(HtmlWriter.of(Texts.summary(language)), SUMMARY));
        Set<String> ofTheConcept = written();
        Set<String> seen = new HashSet<>();

        assertThat(page.getAttribute("dir")).isEqualTo(tag.equals("ar") ? "rtl" : "ltr");
        assertThat(page.getAttribute("lang")).isEqualTo(tag);
        for (Node text : texts((Element) page.getElementsByTagName("body").item(0), new ArrayList<>())) {
            Element isolated = ancestor(text, "bdi");
            if (ofTheConcept.contains(text.getTextContent())) {
                seen.add(text.getTextContent());
                assertThat(isolated).as(text.getTextContent()).isNotNull();
                assertThat(language(text)).as(text.getTextContent()).isEqualTo("de");
            } else {
                assertThat(isolated).as(text.getTextContent()).isNull();
                assertThat(language(text)).as(text.getTextContent()).isEqualTo(tag);
            }
        }
        assertThat(seen).hasSizeGreaterThan(12);
    }

    /** What stands in the concept in German and may be shown. */
    private static Set<String> written() {
        Set<String> written =
                new HashSet<>(List.of(CONCEPT.title(), CONCEPT.municipality().name(), CONCEPT.sampleNotice()));
        CONCEPT.guidelines().forEach(guideline -> written.add(guideline.text()));
        CONCEPT.fields().forEach(field -> written.add(field.title()));
        CONCEPT.participationRounds().forEach(round -> written.add(round.title()));
        CONCEPT.measures().forEach(measure -> {
            written.add(measure.title());
            measure.milestones().forEach(step -> written.add(step.title()));
            Stream.ofNullable(measure.responsibility().lead()).forEach(lead -> written.add(lead.name()));
        });
        return written;
    }

    @Test
    void beginBarsOnTheRightInArabic() throws Exception {
        assertThat(starts(ARABIC)).startsWith("75%", "50%", "25%", "0%");
        assertThat(starts(Texts.german())).startsWith("0%", "25%", "50%", "75%");
    }

    private static List<String> starts(Texts texts) throws Exception {
        Element page = parse(write(HtmlWriter.of(texts), SUMMARY));
        List<String> starts = new ArrayList<>();
        NodeList parts = page.getElementsByTagName("rect");
        for (int i = 0; i < parts.getLength(); i++) {
            Element part = (Element) parts.item(i);
            boolean inABar =
                    ((Element) part.getParentNode()).getAttribute("height").equals("28");
            if (inABar && part.getAttribute("class").equals("edge")) {
                starts.add(part.getAttribute("x"));
            }
        }
        return starts;
    }

    @ParameterizedTest
    @MethodSource("org.handlungskonzept.reporting.Texts#summaryLanguages")
    void areWrittenAsMarkdown(Locale language) throws Exception {
        Texts texts = Texts.summary(language);
        String page = new String(write(MarkdownWriter.of(texts), SUMMARY), StandardCharsets.UTF_8);

        assertThat(page)
                .startsWith("# " + texts.text("summary.title"))
                .contains("(" + language.toLanguageTag() + ")", texts.text("summary.about.title"));
    }

    @Test
    void areSetOnPaper() throws Exception {
        Texts texts = Texts.summary(Locale.forLanguageTag("uk"));
        try (PDDocument file = Loader.loadPDF(write(PdfWriter.of(texts), SUMMARY))) {
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("uk");
            assertThat(file.getDocumentInformation().getTitle())
                    .isEqualTo(texts.text("summary.title") + " – Stadt Laatzen");
        }
    }

    @Test
    void runOnFromRightToLeftInMarkdownAndSetGermanWordsApart() throws Exception {
        String page = new String(write(MarkdownWriter.of(ARABIC), SUMMARY), StandardCharsets.UTF_8);

        assertThat(page).contains("من 1 يوليو 2022 إلى 30 يونيو 2026", "## 1 ما الموضوع");
        assertThat(page).contains("\n\u2068Stadt Laatzen\u2069\n", "1 \u2068Willkommenskultur\u2069");
    }

    @Test
    void areArabicOnPaperAlsoIfOnlyTheReportIs() throws Exception {
        Report arabic = texts -> SUMMARY.document(ARABIC);

        try (PDDocument file = Loader.loadPDF(write(PdfWriter.german(), arabic))) {
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(file.getDocumentInformation().getTitle())
                    .isEqualTo(ARABIC.text("summary.title") + " – Stadt Laatzen");
        }
    }

    @Test
    void showHostileTitlesAsText() throws Exception {
        String hostile = "<script>alert(1)</script>\u202E ]]> {0} ''{count} \u2067\"";
        Concept concept = CONCEPT.toBuilder()
                .title(hostile)
                .build()
                .withMeasure(
                        MeasureId.of("nachbarschaftshaus"),
                        measure -> measure.toBuilder().title(hostile).build())
                .withField(
                        FieldId.of("willkommenskultur"),
                        field -> FieldOfAction.builder(field.id(), hostile)
                                .goals(field.goals())
                                .measures(field.measures())
                                .build());
        Report summary = PublicSummary.of(LaatzenReport.of(concept, LaatzenReport.AS_OF));
        Element page = parse(write(HtmlWriter.of(ARABIC), summary));

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(page, new ArrayList<>()).stream()
                        .filter(text -> text.getTextContent().contains("''{count}"))
                        .filter(text -> ancestor(text, "bdi") == null)
                        .map(text -> text.getParentNode().getNodeName()))
                .as("everywhere apart from what is around it")
                .isEmpty();
        assertThat(page.getTextContent()).contains("<script>alert(1)</script>", "{0} ''{count}");
        assertThat(new String(write(MarkdownWriter.of(ARABIC), summary), StandardCharsets.UTF_8))
                .doesNotContain("<script>");
    }

    private static byte[] write(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    private static Element parse(byte[] html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html))
                .getDocumentElement();
    }

    private static List<Node> texts(Node parent, List<Node> texts) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                if (!child.getTextContent().isBlank()) {
                    texts.add(child);
                }
            } else {
                texts(child, texts);
            }
        }
        return texts;
    }

    private static Element ancestor(Node node, String name) {
        for (Node above = node.getParentNode(); above instanceof Element element; above = above.getParentNode()) {
            if (element.getTagName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    /** The language of a node: that of the nearest element above it that names one. */
    private static String language(Node node) {
        for (Node above = node.getParentNode(); above instanceof Element element; above = above.getParentNode()) {
            if (element.hasAttribute("lang")) {
                return element.getAttribute("lang");
            }
        }
        return "";
    }
}
