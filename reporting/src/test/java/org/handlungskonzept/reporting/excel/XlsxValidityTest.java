package org.handlungskonzept.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.exchange.ConceptSheet;
import org.handlungskonzept.reporting.exchange.MeasureSheet;
import org.handlungskonzept.reporting.exchange.SheetMapping;
import org.handlungskonzept.reporting.html.SamplePage;
import org.handlungskonzept.reporting.opendocument.HostileTexts;
import org.handlungskonzept.reporting.opendocument.SampleText;
import org.handlungskonzept.testkit.SampleTown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** What the schemas of Office Open XML find in Excel files. Runs with the Maven profile validate. */
@Tag("validate")
class XlsxValidityTest {

    @TempDir
    Path folder;

    @Test
    void everyReportIsValid() throws Exception {
        assertThat(OoxmlSchemas.complaints(XlsxWriterTest.file(LaatzenReport.withSurveys(folder))))
                .isEmpty();
        assertThat(OoxmlSchemas.complaints(XlsxWriterTest.file(new SamplePage())))
                .isEmpty();
        assertThat(OoxmlSchemas.complaints(XlsxWriterTest.file(new SampleText(Locale.forLanguageTag("ar")))))
                .isEmpty();
    }

    @Test
    void hostileTextsAtEveryPlaceBreakNothing() throws Exception {
        for (String words : HostileTexts.ALL) {
            assertThat(OoxmlSchemas.complaints(XlsxWriterTest.file(HostileTexts.everywhere(words))))
                    .as(words)
                    .isEmpty();
        }
    }

    @Test
    void sheetsOfMeasuresAreValid() throws Exception {
        Path file = folder.resolve("liste.xlsx");
        ConceptSheet.of(SampleTown.first()).writeXlsx(file);
        assertThat(OoxmlSchemas.complaints(Files.readAllBytes(file))).isEmpty();
        for (String sample : List.of("liste.csv", "gruppen.ods", "besonderes.xlsx")) {
            try (InputStream in = MeasureSheet.class.getResourceAsStream(sample)) {
                MeasureSheet.read(Objects.requireNonNull(in), SheetMapping.usual())
                        .writeXlsx(file);
            }
            assertThat(OoxmlSchemas.complaints(Files.readAllBytes(file)))
                    .as(sample)
                    .isEmpty();
        }
    }

    @Test
    void hearsTheSchemasComplain() throws Exception {
        assertThat(
                        OoxmlSchemas.complaints(
                                WorksheetDocument.Factory.parse(
                                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><row/></worksheet>")))
                .isNotEmpty();
    }
}
