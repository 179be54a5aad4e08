package org.handlungskonzept.reporting.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Plain;
import org.handlungskonzept.reporting.ReportDays;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.pdf.PdfWriter;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.LetterResult;
import org.junit.jupiter.api.Test;

class MeasureSheetsTest {

    private static final Concept CONCEPT = LaatzenReport.followedUp();
    private static final InterimReport REPORT = LaatzenReport.of(CONCEPT, LaatzenReport.AS_OF);

    @Test
    void haveASheetForEachMeasure() {
        Document sheets = sheets().document(Texts.german());
        List<Section> chapters = sheets.chapters().subList(0, sheets.chapters().size() - 1);

        assertThat(chapters)
                .allMatch(Section::onNewPage)
                .extracting(sheet -> sheet.title().plain())
                .containsExactlyElementsOf(CONCEPT.measures().stream()
                        .map(measure -> measure.number() + " " + measure.title())
                        .toList());
    }

    @Test
    void sayWhatTheCheckAndTheEvaluationSay() {
        Document sheets = sheets().document(Texts.german());
        for (Measure measure : CONCEPT.measures()) {
            String sheet = Plain.of(Plain.section(sheets, measure.number()));

            for (LetterResult letter :
                    REPORT.smart().measure(measure.id()).orElseThrow().letters().values()) {
                assertThat(sheet)
                        .contains(letter.letter() + " (")
                        .contains(": " + letter.verdict().label(Texts.german().locale()));
            }
            for (Finding finding :
                    REPORT.smart().measure(measure.id()).orElseThrow().worstFindings(2)) {
                assertThat(sheet).contains(finding.explain(Texts.german().locale()));
            }
        }
        assertThat(Plain.of(Plain.section(sheets, "1.1")))
                .contains(
                        "Handlungsfeld: 1 Willkommenskultur",
                        "Stand: Daueraufgabe, zu 100",
                        "Bewertung: Wie weit ist die Maßnahme umgesetzt? – vollständig umgesetzt",
                        "Indikatoren: Teams, die geantwortet haben: Ausgangswert 0 Teams");
        assertThat(Plain.of(Plain.section(sheets, "1.4"))).contains("? – nicht bewertet");
    }

    @Test
    void takeOnePageEach() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.german().write(sheets(), out);
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            int measures = CONCEPT.measures().size();

            assertThat(file.getNumberOfPages()).isEqualTo(1 + 1 + measures + 1);
            for (int i = 0; i < measures; i++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(3 + i);
                words.setEndPage(3 + i);
                assertThat(words.getText(file))
                        .contains("\n" + CONCEPT.measures().get(i).number() + " ");
            }
        }
    }

    @Test
    void refusePartsThatDoNotBelongTogether() {
        InterimReport other = LaatzenReport.of(AllReports.empty(), LaatzenReport.AS_OF);
        InterimReport earlier = LaatzenReport.of(CONCEPT, LaatzenReport.AS_OF.minusDays(1));

        assertThatThrownBy(() -> MeasureSheets.of(CONCEPT, other.smart(), REPORT.evaluation()))
                .hasMessageContaining("(leer)");
        assertThatThrownBy(() -> MeasureSheets.of(CONCEPT, REPORT.smart(), other.evaluation()))
                .hasMessageContaining("(leer)");
        assertThatThrownBy(() -> MeasureSheets.of(CONCEPT, earlier.smart(), REPORT.evaluation()))
                .hasMessageContaining("(2025-06-29)");
        assertThatThrownBy(() -> sheets().withDays(ReportDays.yearUntil(LaatzenReport.AS_OF.plusDays(1))))
                .hasMessageContaining("(2025-07-01)");
    }

    private static MeasureSheets sheets() {
        return MeasureSheets.of(CONCEPT, REPORT.smart(), REPORT.evaluation());
    }
}
