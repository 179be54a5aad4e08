package org.handlungskonzept.reporting.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of spreadsheets for tests, made of markup. */
final class OfficeFiles {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private OfficeFiles() {}

    /** The parts of an Excel file with the rows of one sheet. */
    static Map<String, String> xlsx(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'><workbookPr date1904='0'/><sheets><sheet name='Liste' sheetId='1' r:id='rId1'/></sheets></workbook>"
                        .formatted(MAIN, KINDS));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "sharedStrings",
                        "/xl/sharedStrings.xml",
                        "styles",
                        "styles.xml"));
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns='%s'><si><t>Maßnahme</t></si><si><t>Bis wann</t></si><si><r><t xml:space='preserve'>Kurse </t></r><r><t>für_x000D_\nalle</t></r><rPh sb='0' eb='1'><t>lies</t></rPh></si></sst>"
                        .formatted(MAIN));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='%s'><numFmts><numFmt numFmtId='164' formatCode='dd.mm.yyyy'/></numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='17'/></cellXfs></styleSheet>"
                        .formatted(MAIN));
        parts.put("xl/worksheets/sheet1.xml", worksheet(rows));
        return parts;
    }

    static String worksheet(String rows) {
        return "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
    }

    /** Headings "Maßnahme" and "Bis wann", and rows from the second on. */
    static byte[] measures(String rows) {
        return zip(xlsx("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>" + rows));
    }

    static String relations(String... kindsAndTargets) {
        StringBuilder relations = new StringBuilder("<Relationships xmlns='" + RELATIONS + "'>");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            relations.append("<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>"
                    .formatted(i / 2 + 1, KINDS, kindsAndTargets[i], kindsAndTargets[i + 1]));
        }
        return relations + "</Relationships>";
    }

    /** The parts of an OpenDocument file with the rows of one table below the headings "Maßnahme" and "Bis wann". */
    static Map<String, String> ods(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office='%soffice:1.0' xmlns:table='%stable:1.0' xmlns:text='%stext:1.0' xmlns:style='%sstyle:1.0'><office:body><office:spreadsheet><table:table table:name='Liste'><table:table-row><table:table-cell><text:p>Maßnahme</text:p></table:table-cell><table:table-cell><text:p>Bis wann</text:p></table:table-cell></table:table-row>%s</table:table></office:spreadsheet></office:body></office:document-content>"
                        .formatted(ODF, ODF, ODF, ODF, rows));
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
