package org.handlungskonzept.reporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.handlungskonzept.reporting.Progress;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.tables.Sheet;
import org.junit.jupiter.api.Test;

/** Forms are given to many cells at once, and a cell must not get that of its neighbours. */
class XlsxFormsTest {

    private static final long SEED = 20261129;
    private static final int ROWS = 1_200;
    private static final Phrase TITLE = Phrase.of("Titel");
    private static final Texts TEXTS = Texts.german();

    private static final List<Phrase> CELLS = List.of(
            Phrase.of("Wort"),
            Phrase.of(TEXTS.number(new BigDecimal("12345.60"))),
            Phrase.of(TEXTS.number(new BigDecimal("7"))),
            Phrase.of(new Day(LocalDate.of(2024, 2, 29), "29.02.2024")),
            Phrase.of(new Absent("keine Angabe")));

    @Test
    void givesEachCellItsOwnFormWhateverStandsAboveAndBelow() throws IOException {
        Random random = new Random(SEED);
        List<Row> rows = new ArrayList<>();
        List<Integer> kinds = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            int kind = random.nextInt(CELLS.size());
            kinds.add(kind);
            rows.add(new Row(TITLE, List.of(CELLS.get(kind), CELLS.get(1))));
        }
        Table table = new Table(TITLE, List.of(Column.text("A"), Column.numbers("B"), Column.numbers("C")), rows);

        try (XSSFWorkbook workbook = open(new Sheet("Blatt", table))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < ROWS; i++) {
                String place = "row %s, seed %s".formatted(i, SEED);
                check(sheet.getRow(i + 2).getCell(1), kinds.get(i), place);
                check(sheet.getRow(i + 2).getCell(2), 1, place);
                assertThat(sheet.getRow(i + 2)
                                .getCell(0)
                                .getCellStyle()
                                .getFont()
                                .getBold())
                        .as(place)
                        .isTrue();
            }
            assertThat(workbook.getNumCellStyles()).isLessThan(12);
        }
    }

    @Test
    void takesRowsAboveTheHeadersThatAreWiderThanTheTable() throws IOException {
        Table table = new Table(TITLE, List.of(Column.text("A")), List.of(new Row(TITLE, List.of())));
        List<List<Phrase>> above = List.of(List.of(Phrase.of("eins"), Phrase.of("zwei"), Phrase.of("drei")));

        try (XSSFWorkbook workbook = open(Sheet.laidOut("Blatt", above, table))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(2).getStringCellValue())
                    .isEqualTo("drei");
        }
    }

    private static void check(XSSFCell cell, int kind, String place) {
        if (kind == 4) {
            assertThat(cell).as(place).isNull();
            return;
        }
        XSSFCellStyle style = cell.getCellStyle();
        assertThat(style.getDataFormatString())
                .as(place)
                .isEqualTo(List.of("General", "#,##0.00", "0", "yyyy-mm-dd").get(kind));
        assertThat(style.getWrapText()).as(place).isEqualTo(kind == 0);
        assertThat(style.getAlignment())
                .as(place)
                .isEqualTo(kind == 0 ? HorizontalAlignment.RIGHT : HorizontalAlignment.GENERAL);
        assertThat(style.getVerticalAlignment()).as(place).isEqualTo(VerticalAlignment.TOP);
        assertThat(style.getFont().getBold()).as(place).isFalse();
    }

    private static XSSFWorkbook open(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(
                TEXTS.locale(),
                new TitlePage(TITLE, TITLE, TITLE, List.of(), List.of()),
                List.of(Section.of(TITLE, List.of(sheet.table()))));
        XlsxWriter.german().write(document, List.of(sheet), out, Progress.unwatched());
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
