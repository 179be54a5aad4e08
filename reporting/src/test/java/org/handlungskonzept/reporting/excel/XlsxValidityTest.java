package org.handlungskonzept.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.html.SamplePage;
import org.handlungskonzept.reporting.opendocument.HostileTexts;
import org.handlungskonzept.reporting.opendocument.SampleText;
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
    void hearsTheSchemasComplain() throws Exception {
        assertThat(
                        OoxmlSchemas.complaints(
                                WorksheetDocument.Factory.parse(
                                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><row/></worksheet>")))
                .isNotEmpty();
    }
}
