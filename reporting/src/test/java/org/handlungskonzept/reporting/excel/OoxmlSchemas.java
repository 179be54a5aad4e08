package org.handlungskonzept.reporting.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The schemas of Office Open XML, as they come with POI. They need the Maven profile validate. */
public final class OoxmlSchemas {

    /** Excel itself writes it to keep blanks at the ends of a text; XML allows it everywhere, and the schema forgets it. */
    private static final String KEPT_BLANKS =
            "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace in element t@";

    private OoxmlSchemas() {}

    /** Reads a part as what its schema says. */
    @FunctionalInterface
    private interface Reader {
        XmlObject read(InputStream part) throws IOException, XmlException;
    }

    /** By the beginnings of names of parts. */
    private static final Map<String, Reader> READERS = Map.ofEntries(
            Map.entry("docProps/app.xml", PropertiesDocument.Factory::parse),
            Map.entry("xl/worksheets/sheet", WorksheetDocument.Factory::parse),
            Map.entry("xl/workbook.xml", WorkbookDocument.Factory::parse),
            Map.entry("xl/styles.xml", StyleSheetDocument.Factory::parse),
            Map.entry("xl/sharedStrings.xml", SstDocument.Factory::parse),
            Map.entry("word/document.xml", DocumentDocument.Factory::parse),
            Map.entry("word/styles.xml", StylesDocument.Factory::parse),
            Map.entry("word/settings.xml", SettingsDocument.Factory::parse),
            Map.entry("word/numbering.xml", NumberingDocument.Factory::parse),
            Map.entry("word/footer.xml", FtrDocument.Factory::parse),
            Map.entry("ppt/presentation.xml", PresentationDocument.Factory::parse),
            Map.entry("ppt/slideMasters/slideMaster", SldMasterDocument.Factory::parse),
            Map.entry("ppt/slideLayouts/slideLayout", SldLayoutDocument.Factory::parse),
            Map.entry("ppt/slides/slide", SldDocument.Factory::parse),
            Map.entry("ppt/theme/theme", ThemeDocument.Factory::parse));

    /**
     * Checks each part of a file for Excel, Word or PowerPoint.
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
                for (Map.Entry<String, Reader> reader : READERS.entrySet()) {
                    if (name.startsWith(reader.getKey())) {
                        complaints(reader.getValue().read(content))
                                .forEach(complaint -> complaints.add(name + ": " + complaint));
                        checked++;
                    }
                }
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
