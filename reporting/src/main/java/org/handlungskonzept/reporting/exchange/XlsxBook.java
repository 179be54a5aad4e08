package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheets of an Excel file in Office Open XML. */
final class XlsxBook {

    private static final int MOST_SHEETS = 255;
    private static final String RELATIONS = "/relationships";

    private XlsxBook() {}

    static void read(ZipParts parts, SheetChoice choice) throws UnreadableSheetException {
        String book = XlsxRelations.of(parts, "").ofKind("officeDocument").orElse("xl/workbook.xml");
        if (book.endsWith(".bin")) {
            throw new UnreadableSheetException(
                    "The file is an Excel file of the binary kind (.xlsb).\nMaybe open it in Excel and save it as (.xlsx).");
        }
        XmlPart xml = XmlPart.open(parts, book);
        boolean from1904 = false;
        List<Named> sheets = new ArrayList<>();
        boolean isWorkbook = false;
        while (xml.next()) {
            if (xml.starts("workbook")) {
                isWorkbook = true;
            } else if (!isWorkbook && xml.starts()) {
                throw new UnreadableSheetException(
                        "The file is no spreadsheet but (%s).\nMaybe choose the file that holds the measures."
                                .formatted(book));
            } else if (xml.starts("workbookPr")) {
                from1904 = isTrue(xml.attribute("date1904"));
            } else if (xml.starts("sheet")) {
                if (sheets.size() == MOST_SHEETS) {
                    throw new UnreadableSheetException(
                            "The file has more than (%s) sheets.\nMaybe save only the sheet of measures."
                                    .formatted(MOST_SHEETS));
                }
                sheets.add(new Named(
                        Optional.ofNullable(xml.attribute("name")).orElse(""),
                        Optional.ofNullable(xml.attribute(RELATIONS, "id")).orElse(""),
                        !"visible"
                                .equals(Optional.ofNullable(xml.attribute("state"))
                                        .orElse("visible"))));
            }
        }
        XlsxRelations relations = XlsxRelations.of(parts, book);
        XlsxFormats formats = XlsxFormats.read(parts, relations.ofKind("styles"), from1904);
        XlsxStrings strings = XlsxStrings.read(parts, relations.ofKind("sharedStrings"));
        for (Named sheet : sheets) {
            Grid grid = new Grid(sheet.name(), sheet.hidden());
            read(parts, relations.part(sheet.id()), grid, strings, formats);
            choice.take(grid);
        }
    }

    /** A sheet that is damaged or too large may be one that nobody asks for. */
    private static void read(
            ZipParts parts, @Nullable String part, Grid grid, XlsxStrings strings, XlsxFormats formats) {
        try {
            if (part == null || !parts.has(part)) {
                throw grid.problem(0, 0, "the part of the file with the cells is missing.\nMaybe save the file anew.");
            }
            new XlsxRows(XmlPart.open(parts, part), grid, strings, formats).read();
        } catch (UnreadableSheetException e) {
            grid.broken(e);
        }
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private record Named(String name, String id, boolean hidden) {}
}
