package org.handlungskonzept.reporting.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the numbers of an Excel file are shown: the formats of its styles. */
final class XlsxFormats {

    /** The formats that have numbers alone; those that differ by country are written here as in Germany. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("1", "0"),
            Map.entry("2", "0.00"),
            Map.entry("3", "#,##0"),
            Map.entry("4", "#,##0.00"),
            Map.entry("5", "#,##0"),
            Map.entry("6", "#,##0"),
            Map.entry("7", "#,##0.00"),
            Map.entry("8", "#,##0.00"),
            Map.entry("9", "0%"),
            Map.entry("10", "0.00%"),
            Map.entry("14", "dd.mm.yyyy"),
            Map.entry("15", "d. mmm yy"),
            Map.entry("16", "d. mmm"),
            Map.entry("17", "mmm yy"),
            Map.entry("18", "h:mm"),
            Map.entry("19", "h:mm:ss"),
            Map.entry("20", "h:mm"),
            Map.entry("21", "h:mm:ss"),
            Map.entry("22", "dd.mm.yyyy h:mm"),
            Map.entry("37", "#,##0"),
            Map.entry("38", "#,##0"),
            Map.entry("39", "#,##0.00"),
            Map.entry("40", "#,##0.00"),
            Map.entry("41", "#,##0"),
            Map.entry("42", "#,##0"),
            Map.entry("43", "#,##0.00"),
            Map.entry("44", "#,##0.00"),
            Map.entry("45", "mm:ss"),
            Map.entry("46", "[h]:mm:ss"),
            Map.entry("47", "mm:ss"));

    private final List<NumberLook> styles = new ArrayList<>();
    private final boolean from1904;

    private XlsxFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    static XlsxFormats read(ZipParts parts, Optional<String> part, boolean from1904) throws UnreadableSheetException {
        XlsxFormats formats = new XlsxFormats(from1904);
        if (part.isEmpty() || !parts.has(part.get())) {
            return formats;
        }
        Map<String, String> codes = new HashMap<>(KNOWN);
        boolean inFormats = false;
        boolean inStyles = false;
        XmlPart xml = XmlPart.open(parts, part.get());
        while (xml.next()) {
            if (xml.starts("numFmts") || xml.ends("numFmts")) {
                inFormats = xml.starts();
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                inStyles = xml.starts();
            } else if (inFormats && xml.starts("numFmt")) {
                codes.put(text(xml.attribute("numFmtId")), text(xml.attribute("formatCode")));
            } else if (inStyles && xml.starts("xf")) {
                formats.styles.add(NumberLook.of(codes.getOrDefault(text(xml.attribute("numFmtId")), "General")));
            }
        }
        return formats;
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    /** What a cell with this number and this style shows. */
    GridCell cell(BigDecimal number, @Nullable String style) {
        boolean known = style != null && style.matches("[0-9]{1,6}") && Integer.parseInt(style) < styles.size();
        NumberLook look = known ? styles.get(Integer.parseInt(style)) : NumberLook.GENERAL;
        return look.cell(number, from1904);
    }
}
