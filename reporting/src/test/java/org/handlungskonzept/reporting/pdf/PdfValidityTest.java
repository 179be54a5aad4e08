package org.handlungskonzept.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.reporting.pdf.PdfWriterTest.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.reporting.html.NuChecker;
import org.handlungskonzept.reporting.summary.PublicSummary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What veraPDF finds against PDF/UA-1 and PDF/A-2a. Runs with the Maven profile validate. */
@Tag("validate")
class PdfValidityTest {

    @TempDir
    Path folder;

    /** Every type of report, with all that happened and with nothing at all. */
    static Stream<Arguments> reports() {
        return Stream.of(
                        AllReports.on(LaatzenReport.followedUp(), LaatzenReport.AS_OF),
                        AllReports.on(AllReports.empty(), LaatzenReport.AS_OF))
                .flatMap(reports -> reports.entrySet().stream())
                .flatMap(report -> Stream.of("de", "en")
                        .map(language -> Arguments.of(report.getKey(), language, report.getValue())));
    }

    static Iterable<String> hostile() {
        return SampleReports.HOSTILE;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void theReportWithSurveysIsValid(String language) throws Exception {
        assertThat(VeraPdf.complaints(write(writer(language), LaatzenReport.withSurveys(folder))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void theReportOnNothingButAConceptIsValid(String language) throws Exception {
        assertThat(VeraPdf.complaints(write(writer(language), SampleReports.presented())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void theReportOnAnEmptyConceptIsValid(String language) throws Exception {
        assertThat(VeraPdf.complaints(write(writer(language), SampleReports.empty())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void everyReportIsValid(String name, String language, Report report) throws Exception {
        assertThat(VeraPdf.complaints(write(writer(language), report))).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void everyReportIsAValidPage(String name, String language, Report report) throws Exception {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        (language.equals("de") ? HtmlWriter.german() : HtmlWriter.english()).write(report, page);

        assertThat(NuChecker.complaints(page.toString(StandardCharsets.UTF_8)))
                .as(name)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.handlungskonzept.reporting.Texts#summaryLanguages")
    void theSummaryIsValidInEveryLanguage(Locale language) throws Exception {
        Texts texts = Texts.summary(language);
        PublicSummary summary = PublicSummary.of(LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF));
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        HtmlWriter.of(texts).write(summary, page);

        assertThat(NuChecker.complaints(page.toString(StandardCharsets.UTF_8))).isEmpty();
        assertThat(VeraPdf.complaints(write(PdfWriter.of(texts), summary))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextsAtEveryPlaceBreakNothing(String words) throws Exception {
        assertThat(VeraPdf.complaints(write(PdfWriter.german(), SampleReports.everywhere(words))))
                .isEmpty();
    }

    @Test
    void hostileTextsAreShownAndDoNothing() throws Exception {
        try (PDDocument file = Loader.loadPDF(write(PdfWriter.german(), SampleReports.hostile()))) {
            String told = new TaggedText(file).plain();

            for (String words : SampleReports.HOSTILE.subList(0, 6)) {
                assertThat(told).contains(TaggedText.squeezed(words));
            }
            assertThat(file.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(file.getDocumentCatalog().getNames()).isNull();
        }
    }

    private static PdfWriter writer(String language) {
        return language.equals("de") ? PdfWriter.german() : PdfWriter.english();
    }
}
