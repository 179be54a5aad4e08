package org.handlungskonzept.reporting.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** The schemas of Office Open XML, as they come with POI. They need the Maven profile validate. */
public final class OoxmlSchemas {

    /** Excel itself writes it to keep blanks at the ends of a text; XML allows it everywhere, and the schema forgets it. */
    private static final String KEPT_BLANKS =
            "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace in element t@";

    private OoxmlSchemas() {}

    /**
     * Checks each part of an Excel file.
     *
     * @param file the file
     * @return one line for each complaint; empty if the file is valid
     */
    public static List<String> complaints(byte[] file) throws IOException, XmlException {
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
        if (checked < 5) {
            complaints.add("Only %s parts were found.".formatted(checked));
        }
        return complaints;
    }

    static List<String> complaints(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .map(XmlError::getMessage)
                .filter(complaint -> !complaint.startsWith(KEPT_BLANKS))
                .toList();
    }
}
