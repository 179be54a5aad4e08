package org.handlungskonzept.reporting.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.excel.OoxmlSchemas;
import org.handlungskonzept.reporting.html.SamplePage;
import org.handlungskonzept.reporting.opendocument.HostileTexts;
import org.handlungskonzept.reporting.opendocument.SampleText;
import org.handlungskonzept.reporting.slides.PptxWriter;
import org.handlungskonzept.reporting.summary.PublicSummary;
import org.handlungskonzept.reporting.summary.SlideDeck;
import org.handlungskonzept.reporting.word.DocxWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the schemas of Office Open XML find in Word documents and slides. Runs with the Maven profile validate. */
@Tag("validate")
class OfficeValidityTest {

    @TempDir
    Path folder;

    @Test
    void everyReportIsValid() throws Exception {
        Concept empty = Concept.builder(ConceptId.of("leer"), "Leeres Konzept", new Municipality("Musterstadt", null))
                .build();
        List<Report> reports = List.of(
                LaatzenReport.withSurveys(folder),
                LaatzenReport.of(empty, LaatzenReport.AS_OF),
                SlideDeck.of(LaatzenReport.of(empty, LaatzenReport.AS_OF)),
                new SamplePage(),
                new SampleText(Locale.GERMAN),
                new SampleText(Locale.forLanguageTag("ar")),
                new SampleText(Locale.forLanguageTag("de-simple")));
        for (Report report : reports) {
            for (Texts texts : List.of(Texts.german(), Texts.english())) {
                check(report, texts);
            }
        }
    }

    @Test
    void everyLanguageIsValid() throws Exception {
        InterimReport interim = LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF);
        for (Locale language : Texts.summaryLanguages()) {
            check(PublicSummary.of(interim), Texts.summary(language));
            check(SlideDeck.of(interim), Texts.summary(language));
        }
    }

    @Test
    void hostileTextsAtEveryPlaceBreakNothing() throws Exception {
        for (String words : HostileTexts.ALL) {
            check(HostileTexts.everywhere(words), Texts.german());
        }
    }

    @Test
    void hearsTheSchemasComplain() throws Exception {
        byte[] file = written(DocxWriter.german(), new SampleText(Locale.GERMAN));

        assertThat(OoxmlSchemas.complaints(Tampered.part(file, "word/document.xml", "w:tblGrid", "w:tblGrit")))
                .isNotEmpty();
        assertThat(OoxmlSchemas.complaints(Tampered.part(
                        written(PptxWriter.german(), new SampleText(Locale.GERMAN)),
                        "ppt/slides/slide1.xml",
                        "p:spPr",
                        "p:spQr")))
                .isNotEmpty();
    }

    private static void check(Report report, Texts texts) throws Exception {
        List<String> complaints = new ArrayList<>();
        for (ReportWriter writer : List.of(DocxWriter.of(texts), PptxWriter.of(texts))) {
            complaints.addAll(OoxmlSchemas.complaints(written(writer, report)));
        }
        assertThat(complaints)
                .as(report.getClass().getSimpleName() + " in " + texts.locale())
                .isEmpty();
    }

    private static byte[] written(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }
}
