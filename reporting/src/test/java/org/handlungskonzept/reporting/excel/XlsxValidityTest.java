package org.handlungskonzept.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.html.SamplePage;
import org.handlungskonzept.reporting.opendocument.HostileTexts;
import org.handlungskonzept.reporting.opendocument.SampleText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** What the schemas of Office Open XML find in Excel files. Runs with the Maven profile validate. */
@Tag("validate")
class XlsxValidityTest {

    /** Excel itself writes it to keep blanks at the ends of a text; XML allows it everywhere, and the schema forgets it. */
    private static final String KEPT_BLANKS =
            "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace in element t@";

    @TempDir
    Path folder;

    @Test
    void everyReportIsValid() throws Exception {
        assertThat(complaints(XlsxWriterTest.file(LaatzenReport.withSurveys(folder))))
                .isEmpty();
        assertThat(complaints(XlsxWriterTest.file(new SamplePage()))).isEmpty();
        assertThat(complaints(XlsxWriterTest.file(new SampleText(Locale.forLanguageTag("ar")))))
                .isEmpty();
    }

    @Test
    void hostileTextsAtEveryPlaceBreakNothing() throws Exception {
        for (String words : HostileTexts.ALL) {
            assertThat(complaints(XlsxWriterTest.file(HostileTexts.everywhere(words))))
                    .as(words)
                    .isEmpty();
        }
    }

    @Test
    void hearsTheSchemasComplain() throws Exception {
        assertThat(
                        complaints(
                                WorksheetDocument.Factory.parse(
                                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><row/></worksheet>")))
                .isNotEmpty();
    }

    private static List<String> complaints(byte[] file) throws IOException, XmlException {
        List<String> complaints = new ArrayList<>();
        int checked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                ByteArrayInputStream content = new ByteArrayInputStream(zip.readAllBytes());
                if (name.startsWith("xl/worksheets/sheet")) {
                    complaints.addAll(complaints(WorksheetDocument.Factory.parse(content)));
                } else if (name.equals("xl/workbook.xml")) {
                    complaints.addAll(complaints(WorkbookDocument.Factory.parse(content)));
                } else if (name.equals("xl/styles.xml")) {
                    complaints.addAll(complaints(StyleSheetDocument.Factory.parse(content)));
                } else if (name.equals("xl/sharedStrings.xml")) {
                    complaints.addAll(complaints(SstDocument.Factory.parse(content)));
                } else if (name.equals("docProps/app.xml")) {
                    complaints.addAll(complaints(PropertiesDocument.Factory.parse(content)));
                } else {
                    continue;
                }
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(4);
        return complaints;
    }

    private static List<String> complaints(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .map(XmlError::getMessage)
                .filter(complaint -> !complaint.startsWith(KEPT_BLANKS))
                .toList();
    }
}
