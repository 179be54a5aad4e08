package org.handlungskonzept.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.reporting.pdf.PdfWriterTest.write;

import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.handlungskonzept.examples.LaatzenReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What veraPDF finds against PDF/UA-1 and PDF/A-2a. Runs with the Maven profile validate. */
@Tag("validate")
class PdfValidityTest {

    @TempDir
    Path folder;

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
