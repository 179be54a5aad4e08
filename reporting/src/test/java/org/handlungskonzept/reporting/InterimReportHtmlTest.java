package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.reporting.html.NuChecker.complaints;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The interim report as a page. */
class InterimReportHtmlTest {

    private static final MeasureId HOUSE = MeasureId.of("nachbarschaftshaus");

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 30);
    }

    static Stream<Concept> concepts() {
        return Stream.of(
                LaatzenReport.followedUp(),
                LaatzenReport.presented(),
                Concept.builder(ConceptId.of("leer"), "", new Municipality("Stadt", null))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void satisfiesTheNuChecker(Concept concept) throws Exception {
        assertThat(complaints(html(HtmlWriter.german(), concept))).isEmpty();
        assertThat(complaints(html(HtmlWriter.english(), concept))).isEmpty();
    }

    /** Words made by chance are in no language, so that the checker's guess at it says nothing. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void satisfiesTheNuCheckerWithAnyWords(int seed) throws Exception {
        Concept concept = RandomConcepts.concept(seed);

        for (HtmlWriter writer : List.of(HtmlWriter.german(), HtmlWriter.english())) {
            assertThat(complaints(html(writer, concept)))
                    .as("seed %d", seed)
                    .allMatch(complaint -> complaint.contains("appears to be written in"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsEveryConceptInBothLanguages(int seed) throws Exception {
        Concept concept = RandomConcepts.concept(seed);

        for (HtmlWriter writer : List.of(HtmlWriter.german(), HtmlWriter.english())) {
            Document page = parse(html(writer, concept));

            assertThat(texts(page, "h4"))
                    .as("seed %d: a section for each measure", seed)
                    .hasSize(concept.measures().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "]]>", "</title>", "{0} ''{x}"})
    void showsHostileTextsAsText(String hostile) throws Exception {
        Concept concept = LaatzenReport.followedUp()
                .withMeasure(
                        HOUSE,
                        measure -> measure.toBuilder()
                                .number("")
                                .title(hostile)
                                .description(hostile)
                                .build());

        Document page = parse(html(HtmlWriter.german(), concept));

        assertThat(texts(page, "h4")).contains(hostile);
        assertThat(texts(page, "p")).contains(hostile);
        assertThat(texts(page, "a")).contains(hostile);
        assertThat(texts(page, "script")).isEmpty();
        assertThat(elements(page, "*")).noneMatch(element -> element.hasAttribute("onmouseover"));
    }

    @Test
    void marksGermanTextsInAnEnglishReport() throws Exception {
        Document page = parse(html(HtmlWriter.english(), LaatzenReport.followedUp()));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(elements(page, "bdi"))
                .hasSizeGreaterThan(50)
                .allMatch(element -> element.getAttribute("lang").equals("de"));
        assertThat(elements(page, "bdi").map(Element::getTextContent))
                .contains("Stadt Laatzen", "ab 2022- 2023", "Fachteams und weitere Akteur*innen", "Abnahme steht aus");
        assertThat(texts(page, "h1")).containsExactly("Interim report");
    }

    @Test
    void writesTheSameBytesInAnyLocale() throws Exception {
        String german = html(HtmlWriter.german(), LaatzenReport.followedUp());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(html(HtmlWriter.german(), LaatzenReport.followedUp())).isEqualTo(german);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(html(HtmlWriter.german(), LaatzenReport.followedUp())).isEqualTo(german);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String html(HtmlWriter writer, Concept concept) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(LaatzenReport.of(concept, LaatzenReport.AS_OF), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<String> texts(Document page, String element) {
        return elements(page, element).map(Element::getTextContent).toList();
    }

    private static Stream<Element> elements(Document page, String element) {
        NodeList found = page.getElementsByTagName(element);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
