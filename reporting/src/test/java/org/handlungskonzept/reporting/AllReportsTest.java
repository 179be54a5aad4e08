package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.examples.LargeConcept;
import org.handlungskonzept.reporting.audit.SmartAudit;
import org.handlungskonzept.reporting.comparison.ReportComparison;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.reporting.markdown.MarkdownWriter;
import org.handlungskonzept.reporting.sheets.MeasureSheets;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What holds for every type of report. */
class AllReportsTest {

    private static final LocalDate AS_OF = LaatzenReport.AS_OF;
    private static final Map<String, Report> LAATZEN = AllReports.on(LaatzenReport.followedUp(), AS_OF);
    private static final Map<String, Report> EMPTY = AllReports.on(AllReports.empty(), AS_OF);

    static Stream<Report> reports() {
        return Stream.of(LAATZEN, EMPTY).flatMap(reports -> reports.values().stream());
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 2);
    }

    @Test
    void areElevenTypes() {
        assertThat(LAATZEN.values().stream().map(Object::getClass))
                .doesNotHaveDuplicates()
                .hasSize(11);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void sayTheirDaysAndTheHashOfWhatStandsBefore(Report report) throws Exception {
        for (Texts texts : List.of(Texts.german(), Texts.english())) {
            Document document = report.document(texts);
            List<Section> before =
                    document.chapters().subList(0, document.chapters().size() - 1);

            assertThat(document.titlePage().facts().stream()
                            .map(fact -> fact.term().plain()))
                    .contains(texts.text("as-of"), texts.text("period"), texts.text("published"));
            assertThat(madeFrom(document, texts.text("provenance.hash")))
                    .containsExactly(new Document(document.language(), document.titlePage(), before).contentHash());
            assertThat(madeFrom(document, texts.text("as-of"))).isNotEmpty();
            assertThat(madeFrom(document, texts.text("provenance.concept"))).isNotEmpty();
        }
    }

    @Test
    void nameTheVersionsOfRulesAndSchemeTheyFollow() {
        for (String name :
                List.of("interim", "final", "sheets", "summary", "deck", "changes", "municipalities", "audit")) {
            assertThat(madeFrom(LAATZEN.get(name).document(Texts.german()), "Regeln der SMART-Prüfung"))
                    .as(name)
                    .containsExactly("recommended@2");
        }
        for (String name : List.of("interim", "final", "sheets", "summary", "changes", "municipalities", "book")) {
            assertThat(madeFrom(LAATZEN.get(name).document(Texts.german()), "Bewertungsschema"))
                    .as(name)
                    .containsExactly("laatzen@1");
        }
    }

    @Test
    void areTheSameInAnyLocale() {
        Map<String, Report> german = AllReports.on(LaatzenReport.followedUp(), AS_OF);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            AllReports.on(LaatzenReport.followedUp(), AS_OF)
                    .forEach((name, report) -> assertThat(report.document(Texts.german()))
                            .as(name)
                            .isEqualTo(german.get(name).document(Texts.german())));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void areWrittenAsPageAndAsMarkdown(Report report) throws Exception {
        Document document = report.document(Texts.english());

        assertThat(elements(parse(write(HtmlWriter.english(), report)), "section"))
                .hasSize((int) document.chapters().stream().flatMap(Plain::all).count());
        assertThat(new String(write(MarkdownWriter.english(), report), StandardCharsets.UTF_8))
                .contains("# " + document.titlePage().title().plain());
    }

    /** The other types have tests with as many measures of their own. */
    @Test
    void tellTwoHundredAndFiftyMeasures() {
        Concept concept = LargeConcept.concept();
        InterimReport after = LaatzenReport.of(concept, LargeConcept.AS_OF);
        InterimReport before = LaatzenReport.of(concept, LargeConcept.AS_OF.minusYears(1));

        for (Report report : List.of(
                after,
                MeasureSheets.of(concept, after.smart(), after.evaluation()),
                SmartAudit.of(concept, after.smart()))) {
            assertThat(report.document(Texts.german()).chapters().stream()
                            .flatMap(Plain::all)
                            .filter(section -> section.anchor() != null
                                    && section.anchor().value().startsWith("measure-m-")))
                    .as(report.getClass().getSimpleName())
                    .hasSize(250);
        }
        assertThat(Plain.rows(
                        ReportComparison.of(before, after).document(Texts.german()), "250 Maßnahmen mit anderem Stand"))
                .hasSize(250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellEveryConcept(int seed) throws Exception {
        for (Report report : AllReports.on(RandomConcepts.concept(seed), AS_OF).values()) {
            assertThat(elements(parse(write(HtmlWriter.german(), report)), "h1"))
                    .as("seed %d", seed)
                    .hasSize(1);
        }
    }

    @Test
    void showHostileTextsAsText() throws Exception {
        String hostile = "<script>alert(1)</script> \" onmouseover=\"alert(1) ]]> </title> {0} ''{x}";
        Concept concept = hostile(hostile);
        for (Map.Entry<String, Report> report : AllReports.on(concept, AS_OF).entrySet()) {
            org.w3c.dom.Document page = parse(write(HtmlWriter.german(), report.getValue()));

            assertThat(page.getDocumentElement().getTextContent())
                    .as(report.getKey())
                    .contains(hostile);
            assertThat(elements(page, "script")).isEmpty();
            assertThat(elements(page, "*")).noneMatch(element -> element.hasAttribute("onmouseover"));
        }
    }

    private static Concept hostile(String words) {
        return LaatzenReport.followedUp().toBuilder()
                .title(words)
                .addDecision(new Decision(
                        DecisionId.of("fremd"),
                        words,
                        words,
                        AS_OF,
                        words,
                        words,
                        List.of(MeasureId.of("nachbarschaftshaus")),
                        null))
                .build()
                .withMeasure(
                        MeasureId.of("nachbarschaftshaus"),
                        measure -> measure.toBuilder()
                                .title(words)
                                .description(words)
                                .addIndicator(Indicator.builder(IndicatorId.of("fremd"), words, IndicatorKind.OUTPUT)
                                        .unit(words)
                                        .build())
                                .addStatusUpdate(StatusUpdate.of(AS_OF, Status.DELAYED, words))
                                .build());
    }

    private static List<String> madeFrom(Document document, String term) {
        List<String> details = new ArrayList<>();
        Section last = document.chapters().get(document.chapters().size() - 1);
        last.blocks().stream()
                .filter(DefinitionList.class::isInstance)
                .flatMap(list -> ((DefinitionList) list).definitions().stream())
                .filter((Definition fact) -> fact.term().plain().equals(term))
                .forEach(fact -> fact.details().forEach(detail -> details.add(detail.plain())));
        return details;
    }

    private static byte[] write(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    private static org.w3c.dom.Document parse(byte[] html) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(new String(html, StandardCharsets.UTF_8))));
    }

    private static Stream<Element> elements(org.w3c.dom.Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
