package org.handlungskonzept.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.opendocument.HostileTexts;
import org.handlungskonzept.reporting.opendocument.SampleText;
import org.handlungskonzept.reporting.tables.CellValue;
import org.handlungskonzept.reporting.tables.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxWriterTest {

    static Stream<Report> reports() {
        return Stream.of(
                LaatzenReport.of(LaatzenReport.followedUp(), LaatzenReport.AS_OF), new SampleText(Locale.GERMAN));
    }

    static List<String> hostile() {
        return HostileTexts.ALL;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void givesEveryCellBackAsItIsInTheDocument(Report report) throws IOException {
        readsBack(report);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsHostileTextsAsTexts(String words) throws IOException {
        readsBack(HostileTexts.everywhere(words));
    }

    @Test
    void writesNumbersAndDaysAsTheDocumentShowsThem() throws IOException {
        try (XSSFWorkbook workbook = open(file(new SampleText(Locale.GERMAN)))) {
            XSSFRow row = workbook.getSheetAt(1).getRow(2);

            assertThat(row.getCell(1).getRawValue()).isEqualTo("1234.50");
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).hasToString("2024-02-29");
        }
    }

    @Test
    void keepsHeadersInSightAndOnPaper() throws IOException {
        try (XSSFWorkbook workbook = open(file(new SampleText(Locale.forLanguageTag("ar"))))) {
            XSSFSheet sheet = workbook.getSheetAt(1);

            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:C4");
            assertThat(sheet.isRightToLeft()).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void makesRowsAsHighAsWhatStandsInThem() throws IOException {
        try (XSSFWorkbook workbook = open(file(HostileTexts.everywhere("Wort ".repeat(40))))) {
            XSSFSheet sheet = workbook.getSheetAt(1);

            assertThat(sheet.getRow(2).getHeightInPoints()).isBetween(60f, 90f);
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        }
    }

    @Test
    void saysWhatTheFileIsAndTellsNoTimeOfWriting() throws IOException {
        try (XSSFWorkbook workbook = open(file(new SampleText(Locale.GERMAN)))) {
            var properties = workbook.getProperties().getCoreProperties();

            assertThat(properties.getTitle()).isEqualTo("Der Titel");
            assertThat(properties.getCreator()).isEqualTo("Stadt Muster");
            assertThat(properties.getCreated().toInstant()).hasToString("2025-06-30T00:00:00Z");
        }
    }

    @Test
    void writesTheSameBytesInAnyLocaleAndZone() throws IOException {
        byte[] file = file(new SampleText(Locale.GERMAN));
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Colombo"));
            assertThat(file(new SampleText(Locale.GERMAN))).isEqualTo(file);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    static byte[] file(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.german().write(report, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static void readsBack(Report report) throws IOException {
        List<Sheet> sheets = Sheet.of(report.document(Texts.german()), Texts.german());
        try (XSSFWorkbook workbook = open(file(report))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(sheets.size());
            for (int i = 0; i < sheets.size(); i++) {
                Sheet sheet = sheets.get(i);
                XSSFSheet written = workbook.getSheetAt(i);
                List<List<String>> expected = new ArrayList<>();
                expected.add(List.of(expected(sheet.table().caption())));
                expected.add(sheet.table().columns().stream()
                        .map(column -> expected(column.header()))
                        .toList());
                sheet.table().rows().forEach(row -> expected.add(expected(row)));

                assertThat(written.getSheetName()).isEqualTo(sheet.name());
                assertThat(seen(written, sheet.table().columns().size())).isEqualTo(expected);
            }
        }
    }

    private static List<String> expected(Row row) {
        return Stream.concat(Stream.of(row.header()), row.cells().stream())
                .map(XlsxWriterTest::expected)
                .toList();
    }

    private static String expected(Phrase phrase) {
        CellValue value = Sheet.cell(phrase);
        if (value instanceof CellValue.Amount amount) {
            return "number " + amount.value().toPlainString();
        } else if (value instanceof CellValue.CalendarDay day) {
            return "day " + day.date();
        }
        return value instanceof CellValue.Words words ? "text " + words.text() : "";
    }

    private static List<List<String>> seen(XSSFSheet sheet, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            List<String> cells = new ArrayList<>();
            for (int j = 0; j < (i == 0 ? 1 : columns); j++) {
                cells.add(seen(sheet.getRow(i) == null ? null : sheet.getRow(i).getCell(j)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String seen(@Nullable XSSFCell cell) {
        if (cell == null) {
            return "";
        } else if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return "day " + cell.getLocalDateTimeCellValue().toLocalDate();
        } else if (cell.getCellType() == CellType.NUMERIC) {
            return "number " + new BigDecimal(cell.getRawValue()).toPlainString();
        }
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        return "text " + cell.getStringCellValue();
    }
}
